import type { KindName, Ref } from '../schema/id.ts';
import { type Bits, countBits, docsOf, emptyBits, hasBit, join, setBit } from './bits.ts';
import { CodeColumn } from './code-column.ts';
import { docsWith } from './code-docs.ts';
import type { IndexReader } from './index-reader.ts';
import { rarityOfShared } from './searched.ts';

/** A record that refers to what another one refers to: the rarer that is, the higher the score. */
export type Related = { doc: number; score: number; shared: number[] };

/** Two records that both refer to such a one have something in common. */
const telling: readonly KindName[] = ['organization', 'person', 'topic', 'place', 'instrument', 'activity'];

/** A column of references, with the record that each of its codes stands for, and back. */
type ReferenceColumn = { column: CodeColumn; targets: Int32Array; codes: ReadonlyMap<number, number> };

/** The references between records, as a graph that is walked in both directions over the columns that hold them. */
export class Graph {
  readonly #index: IndexReader;
  #columns: readonly ReferenceColumn[] | undefined;

  constructor(index: IndexReader) {
    this.#index = index;
  }

  get #references(): readonly ReferenceColumn[] {
    this.#columns ??= this.#index.table.fields
      .filter(({ type }) => type === 'reference')
      .map(({ path }) => this.#index.column(path))
      .filter((column) => column instanceof CodeColumn)
      .map((column) => {
        const targets = Int32Array.from({ length: column.dictionary.size }, (_, code) => this.#index.docOf(column.dictionary.at(code)));
        return { column, targets, codes: new Map([...targets].map((doc, code) => [doc, code])) };
      });
    return this.#columns;
  }

  /** Calls `visit` for what a record refers to; several times for what it refers to in several places. */
  #eachTarget(doc: number, visit: (target: number) => void): void {
    for (const { column, targets } of this.#references) {
      const row = column.rows.of(doc);
      if (row < 0) continue;
      for (let slot = column.rows.start(row), end = column.rows.start(row + 1); slot < end; slot++) {
        const target = targets[column.codes[slot] as number] as number;
        if (target >= 0) visit(target);
      }
    }
  }

  #eachReferrer(doc: number, visit: (from: number) => void): void {
    for (const { column, codes } of this.#references) {
      const code = codes.get(doc);
      if (code === undefined) continue;
      const docs = docsWith(column, code);
      for (let i = 0; i < docs.length; i++) visit(docs[i] as number);
    }
  }

  /** The records that refer to a record, ascending. */
  referrers(doc: number): number[] {
    const found = new Set<number>();
    this.#eachReferrer(doc, (from) => found.add(from));
    return [...found].sort((a, b) => a - b);
  }

  /** The records that refer to a record by each field, by the first step of its path, ascending; one record may do so by several. */
  *referrersBy(doc: number): Generator<{ relation: string; docs: Uint32Array }> {
    for (const { column, codes } of this.#references) {
      const code = codes.get(doc);
      if (code !== undefined) yield { relation: column.meta.path.split('.', 1)[0] as string, docs: docsWith(column, code) };
    }
  }

  /** The records beside a record, in either direction, ascending. */
  beside(doc: number): number[] {
    const found = new Set<number>();
    this.#eachTarget(doc, (target) => found.add(target));
    this.#eachReferrer(doc, (from) => found.add(from));
    return [...found].sort((a, b) => a - b);
  }

  /**
   * The shortest chain of records from one to another, in which each refers to the next or is referred to by it; of several the one that comes
   * first when their numbers are compared. Nothing where there is none.
   */
  path(from: number, to: number): number[] | undefined {
    const reachedFrom = new Map<number, number>([[from, -1]]);
    let edge = [from];
    while (edge.length > 0 && !reachedFrom.has(to)) {
      const next: number[] = [];
      for (const doc of edge) {
        for (const other of this.beside(doc)) {
          if (reachedFrom.has(other)) continue;
          reachedFrom.set(other, doc);
          next.push(other);
        }
      }
      edge = next;
    }
    if (!reachedFrom.has(to)) return undefined;
    const chain: number[] = [];
    for (let doc = to; doc >= 0; doc = reachedFrom.get(doc) as number) chain.unshift(doc);
    return chain;
  }

  /** The records that share what they refer to with a record, those first that share the most and the rarest. */
  related(doc: number): Related[] {
    const scores = new Map<number, Related>();
    const own = new Set<number>();
    this.#eachTarget(doc, (target) => own.add(target));
    for (const target of [...own].sort((a, b) => a - b)) {
      if (!telling.includes(this.#index.kindAt(target))) continue;
      const referrers = this.referrers(target);
      const rarity = rarityOfShared(this.#index.size, referrers.length);
      for (const other of referrers) {
        if (other === doc) continue;
        const known = scores.get(other) ?? { doc: other, score: 0, shared: [] };
        known.score += rarity;
        known.shared.push(target);
        scores.set(other, known);
      }
    }
    return [...scores.values()].sort((a, b) => b.score - a.score || a.doc - b.doc);
  }

  /** How many records lie within two references of a record, itself not counted. */
  withinTwo(ref: Ref): number {
    const start = this.#index.docOf(ref);
    if (start < 0) return 0;
    const found = this.#besideAll([start]);
    const both = join(this.#besideAll(docsOf(found)), found);
    return countBits(both) - (hasBit(both, start) ? 1 : 0);
  }

  /** The records beside any of some records. */
  #besideAll(docs: Iterable<number>): Bits {
    const bits = emptyBits(this.#index.size);
    for (const doc of docs) {
      this.#eachTarget(doc, (target) => setBit(bits, target));
      for (const { column, codes } of this.#references) {
        const code = codes.get(doc);
        if (code !== undefined) column.addHolders(code, bits);
      }
    }
    return bits;
  }
}

const graphs = new WeakMap<IndexReader, Graph>();

/** The graph of an index; its columns are read when they are first walked. */
export function graphOf(index: IndexReader): Graph {
  const known = graphs.get(index) ?? new Graph(index);
  graphs.set(index, known);
  return known;
}
