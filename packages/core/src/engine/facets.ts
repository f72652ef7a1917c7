import { lowerBound } from '../lower-bound.ts';
import type { NamedField } from '../query/fields.ts';
import type { Facet, Group, Where } from '../query/query.ts';
import { compareText } from '../schema/compare.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import { codeWords } from '../words/code-words.ts';
import type { CodeColumn } from './code-column.ts';
import type { IndexReader } from './index-reader.ts';
import type { View } from './visibility.ts';

export const defaultFacetLimit = 20;

/** Counts the values of a field over records, which come in the order of their numbers. */
export function facetOf(
  index: IndexReader,
  kinds: readonly KindName[],
  name: string,
  found: Uint32Array,
  view: View,
  limit: number,
): Facet {
  const field = index.field(kinds, name);
  const { tally, withValue, valueAt } = tallyOf(index, field, found, view);
  const values = highest(tally, limit).map((key) => {
    const value = valueAt(key);
    return { value, label: labelOf(index, field, value), count: tally[key] as number };
  });
  const distinct = tally.reduce((sum, count) => sum + Number(count > 0), 0);
  return { field: name, values, distinct, missing: found.length - withValue };
}

/** How many records have each value, in the order of the values, and how many have a value at all. */
type Tally = { tally: Uint32Array; withValue: number; valueAt: (key: number) => string };

function tallyOf(index: IndexReader, field: NamedField, found: Uint32Array, view: View): Tally {
  if (field.name === 'kind') {
    const names = [...kindNames].sort(compareText);
    const before = (end: number) => lowerBound(found.length, (place) => (found[place] as number) < end);
    const tally = Uint32Array.from(names, (kind) => before(index.meta.kinds[kind][1]) - before(index.meta.kinds[kind][0]));
    return { tally, withValue: found.length, valueAt: (i) => names[i] as string };
  }
  const columns = index.codeColumns(field);
  const [only] = columns;
  if (columns.length === 1 && only) {
    return { ...only.tally(found, view, only.roleOf(field.role)), valueAt: (code) => only.dictionary.at(code) };
  }
  let withValue = 0;
  const counts = countsOf(found, (doc) => {
    const values = valuesOf(index, field, columns, doc, view);
    withValue += Math.min(values.length, 1);
    return values;
  });
  const sorted = [...counts].sort(([a], [b]) => compareText(a, b));
  return { tally: Uint32Array.from(sorted, ([, count]) => count), withValue, valueAt: (i) => (sorted[i] as [string, number])[0] };
}

/** How many records have each of the keys that they are given. */
function countsOf(docs: Uint32Array, keysOf: (doc: number) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const doc of docs) for (const key of keysOf(doc)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
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

/** The keys of the highest counts; of equal ones the first. */
function highest(tally: Uint32Array, limit: number): number[] {
  const best: number[] = [];
  let worst = 0;
  for (let key = 0; key < tally.length; key++) {
    const count = tally[key] as number;
    if (count <= worst) continue;
    const place = lowerBound(best.length, (place) => (tally[best[place] as number] as number) >= count);
    best.splice(place, 0, key);
    if (best.length > limit) best.pop();
    if (best.length === limit) worst = tally[best[limit - 1] as number] as number;
  }
  return best;
}

/** Counts the records of each value, or pair of values. */
export function groupsOf(
  index: IndexReader,
  kinds: readonly KindName[],
  names: readonly string[],
  found: Uint32Array,
  view: View,
  limit: number,
): Group[] {
  const fields = names.map((name) => index.field(kinds, name));
  const columns = fields.map((field) => index.codeColumns(field));
  const counts = countsOf(found, (doc) => {
    const [first = [], second] = fields.map((field, i): (string | null)[] => {
      const values = valuesOf(index, field, columns[i] as CodeColumn[], doc, view);
      return values.length > 0 ? values : [null];
    });
    return first.flatMap((a) => (second ?? ['']).map((b) => JSON.stringify(second ? [a, b] : [a])));
  });
  return [...counts]
    .map(([key, count]) => ({ key: JSON.parse(key) as (string | null)[], count }))
    .sort((a, b) => b.count - a.count || compareKeys(a.key, b.key))
    .slice(0, limit)
    .map(({ key, count }) => ({
      key,
      labels: key.map((value, i) => (value === null ? 'none' : labelOf(index, fields[i] as NamedField, value))),
      count,
    }));
}

/** No value comes after any. */
const noValue = '\uffff';

const compareKeys = (a: readonly (string | null)[], b: readonly (string | null)[]): number =>
  a.reduce((found, x, i) => found || compareText(x ?? noValue, b[i] ?? noValue), 0);

function labelOf(index: IndexReader, { type }: NamedField, value: string): string {
  return (type === 'reference' && index.captionOf(value)) || codeWords(value);
}

/** The condition without those of its conjuncts that are on the field alone: a facet is counted as if nothing of it were chosen. */
export function withoutField(where: Where, name: string): Where | undefined {
  const conjuncts = 'and' in where ? where.and : [where];
  const rest = conjuncts.filter((conjunct) => !isOnlyOn(conjunct, name));
  if (rest.length === conjuncts.length) return where;
  return rest.length > 1 ? { and: rest } : rest[0];
}

function isOnlyOn(where: Where, name: string): boolean {
  if ('and' in where) return where.and.every((part) => isOnlyOn(part, name));
  if ('or' in where) return where.or.every((part) => isOnlyOn(part, name));
  return 'not' in where ? isOnlyOn(where.not, name) : where.field === name;
}
