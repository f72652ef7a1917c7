import { type Bits, emptyBits, setBit } from './bits.ts';
import type { ColumnMeta } from './code-column-builder.ts';
import { type RowSections, Rows } from './rows.ts';
import type { View } from './visibility.ts';

/** `classes`: of each slot the class of its visibility; left out where all are of the first. */
export type ColumnSections = RowSections & { classes?: Uint8Array | Uint16Array | Uint32Array };

/** Which records have a field, and which of its values are visible, whatever they are. */
export class Column<Meta extends ColumnMeta, Sections extends ColumnSections> {
  readonly meta: Meta;
  readonly sections: Sections;
  readonly rows: Rows;
  /** How many records there are, with the field or without. */
  readonly size: number;

  constructor(meta: Meta, sections: Sections, size: number) {
    this.meta = meta;
    this.sections = sections;
    this.rows = new Rows(meta, sections);
    this.size = size;
  }

  /** May a value of it be hidden? */
  affectedBy(view: View): boolean {
    const { classes } = this.meta;
    if (view.isOpen || !this.sections.classes) return false;
    return classes === undefined || classes.some((one) => view.hidesClass(one));
  }

  isVisible(slot: number, view: View): boolean {
    const { classes } = this.sections;
    return !(classes && view.hidesClass(classes[slot] as number));
  }

  /** The records of which it is true of any slot. */
  recordsWith(isTrue: (slot: number) => boolean): Bits {
    const bits = emptyBits(this.size);
    for (let row = 0; row < this.meta.rows; row++) if (this.rows.some(row, isTrue)) setBit(bits, this.rows.doc(row));
    return bits;
  }
}
