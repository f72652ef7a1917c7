import { lowerBound } from '../lower-bound.ts';
import type { ColumnMeta } from './code-column-builder.ts';

/** Which records have a field, and where the values of each lie. A *row* is a record that has the field, a *slot* one value in it. */
export class Rows {
  /** Do the records that have the field follow each other without a gap? */
  readonly isStretch: boolean;
  readonly isSingle: boolean;
  readonly from: number;
  readonly to: number;
  readonly #docs: Uint32Array | undefined;
  readonly #starts: Uint32Array | undefined;

  constructor({ from, to }: ColumnMeta, { rows, starts }: { rows?: Uint32Array; starts?: Uint32Array }) {
    this.from = from;
    this.to = to;
    this.isStretch = rows === undefined;
    this.isSingle = starts === undefined;
    this.#docs = rows;
    this.#starts = starts;
  }

  /** The row of a record, or -1 where it has none. */
  of(doc: number): number {
    if (doc < this.from || doc >= this.to) return -1;
    const docs = this.#docs;
    if (docs === undefined) return doc - this.from;
    const row = lowerBound(docs.length, (place) => (docs[place] as number) < doc);
    return docs[row] === doc ? row : -1;
  }

  doc(row: number): number {
    return this.#docs === undefined ? this.from + row : (this.#docs[row] as number);
  }

  /** The first slot of a row; of the row behind the last, the number of slots. */
  start(row: number): number {
    return this.#starts === undefined ? row : (this.#starts[row] as number);
  }
}
