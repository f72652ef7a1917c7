import { lowerBound } from '../lower-bound.ts';
import { fieldNamed, type NamedField } from '../query/fields.ts';
import type { Query } from '../query/query.ts';
import { type Policy, readValue } from '../reading.ts';
import { compareText } from '../schema/compare.ts';
import type { KindName } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { attestationsOf } from '../schema/walk.ts';
import { type Bits, hasBit } from './bits.ts';
import type { CodeColumn } from './code-column.ts';
import type { IndexReader } from './index-reader.ts';
import { RangeColumn } from './range-column.ts';
import { visibleValues } from './record-text.ts';
import { sortNumber } from './sort-key.ts';
import type { View } from './visibility.ts';

/** An order of records. Those without a key come last, and equal ones in the order of their numbers. */
export type Order = { index: string } & (
  | { by: 'number'; step: 1 | -1 }
  /** All records in the order, and of each its place there; `column` is the one whose own order it is. */
  | { by: 'rank'; ranked: Uint32Array; ranks: Uint32Array; isDown: boolean; column?: RangeColumn }
  | { by: 'score'; scores: Int32Array; isDown: boolean }
  | { by: 'comparison'; compare: (a: number, b: number) => number }
);

/** Records without a key are last: no key is as late as this, because dates are sorted by where they begin. */
const noKey = Number.POSITIVE_INFINITY;

/** Makes the orders that queries ask for, and keeps those that do not depend on clocks. */
export class Orders {
  readonly #index: IndexReader;
  readonly #kept = new Map<string, Order>();

  constructor(index: IndexReader) {
    this.#index = index;
  }

  of(query: Query, kinds: readonly KindName[], view: View, scores: Int32Array | undefined): Order {
    const { sort = scores ? 'relevance' : 'id', policy = 'default' } = query;
    const isDown = sort.startsWith('-');
    const name = isDown ? sort.slice(1) : sort;
    const sign = isDown ? -1 : 1;
    if (name === 'relevance' && scores) return { index: 'scores', by: 'score', scores, isDown: !isDown };
    if (name === 'id') return { index: 'numbers', by: 'number', step: sign };
    const field = name === 'name' ? undefined : this.#fieldOf(kinds, name);
    const isPlain = !field || this.#isPlain(field, view, policy);
    const kept = `${sort} ${field?.fields.map(({ path }) => path)}`;
    const known = isPlain ? this.#kept.get(kept) : undefined;
    if (known) return known;
    if (field && !isPlain) return this.#byReading(field, sign, view, policy);
    const order = field ? this.#byColumns(field, isDown) : this.#byName(isDown);
    this.#kept.set(kept, order);
    return order;
  }

  /** `when` is an order of every kind: of those that have no extent no record has a key. */
  #fieldOf(kinds: readonly KindName[], name: string): NamedField {
    if (name === 'when' && !fieldNamed(this.#index.table, kinds, name)) return { name, type: 'date', fields: [] };
    return this.#index.field(kinds, name);
  }

  /** Do clocks and policy leave the order as it is in the index? */
  #isPlain(field: NamedField, view: View, policy: Policy): boolean {
    if (field.role !== undefined || field.name === 'kind' || field.type === 'prose' || field.type === 'name') return false;
    return field.fields.every(({ path, attested }) => {
      const column = this.#index.column(path);
      return (
        !column ||
        (!column.affectedBy(view) &&
          (column.rows.isSingle || !attested || (policy === 'default' && view.isOpen && column instanceof RangeColumn)))
      );
    });
  }

