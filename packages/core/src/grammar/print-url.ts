import { type FieldTable, fieldNamed } from '../query/fields.ts';
import type { Condition, Query, Where } from '../query/query.ts';
import { readQuery } from '../query/read-query.ts';
import { kindNames } from '../schema/id.ts';
import { print } from './print.ts';
import { signOf } from './signs.ts';
import { answering, textName, whereName } from './url-parameters.ts';

/**
 * Writes a query as parameters of a URL in their one spelling, of which {@link readUrl} reads the same query back. What filters cannot say
 * is told as text by `where`. Throws {@link QueryInvalid}.
 *
 * @param kindsInPath whether the path of the URL says the kinds
 */
export function printUrl(query: Query, table: FieldTable, kindsInPath = false): [name: string, value: string][] {
  const canonical = readQuery(query, table);
  const { where, text } = canonical;
  const conditions = where === undefined ? [] : 'and' in where ? where.and : [where];
  const filters = conditions.map((condition) => printFilter(condition, canonical, table));
  const names = filters.map((filter) => filter?.[0]);
  const isSaid = filters.every((filter) => filter !== undefined) && new Set(names).size === names.length;
  const rest = where && !isSaid ? print({ ...(canonical.kinds && { kinds: canonical.kinds }), where }, table) : undefined;
  return [
    ...(text === undefined ? [] : [[textName, text] as [string, string]]),
    ...(isSaid ? filters.sort(([a], [b]) => (a < b ? -1 : 1)) : []),
    ...(rest === undefined ? [] : [[whereName, rest] as [string, string]]),
    ...[...answering].flatMap(([name, { parameter }]): [string, string][] => {
      const value = canonical[parameter];
      return value === undefined || (name === 'kind' && kindsInPath) ? [] : [[name, [value].flat().join(',')]];
    }),
  ];
}

/** One condition as a parameter; nothing where it is more than that. */
function printFilter(where: Where, { kinds = kindNames }: Query, table: FieldTable): [name: string, value: string] | undefined {
  if ('not' in where) {
    const inner = 'field' in where.not ? where.not : undefined;
    if (inner?.op === 'has') return ['missing', inner.field];
    const [name, value] = (inner && printCondition(inner, kinds, table)) ?? [];
    return name === undefined || value === undefined || name === 'has' ? undefined : [`${name}!`, value];
  }
  return 'field' in where ? printCondition(where, kinds, table) : undefined;
}

function printCondition(
  { field, op = 'is', value = [] }: Condition,
  kinds: NonNullable<Query['kinds']>,
  table: FieldTable,
): [string, string] | undefined {
  if (op === 'has') return ['has', field];
  if (field === 'kind') return undefined;
  const values = [value].flat().map(String);
  if (op === 'between') return [field, values.join('..')];
  const named = fieldNamed(table, kinds, field);
  const sign = signOf(op, field, named).replace(':', '');
  const spelled = values.map((one) => `${sign}${one.replace(/^[<=>\\]|[\\,]/g, '\\$&')}`).join(',');
  return [field === 'state' ? 'is' : field, spelled];
}
