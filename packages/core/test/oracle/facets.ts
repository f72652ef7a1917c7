import type { Dataset } from '../../src/dataset.ts';
import { fieldTable } from '../../src/query/field-table.ts';
import { type NamedField, requireField } from '../../src/query/fields.ts';
import type { Facet, Group, Query, Where } from '../../src/query/query.ts';
import { compareText } from '../../src/schema/compare.ts';
import { kindNames, type Ref } from '../../src/schema/id.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { caption } from '../../src/words/caption.ts';
import { codeWords } from '../../src/words/code-words.ts';
import { type Sight, valuesOf } from './visibility.ts';

/** The values of a field over what the query finds when it has no condition on that field. */
export function facetOf(sight: Sight, query: Query, name: string, find: (query: Query) => readonly AnyRecord[]): Facet {
  const field = requireField(fieldTable, query.kinds ?? kindNames, name);
  const records = find({ ...query, where: withoutConditionsOn(name, query.where), ...(name === 'kind' && { kinds: undefined }) });
  const values = records.map((record) => distinct(sight, record, field));
  const counts = countsOf(values.flat());
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return {
    field: name,
    values: sorted
      .slice(0, query.facetLimit ?? 20)
      .map(([value, count]) => ({ value, label: labelOf(sight.dataset, field, value), count })),
    distinct: sorted.length,
    missing: values.filter(({ length }) => length === 0).length,
  };
}

/** How many of the records have each combination of values. */
export function groupsOf(sight: Sight, query: Query, names: readonly string[], records: readonly AnyRecord[]): Group[] {
  const fields = names.map((name) => requireField(fieldTable, query.kinds ?? kindNames, name));
  const combinations = (record: AnyRecord): (string | null)[][] =>
    fields.reduce<(string | null)[][]>(
      (keys, field) => {
        const values = distinct(sight, record, field);
        return keys.flatMap((key) => (values.length > 0 ? values : [null]).map((value) => [...key, value]));
      },
      [[]],
    );
  const counts = countsOf(records.flatMap(combinations).map((key) => JSON.stringify(key)));
  const groups = [...counts].map(([text, count]): Group => {
    const key = JSON.parse(text) as (string | null)[];
    return { key, labels: key.map((value, i) => labelOf(sight.dataset, fields[i] as NamedField, value)), count };
  });
  return groups.sort((a, b) => b.count - a.count || compareGroupKeys(a.key, b.key)).slice(0, query.facetLimit ?? 20);
}

/** Value by value; none comes last. */
function compareGroupKeys([a = null, ...restOfA]: readonly (string | null)[], [b = null, ...restOfB]: readonly (string | null)[]): number {
  if (a === b) return restOfA.length > 0 ? compareGroupKeys(restOfA, restOfB) : 0;
  return a === null ? 1 : b === null ? -1 : compareText(a, b);
}

function withoutConditionsOn(name: string, where: Where | undefined): Where | undefined {
  if (where === undefined) return undefined;
  const conjuncts = 'and' in where ? where.and : [where];
  const rest = conjuncts.filter((conjunct) => fieldsIn(conjunct).some((field) => field !== name));
  return rest.length > 0 ? { and: rest } : undefined;
}

function fieldsIn(where: Where): string[] {
  if ('and' in where) return where.and.flatMap(fieldsIn);
  if ('or' in where) return where.or.flatMap(fieldsIn);
  return 'not' in where ? fieldsIn(where.not) : [where.field];
}

const distinct = (sight: Sight, record: AnyRecord, field: NamedField): string[] => [...new Set(valuesOf(sight, record, field).map(String))];

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function labelOf({ records }: Dataset, { type }: NamedField, value: string | null): string {
  if (value === null) return 'none';
  const referred = type === 'reference' ? records.get(value as Ref) : undefined;
  return referred ? caption(referred) : codeWords(value);
}