  #byName(isDown: boolean): Order {
    const byName = this.#index.section<Uint32Array>('order/name');
    const nameTies = this.#index.section<Bits>('order/nameTies');
    const keys = new Int32Array(byName.length);
    for (let i = 1, rank = 0; i < byName.length; i++) keys[byName[i] as number] = hasBit(nameTies, i) ? rank : ++rank;
    return ranking('names in order', byName, keys, isDown);
  }

  #byColumns(field: NamedField, isDown: boolean): Order {
    const ranges = this.#index.rangeColumns(field);
    const codes = this.#index.codeColumns(field);
    const keys = new Float64Array(this.#index.size).fill(noKey);
    const setKeys = ({ meta, rows }: CodeColumn | RangeColumn, keyAt: (row: number) => number) => {
      for (let row = 0; row < meta.rows; row++) keys[rows.doc(row)] = keyAt(row);
    };
    for (const column of ranges) setKeys(column, (row) => column.keyAt(row));
    for (const [i, ranks] of ranksOf(codes).entries()) {
      const { codes: own, rows } = codes[i] as CodeColumn;
      setKeys(codes[i] as CodeColumn, (row) => ranks[own[rows.start(row)] as number] as number);
    }
    const [only] = ranges;
    const all = Uint32Array.from(keys.keys());
    if (!only || ranges.length + codes.length > 1) return ranking('values in order', all.sort(byKeys(keys)), keys, isDown);
    // One column of dates or numbers stands in order already.
    const keyless = all.filter((doc) => keys[doc] === noKey);
    all.set(only.order.map((row) => only.rows.doc(row)));
    all.set(keyless, only.meta.rows);
    return { ...ranking('ordered bounds', all, keys, isDown), column: only };
  }

  /** Under clocks or another policy each record is read. */
  #byReading(field: NamedField, sign: 1 | -1, view: View, policy: Policy): Order {
    const known = new Map<number, unknown>();
    const keyOf = (doc: number): unknown => {
      if (!known.has(doc)) known.set(doc, this.#read(this.#index.recordAt(doc), field, view, policy));
      return known.get(doc);
    };
    const compare = (a: number, b: number) => {
      const [x, y] = [keyOf(a), keyOf(b)];
      if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || a - b;
      return sign * (typeof x === 'number' ? x - (y as number) : compareText(x as string, y as string)) || a - b;
    };
    return { index: 'readings', by: 'comparison', compare };
  }

  #read(record: AnyRecord, { fields, role }: NamedField, view: View, policy: Policy): number | string | undefined {
    const field = fields.find(({ kinds }) => kinds.includes(record.kind));
    if (!field) return undefined;
    const type = field.attested && this.#index.table.kinds[record.kind].attested[field.path];
    const value = type
      ? readValue(type, attestationsOf(record, field.path), {
          clocks: view.clocks,
          external: view.external,
          policy,
          ...(policy === 'primary-source' && { primarySources: this.#index.primarySources(record) }),
        })
      : visibleValues(record, { fields: [field], ...(role !== undefined && { role }) }, view)[0];
    if (value === undefined) return undefined;
    return field.type === 'date' || field.type === 'number' || field.type === 'quantity' ? sortNumber(value) : String(value);
  }
}

/** The same places the other way round: those that are tied still in their order, those without a key still last. */
function downwards(order: Uint32Array, keys: ArrayLike<number>): Uint32Array {
  const down = order.slice();
  const keyAt = (place: number) => keys[order[place] as number] as number;
  let end = lowerBound(order.length, (place) => keyAt(place) < noKey);
  for (let at = 0; end > 0; ) {
    let start = end - 1;
    while (start > 0 && keyAt(start - 1) === keyAt(start)) start--;
    down.set(order.subarray(start, end), at);
    at += end - start;
    end = start;
  }
  return down;
}

/** The order of records of which `up` is their order by their keys. */
function ranking(index: string, up: Uint32Array, keys: ArrayLike<number>, isDown: boolean): Order & { by: 'rank' } {
  const ranked = isDown ? downwards(up, keys) : up;
  const ranks = new Uint32Array(ranked.length);
  for (let place = 0; place < ranked.length; place++) ranks[ranked[place] as number] = place;
  return { index, by: 'rank', ranked, ranks, isDown };
}

/** Two ends of time, or two records without a key, differ by no number: they are equal. */
const byKeys =
  (keys: Float64Array) =>
  (a: number, b: number): number =>
    (keys[a] as number) - (keys[b] as number) || a - b;

/** For each column the rank of each of its codes among the codes of all. */
function ranksOf(columns: readonly CodeColumn[]): Uint32Array[] {
  const [only] = columns;
  if (columns.length === 1 && only) return [Uint32Array.from({ length: only.dictionary.size }, (_, code) => code)];
  const values = columns.map((column) => Array.from({ length: column.dictionary.size }, (_, code) => column.dictionary.at(code)));
  const all = new Map([...new Set(values.flat())].sort(compareText).map((value, rank) => [value, rank]));
  return values.map((own) => Uint32Array.from(own, (value) => all.get(value) as number));
}
