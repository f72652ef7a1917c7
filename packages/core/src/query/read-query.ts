import { notOurs } from '../engine/cursor.ts';
import { policies } from '../reading.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import { nearestFew } from '../text/suggest.ts';
import { caps } from './caps.ts';
import { type Asked, readDate } from './condition.ts';
import { type FieldTable, type FieldType, fieldNamed, fieldNames, requireField } from './fields.ts';
import { clip, invalid, oneOf } from './invalid.ts';
import { itemsOf, propertiesOf, shown } from './plain-data.ts';
import type { Query } from './query.ts';
import { readWhere } from './read-where.ts';
import { canonicalText } from './text-groups.ts';

export type Parameter = keyof Query;

/** What a parameter is read against; `hasText` decides what the usual order is. */
export type AskedQuery = Asked & { hasText: boolean };

/**
 * A query in its canonical form, of which the JSON is the same for queries that say the same: parameters in order, what is usual left
 * out, operators told, values sorted. Throws {@link QueryInvalid}, and nothing else, for anything that is no query. References are not
 * looked up: that takes a dataset.
 */
export function readQuery(input: unknown, table: FieldTable): Query {
  const given = propertiesOf(input, [], 'a query such as { kinds: ["activity"] }');
  for (const key of given.keys()) {
    if (!Object.hasOwn(readers, key)) {
      throw invalid(key, 'there is no such parameter', `one of ${parameterNames.join(', ')}`, nearestFew(key, parameterNames));
    }
  }
  const kinds = given.has('kinds') ? readKinds(given.get('kinds')) : undefined;
  const text = given.has('text') ? readText(given.get('text')) : undefined;
  const asked = { table, kinds: kinds ?? kindNames, hasText: text !== undefined };
  const known: Query = { kinds, text };
  const query: { [name: string]: unknown } = {};
  for (const name of parameterNames) {
    const value = name in known ? known[name] : given.has(name) ? readParameter(name, given.get(name), asked) : undefined;
    if (value !== undefined) query[name] = value;
  }
  return query;
}

/** One parameter in its canonical form; nothing where it says what is usual. */
export const readParameter = <K extends Parameter>(name: K, value: unknown, asked: AskedQuery): Query[K] =>
  readers[name](value, asked, name);

/** How each parameter is read, in the order in which they stand. */
const readers: { readonly [K in Parameter]: (value: unknown, asked: AskedQuery, name: K) => Query[K] } = {
  kinds: readKinds,
  where: readWhere,
  text: readText,
  sort: readSort,
  limit: readWhole,
  cursor: readCursor,
  fields: (value, asked, name) => readNames(name, value, (field) => oneOf(name, field, topLevelKeys(asked), 'a field')),
  include: /* @__PURE__ */ readFieldsOf('reference'),
  facets: /* @__PURE__ */ readFieldsOf('reference', 'code'),
  facetLimit: readWhole,
  groupBy: /* @__PURE__ */ readFieldsOf('reference', 'code'),
  asOf: readDay,
  knownAt: readDay,
  policy: (value, _, name) => unless('default', oneOf(name, textOf(name, value, 'a policy'), policies, 'a policy')),
  external: /* @__PURE__ */ readFlag(true),
  maybe: /* @__PURE__ */ readFlag(true),
  highlight: /* @__PURE__ */ readFlag(false),
  explain: /* @__PURE__ */ readFlag(false),
};

const parameterNames = /* @__PURE__ */ Object.keys(readers) as Parameter[];

const unless = <T>(usual: T, value: T): T | undefined => (value === usual ? undefined : value);

function readKinds(value: unknown): readonly KindName[] | undefined {
  // A list longer than there are kinds repeats some.
  const items = itemsOf(value, 'kinds', caps.values, 'a list of kinds');
  const kinds = new Set(items.map((item) => oneOf('kinds', textOf('kinds', item, 'a kind'), kindNames, 'a kind')));
  return kinds.size === kindNames.length ? undefined : kindNames.filter((kind) => kinds.has(kind));
}

function readText(value: unknown): string | undefined {
  return canonicalText(textOf('text', value, 'words')) || undefined;
}

/** What records of every kind can be sorted by. */
export const orders: readonly string[] = ['relevance', 'id', 'name', 'when'];

function readSort(value: unknown, { table, kinds, hasText }: AskedQuery): string | undefined {
  const sort = textOf('sort', value, 'relevance, id, name, when or a field');
  const key = sort.replace(/^-/, '');
  if (key === 'relevance' && !hasText) throw invalid('sort', 'without text nothing is more relevant', 'a text, or another order');
  if (!orders.includes(key) && !fieldNamed(table, kinds, key)) {
    const near = nearestFew(key, [...new Set([...orders, ...fieldNames(table, kinds)])]);
    throw invalid('sort', `there is nothing called "${clip(key)}" to sort by`, 'relevance, id, name, when or a field of the kinds', near);
  }
  return unless(hasText ? 'relevance' : 'id', sort);
}

function readCursor(value: unknown): string {
  const cursor = textOf('cursor', value, 'the `next` or `previous` of an earlier page');
  if (/^[\w.~-]{1,500}$/.test(cursor)) return cursor;
  throw notOurs();
}

function readDay(value: unknown, _: AskedQuery, name: Parameter): string {
  return readDate(name, textOf(name, value, 'an EDTF date such as "2003"'));
}

function readNames(parameter: keyof typeof caps, value: unknown, check: (name: string) => void): readonly string[] {
  const items = itemsOf(value, parameter, caps[parameter], 'a list of fields');
  const names = new Set(items.map((item) => textOf(parameter, item, 'the name of a field')));
  for (const name of names) check(name);
  return [...names];
}

/** Reads the names of fields of some types. */
function readFieldsOf(...types: readonly FieldType[]) {
  return (value: unknown, { table, kinds }: Asked, parameter: 'include' | 'facets' | 'groupBy') =>
    readNames(parameter, value, (name) => {
      const { type } = requireField(table, kinds, name, parameter);
      if (types.includes(type)) return;
      const all = new Set([...Object.values(table.aliases).flatMap(Object.keys), ...table.fields.map(({ path }) => path)]);
      const fitting = [...all].filter((one) => types.includes(fieldNamed(table, kinds, one)?.type as FieldType));
      throw invalid(parameter, `"${name}" holds ${type}`, `a field that holds ${types.join(' or ')}`, nearestFew(name, fitting));
    });
}

/** The fields that a record of one of the kinds has at the top. */
export const topLevelKeys = ({ table, kinds }: Asked): string[] => [...new Set(kinds.flatMap((kind) => table.kinds[kind].keys))];

function readWhole(value: unknown, _: AskedQuery, parameter: 'limit' | 'facetLimit'): number {
  const most = caps[parameter];
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw invalid(parameter, `${shown(value)} is out of bounds`, `a whole number from 1 to ${most}`);
}

function readFlag(usual: boolean) {
  return (value: unknown, _: AskedQuery, parameter: Parameter): boolean | undefined => {
    if (typeof value === 'boolean') return unless(usual, value);
    throw invalid(parameter, `${shown(value)} is neither true nor false`, 'true or false');
  };
}

function textOf(parameter: string, value: unknown, expected: string): string {
  if (typeof value === 'string') return value;
  throw invalid(parameter, `${shown(value)} is no text`, expected);
}
