import { lowerBound } from '../lower-bound.ts';
import type { ColumnMeta } from './code-column-builder.ts';

/** Rows are in blocks of 2⁵: so few that how far one starts behind its block mostly takes one byte. */
export const startBits = 5;

/**
 * `rows`: the records that have the field, or of each stretch of such the first; `stretches`: at which row each of these begins, and how many
 * rows there are. Left out where all are one stretch. `blocks`: at which slot each block of rows starts; `starts`: how far behind that each
 * row does. Left out where each row has one slot.
 */
export type RowSections = {
  rows?: Uint32Array;
  stretches?: Uint32Array;
  blocks?: Uint32Array;
  starts?: Uint8Array | Uint16Array | Uint32Array;
};

/** Which records have a field, and where the values of each lie. A *row* is a record that has the field, a *slot* one value in it. */
export class Rows {
  /** Do the records that have the field follow each other without a gap? */
  readonly isStretch: boolean;
  readonly isSingle: boolean;
  readonly from: number;
  readonly to: number;
  readonly #docs: RowSections['rows'];
  readonly #stretches: RowSections['stretches'];
  readonly #blocks: RowSections['blocks'];
  readonly #starts: RowSections['starts'];

  constructor({ from, to }: ColumnMeta, { rows, stretches, blocks, starts }: RowSections) {
    this.from = from;
    this.to = to;
    this.isStretch = rows === undefined;
    this.isSingle = starts === undefined;
    this.#docs = rows;
    this.#stretches = stretches;
    this.#blocks = blocks;
    this.#starts = starts;
  }

  /** The row of a record, or -1 where it has none. */
  of(doc: number): number {
    if (doc < this.from || doc >= this.to) return -1;
    const docs = this.#docs;
    if (docs === undefined) return doc - this.from;
    const place = lowerBound(docs.length, (place) => (docs[place] as number) <= doc) - 1;
    const row = this.#firstRow(place) + doc - (docs[place] as number);
    return row < this.#firstRow(place + 1) ? row : -1;
  }

  #firstRow(place: number): number {
    return this.#stretches === undefined ? place : (this.#stretches[place] as number);
  }

  doc(row: number): number {
    const docs = this.#docs;
    const stretches = this.#stretches;
    if (docs === undefined) return this.from + row;
    if (stretches === undefined) return docs[row] as number;
    const place = lowerBound(docs.length, (place) => (stretches[place] as number) <= row) - 1;
    return (docs[place] as number) + row - (stretches[place] as number);
  }

  /** The first slot of a row; of the row behind the last, the number of slots. */
  start(row: number): number {
    const starts = this.#starts;
    return starts === undefined ? row : ((this.#blocks as Uint32Array)[row >> startBits] as number) + (starts[row] as number);
  }

  /** Is it true of any slot of a row? */
  some(row: number, isTrue: (slot: number) => boolean): boolean {
    for (let slot = this.start(row), end = this.start(row + 1); slot < end; slot++) if (isTrue(slot)) return true;
    return false;
  }
}
