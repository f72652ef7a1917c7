import { type Starts, startAt } from '../artifact/starts.ts';
import { lowerBound } from '../lower-bound.ts';
import type { ColumnMeta } from './code-column-builder.ts';

/**
 * `rows`: the records that have the field, or of each stretch of such the first; `stretches`: at which row each of these begins, and how many
 * rows there are. Left out where all are one stretch. `starts` are left out where each row has one slot.
 */
export type RowSections = { rows?: Uint32Array; stretches?: Uint32Array } & Partial<Starts>;

/** Which records have a field, and where the values of each lie. A *row* is a record that has the field, a *slot* one value in it. */
export class Rows {
  /** Do the records that have the field follow each other without a gap? */
  readonly isStretch: boolean;
  readonly isSingle: boolean;
  readonly from: number;
  readonly to: number;
  readonly #docs: Uint32Array | undefined;
  readonly #stretches: Uint32Array | undefined;
  readonly #starts: Starts | undefined;

  constructor({ from, to }: ColumnMeta, { rows, stretches, starts, blocks }: RowSections) {
    this.from = from;
    this.to = to;
    this.isStretch = rows === undefined;
    this.isSingle = starts === undefined;
    this.#docs = rows;
    this.#stretches = stretches;
    this.#starts = starts && blocks && { starts, blocks };
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
    const [docs, stretches] = [this.#docs, this.#stretches];
    if (docs === undefined) return this.from + row;
    if (stretches === undefined) return docs[row] as number;
    const place = lowerBound(docs.length, (place) => (stretches[place] as number) <= row) - 1;
    return (docs[place] as number) + row - (stretches[place] as number);
  }

  /** The first slot of a row; of the row behind the last, the number of slots. */
  start(row: number): number {
    return this.#starts === undefined ? row : startAt(this.#starts, row);
  }
}
