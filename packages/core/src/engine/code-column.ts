import type { StringTable } from '../artifact/string-table.ts';
import { compareText } from '../schema/compare.ts';
import { type Bits, docsOf, emptyBits, join, rangeBits, setBit, wordsFor } from './bits.ts';
import type { CodeColumnMeta } from './code-column-builder.ts';
import { Column, type ColumnSections } from './column.ts';
import type { View } from './visibility.ts';

type Small = Uint8Array | Uint16Array | Uint32Array;
export type CodeSections = ColumnSections & {
  /** Left out where there is but one. */
  codes?: Small;
  /** Of each slot the place of its role among those of the column, or their number; left out where all have the first. */
  roles?: Uint8Array;
  found: Uint32Array;
  ends: Uint32Array;
  docs: Uint16Array | Uint32Array;
  dense?: Uint32Array;
  bits?: Uint32Array;
};

const noCode = 0xffffffff;

/** Records by so many: within such a part two bytes tell which. */
export const partSize = 2 ** 16;

/** A field whose values are codes: of each record its codes, of each code its records. */
export class CodeColumn extends Column<CodeColumnMeta, CodeSections> {
  readonly dictionary: StringTable;
  readonly codes: Small;
  readonly #codeOf = new Map<string, number>();

  constructor(meta: CodeColumnMeta, sections: CodeSections, dictionary: StringTable, size: number) {
    super(meta, sections, size);
    this.dictionary = dictionary;
    this.codes = sections.codes ?? new Uint8Array(meta.slots);
  }

  /** The number of a value, or -1 where no record has it. */
  codeOf(value: string): number {
    const known = this.#codeOf.get(value);
    if (known !== undefined) return known;
    const code = this.dictionary.indexOf(value, compareText);
    if (code >= 0) this.#codeOf.set(value, code);
    return code;
  }

  /** The numbers of those values that any record has. */
  codesFor(values: readonly string[]): number[] {
    return values.map((value) => this.codeOf(value)).filter((code) => code >= 0);
  }

  /** The number that a role has in this column, where it has roles. */
  roleOf(role: string | undefined): number | undefined {
    return role === undefined ? undefined : (this.meta.roles ?? []).indexOf(role);
  }

  /** Does the slot count: is it in the role, and visible? */
  counts(slot: number, view: View, role: number | undefined): boolean {
    return (role === undefined || (this.sections.roles?.[slot] ?? 0) === role) && this.isVisible(slot, view);
  }

  /** The records that have any of the codes, in the role and visibly. The set may be shared, and must not be changed. */
  holders(codes: readonly number[], view: View, role?: number): Bits {
    const isPlain = role === undefined && !this.affectedBy(view);
    const shared = isPlain && codes.length === 1 && this.denseBits(codes[0] as number);
    if (shared) return shared;
    const bits = emptyBits(this.size);
    for (const code of codes) this.addHolders(code, bits);
    if (isPlain) return bits;
    const wanted = new Set(codes);
    const isHolder = (slot: number) => wanted.has(this.codes[slot] as number) && this.counts(slot, view, role);
    const holders = emptyBits(this.size);
    for (const doc of docsOf(bits)) if (this.rows.some(this.rows.of(doc), isHolder)) setBit(holders, doc);
    return holders;
  }

  /** Adds the records that have the code, clocks aside. */
  addHolders(code: number, bits: Bits): void {
    const set = this.denseBits(code);
    if (set) {
      join(bits, set);
      return;
    }
    const { docs, ends } = this.sections;
    const parts = this.parts;
    for (let part = 0, base = 0; part < parts; part++, base += partSize) {
      const list = code * parts + part;
      for (let at = ends[list] as number, end = ends[list + 1] as number; at < end; at++) setBit(bits, base + (docs[at] as number));
    }
  }

  /** Of the list of each code, how many parts it lies in. */
  get parts(): number {
    return (this.sections.ends.length - 1) / this.dictionary.size;
  }

  /** The records that have the code where they are kept as a set. */
  denseBits(code: number): Bits | undefined {
    const { dense, bits } = this.sections;
    const set = dense?.[code] ?? noCode;
    return set === noCode ? undefined : bits?.subarray(set * wordsFor(this.size), (set + 1) * wordsFor(this.size));
  }

  /** The records that have the field, in the role and visibly. */
  present(view: View, role?: number): Bits {
    const isPlain = role === undefined && !this.affectedBy(view);
    if (isPlain && this.rows.isStretch) return rangeBits(this.size, this.meta.from, this.meta.to);
    return this.recordsWith((slot) => isPlain || this.counts(slot, view, role));
  }

  /** How many of the records have each code, in the role and visibly, and how many have any. */
  tally(docs: Uint32Array, view: View, role?: number): { tally: Uint32Array; withValue: number } {
    const tally = new Uint32Array(this.dictionary.size);
    let withValue = 0;
    if (role === undefined && this.#isDistinct && !this.affectedBy(view)) {
      const { rows, codes } = this;
      for (let i = 0; i < docs.length; i++) {
        const row = rows.of(docs[i] as number);
        if (row < 0) continue;
        withValue++;
        for (let slot = rows.start(row), end = rows.start(row + 1); slot < end; slot++) (tally[codes[slot] as number] as number)++;
      }
    } else {
      for (const doc of docs) {
        const codes = this.codesOf(doc, view, role);
        if (codes.length > 0) withValue++;
        for (const code of codes) (tally[code] as number)++;
      }
    }
    return { tally, withValue };
  }

  /** Has no record the same code twice? */
  get #isDistinct(): boolean {
    return this.sections.found.reduce((sum, found) => sum + found) === this.meta.slots;
  }

  /** Of a record, the codes in the role and visibly, each once, in the order in which they stand. */
  codesOf(doc: number, view: View, role?: number): number[] {
    const row = this.rows.of(doc);
    const codes: number[] = [];
    if (row < 0) return codes;
    for (let slot = this.rows.start(row), end = this.rows.start(row + 1); slot < end; slot++) {
      const code = this.codes[slot] as number;
      if (this.counts(slot, view, role) && !codes.includes(code)) codes.push(code);
    }
    return codes;
  }
}
