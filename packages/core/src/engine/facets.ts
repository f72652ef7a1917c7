import type { NamedField } from '../query/fields.ts';
import type { Facet, Group, Where } from '../query/query.ts';
import { compareText } from '../schema/compare.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import { codeWords } from '../words/code-words.ts';
import { type Bits, countBits, docsOf, keep, rangeBits } from './bits.ts';
import type { CodeColumn } from './code-column.ts';
import type { IndexReader } from './index-reader.ts';
import type { View } from './visibility.ts';

export const defaultFacetLimit = 20;

/** Counts the values of a field over a set of records. */
export function facetOf(index: IndexReader, kinds: readonly KindName[], name: string, found: Bits, view: View, limit: number): Facet {
  const field = index.field(kinds, name);
  const { counts, withValue } = countsOf(index, field, found, view);
  const values = best([...counts], limit).map(([value, count]) => ({ value, label: labelOf(index, field, value), count }));
  return { field: name, values, distinct: counts.length, missing: countBits(found) - withValue };
}

type Count = [value: string, count: number];

/** How many records have each value that any has, and how many have a value at all. */
function countsOf(index: IndexReader, field: NamedField, found: Bits, view: View): { counts: Count[]; withValue: number } {
  if (field.name === 'kind') {
    const counts = [...kindNames]
      .sort(compareText)
      .map((kind): Count => [kind, countBits(keep(rangeBits(index.size, ...index.meta.kinds[kind]), found))])
      .filter(([, count]) => count > 0);
    return { counts, withValue: countBits(found) };
  }
  const columns = index.codeColumns(field);
  const [only] = columns;
  if (columns.length === 1 && only) {
    const { counts, withValue } = countCodes(only, docsOf(found), view, only.roleOf(field.role));
    return { counts: counts.map(([code, count]) => [only.dictionary.at(code), count]), withValue };
  }
  const counts = new Map<string, number>();
  let withValue = 0;
  for (const doc of docsOf(found)) {
    const values = valuesOf(index, field, columns, doc, view);
    if (values.length > 0) withValue++;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return { counts: [...counts].sort(([a], [b]) => compareText(a, b)), withValue };
}

/** The codes of one column that the records have, ascending, with their counts. */
function countCodes(
  column: CodeColumn,
  docs: Uint32Array,
  view: View,
  role: number | undefined,
): { counts: [number, number][]; withValue: number } {
  const tally = new Uint32Array(column.dictionary.size);
  const isPlain = role === undefined && !column.affectedBy(view);
  const withValue = isPlain ? tallyAll(column, docs, tally) : tallyVisible(column, docs, tally, view, role);
  const counts: [number, number][] = [];
  for (let code = 0; code < tally.length; code++) if (tally[code] !== 0) counts.push([code, tally[code] as number]);
  return { counts, withValue };
}

function tallyAll({ rows, codes }: CodeColumn, docs: Uint32Array, tally: Uint32Array): number {
  let withValue = 0;
  for (let i = 0; i < docs.length; i++) {
    const row = rows.of(docs[i] as number);
    if (row < 0) continue;
    withValue++;
    const [start, end] = [rows.start(row), rows.start(row + 1)];
    for (let slot = start; slot < end; slot++) {
      const code = codes[slot] as number;
      let earlier = start;
      while (codes[earlier] !== code) earlier++;
      if (earlier === slot) tally[code] = (tally[code] as number) + 1;
    }
  }
  return withValue;
}

function tallyVisible(column: CodeColumn, docs: Uint32Array, tally: Uint32Array, view: View, role: number | undefined): number {
  let withValue = 0;
  for (const doc of docs) {
    const codes = column.codesOf(doc, view, role);
    if (codes.length > 0) withValue++;
    for (const code of codes) tally[code] = (tally[code] as number) + 1;
  }
  return withValue;
}

/** The values of a record, each once. */
function valuesOf(index: IndexReader, field: NamedField, columns: readonly CodeColumn[], doc: number, view: View): string[] {
  if (field.name === 'kind') return [index.kindAt(doc)];
  if (field.name === 'id') return [index.ids.at(doc)];
  const values = columns.flatMap((column) =>
    column.codesOf(doc, view, column.roleOf(field.role)).map((code) => column.dictionary.at(code)),
  );
  return columns.length > 1 ? [...new Set(values)] : values;
}

/** The highest counts; equal ones in the order in which they are given, which is that of their values. */
function best<T>(counts: [T, number][], limit: number): [T, number][] {
  return counts
    .map((entry, i) => ({ entry, i }))
    .sort((a, b) => b.entry[1] - a.entry[1] || a.i - b.i)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Counts the records of each value, or pair of values. */
export function groupsOf(
  index: IndexReader,
  kinds: readonly KindName[],
  names: readonly string[],
  found: Bits,
  view: View,
  limit: number,
): Group[] {
  const fields = names.map((name) => index.field(kinds, name));
  const columns = fields.map((field) => index.codeColumns(field));
  const counts = new Map<string, { key: (string | null)[]; count: number }>();
  for (const doc of docsOf(found)) {
    const lists = fields.map((field, i): (string | null)[] => {
      const values = valuesOf(index, field, columns[i] as CodeColumn[], doc, view);
      return values.length > 0 ? values : [null];
    });
    const [first = [], second] = lists;
    for (const key of second ? first.flatMap((a) => second.map((b) => [a, b])) : first.map((a) => [a])) {
      const spelt = JSON.stringify(key);
      const group = counts.get(spelt);
      if (group) group.count++;
      else counts.set(spelt, { key, count: 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || compareKeys(a.key, b.key))
    .slice(0, limit)
    .map(({ key, count }) => ({
      key,
      labels: key.map((value, i) => (value === null ? 'none' : labelOf(index, fields[i] as NamedField, value))),
      count,
    }));
}

function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i] as string | null;
    if (x === y) continue;
    return x === null ? 1 : y === null ? -1 : compareText(x, y);
  }
  return 0;
}

function labelOf(index: IndexReader, { type }: NamedField, value: string): string {
  const doc = type === 'reference' ? index.docOf(value) : -1;
  return doc >= 0 ? index.captionAt(doc) : codeWords(value);
}

/** The condition without those of its conjuncts that are on the field alone: a facet is counted as if nothing of it were chosen. */
export function withoutField(where: Where, name: string): Where | undefined {
  const conjuncts = 'and' in where ? where.and : [where];
  const rest = conjuncts.filter((conjunct) => !isOnlyOn(conjunct, name));
  return rest.length > 1 ? { and: rest } : rest[0];
}

function isOnlyOn(where: Where, name: string): boolean {
  if ('and' in where) return where.and.every((part) => isOnlyOn(part, name));
  if ('or' in where) return where.or.every((part) => isOnlyOn(part, name));
  return 'not' in where ? isOnlyOn(where.not, name) : where.field === name;
}
