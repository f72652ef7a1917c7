import fc from 'fast-check';
import { fieldTable } from '../../src/query/field-table.ts';
import { fieldNamed, fieldNames, type NamedField, operatorsOf, states } from '../../src/query/fields.ts';
import type { Condition, Query, Where } from '../../src/query/query.ts';
import { policies } from '../../src/reading.ts';
import { parseEdtf } from '../../src/schema/edtf.ts';
import { type KindName, kindNames, parseRef } from '../../src/schema/id.ts';
import { schemas } from '../../src/schema/schemas.ts';
import { shapeOf } from '../../src/schema/shape.ts';
import { edtfText } from './edtf-texts.ts';

/** What queries are drawn from; with the references, words and citations of a register they find something in it. */
export type QueryMaterial = {
  /** Kinds that a query may ask for; all where left out. */
  kinds?: readonly KindName[];
  /** Full references: `organization/unhcr`. */
  refs?: readonly string[];
  words?: readonly string[];
  /** Citations and ids of sources. */
  cites?: readonly string[];
};

/** Sound queries over the real fields, as somebody would write them: not in canonical form. Never with a cursor. */
export function arbitraryQuery(material: QueryMaterial = {}): fc.Arbitrary<Query> {
  const { kinds = kindNames } = material;
  const someKinds = fc.option(fc.subarray([...kinds], { minLength: 1 }), { nil: material.kinds ? [...kinds] : undefined });
  return someKinds.chain((chosen) => queryOf(chosen, { ...standIns, ...material }));
}

const standIns: Required<Omit<QueryMaterial, 'kinds'>> = {
  refs: kindNames.flatMap((kind) => ['one', 'two', 'b1-2'].map((id) => `${kind}/${id}`)),
  words: ['migration', 'Zürich', 'A/RES/55/25', 'hot', 'line', 'C:\\x', '-x', 'a:b', '(so)', 'x,y', 'or', '<b>', '50%', '“q”', '--'],
  cites: ['a-58-98/42', 'a-58-98/b1.2', 'a-58-98'],
};
type Material = typeof standIns;

function queryOf(kinds: KindName[] | undefined, material: Material): fc.Arbitrary<Query> {
  const asked = kinds ?? [...kindNames];
  const named = namedFields(asked);
  const namesOf = (...types: NamedField['type'][]) => named.filter(({ type }) => types.includes(type)).map(({ name }) => name);
  const counted = namesOf('reference', 'code');
  const topLevel = [...new Set(asked.flatMap((kind) => Object.keys((shapeOf(schemas[kind]) as { fields: object }).fields)))];
  const list = (names: readonly string[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength });
  const sortKey = fc.oneof(fc.constantFrom('id', 'name', 'when'), fc.constantFrom(...named.map(({ name }) => name)));
  const rest: { [K in keyof Query]?: fc.Arbitrary<NonNullable<Query[K]>> } = {
    where: whereOf(named, material),
    text: textOf(material.words),
    sort: fc.tuple(fc.constantFrom('', '-'), sortKey).map((parts) => parts.join('')),
    limit: fc.integer({ min: 1, max: 200 }),
    fields: list(topLevel, 4),
    include: list(namesOf('reference'), 3),
    facets: list(counted, 3),
    facetLimit: fc.constantFrom(1, 3, 20, 1000),
    groupBy: list(counted, 2),
    asOf: edtf,
    knownAt: edtf,
    policy: fc.constantFrom(...policies),
    external: fc.boolean(),
    maybe: fc.boolean(),
    highlight: fc.boolean(),
    explain: fc.boolean(),
  };
  const drawn = fc.record(rest as { [K in keyof Query]: fc.Arbitrary<Query[K]> }, { requiredKeys: [] });
  // Most queries say little: each parameter is there one time in three.
  const query = fc.tuple(drawn, fc.infiniteStream(fc.nat(2))).map(([whole, chances]) => {
    const kept = Object.entries(whole).filter(([key]) => (key === 'where' || key === 'text' ? true : chances.next().value === 0));
    return { ...(kinds && { kinds }), ...Object.fromEntries(kept) } as Query;
  });
  return fc.tuple(query, fc.nat(9)).map(([one, n]) => (one.text && n < 2 ? { ...one, sort: n === 0 ? 'relevance' : '-relevance' } : one));
}

/** Every name that the kinds answer to, with those that end in a role. */
function namedFields(kinds: readonly KindName[]): NamedField[] {
  return fieldNames(fieldTable, kinds).flatMap((name) => {
    const named = fieldNamed(fieldTable, kinds, name);
    const roles = new Set(named?.fields.flatMap(({ role }) => role?.values ?? []));
    const inRoles = [...roles].map((role) => fieldNamed(fieldTable, kinds, `${name}.${role}`));
    return [named, ...inRoles].filter((one) => one !== undefined);
  });
}

const edtf = fc.oneof(
  fc.constantFrom('2003', '2002/2003', '2003/..', '../2003', '2003/', '/2002-11', '2002-11', '2003-07-01', '2003-41', '200X', '2003?'),
  edtfText.filter((text) => parseEdtf(text) !== undefined),
);

function textOf(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...words), fc.integer({ min: 2, max: 8 })).map(([text, end]) => text.slice(0, end)) },
  );
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((row) => `"${row.join(' ')}"`);
  const term = fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: phrase });
  const group = fc.oneof({ weight: 4, arbitrary: term }, { weight: 1, arbitrary: fc.tuple(term, term).map((pair) => pair.join(' OR ')) });
  return fc.array(group, { minLength: 1, maxLength: 4 }).map((groups) => groups.join(' '));
}

function whereOf(named: readonly NamedField[], material: Material): fc.Arbitrary<Where> {
  const condition = conditionOf(named, material);
  const { where } = fc.letrec<{ where: Where; list: Where[] }>((tie) => ({
    where: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 3, arbitrary: condition },
      { weight: 1, arbitrary: tie('list').map((and) => ({ and })) },
      { weight: 1, arbitrary: tie('list').map((or) => ({ or })) },
      { weight: 1, arbitrary: tie('where').map((not) => ({ not })) },
    ),
    list: fc.array(tie('where'), { minLength: 1, maxLength: 3 }),
  }));
  return where;
}

function conditionOf(named: readonly NamedField[], { refs, words, cites }: Material): fc.Arbitrary<Condition> {
  const some = <T>(one: fc.Arbitrary<T>) => fc.oneof(one, fc.array(one, { minLength: 1, maxLength: 3 }));
  const withWord = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const wording = fc.array(fc.constantFrom(...withWord), { minLength: 1, maxLength: 2 }).map((row) => row.join(' '));
  const number = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.constantFrom(0.5, 1e21, -2.25));
  const numeric = fc.oneof(number, number.map(String));

  const valuesFor = ({ type, fields }: NamedField): fc.Arbitrary<string | number | boolean> | undefined => {
    if (type === 'date') return edtf;
    if (type === 'number' || type === 'quantity') return numeric;
    if (type === 'name' || type === 'prose') return wording;
    if (type === 'code') {
      const open = [...refs.flatMap((ref) => parseRef(ref)?.id ?? []), ...words];
      return fc.constantFrom(...(fields.every(({ values }) => values) ? fields.flatMap(({ values = [] }) => values) : open));
    }
    const allowed = refs.filter((ref) => fields.some(({ refersTo = [] }) => refersTo.some((kind) => kind === parseRef(ref)?.kind)));
    return allowed.length > 0 ? fc.constantFrom(...allowed, ...allowed.flatMap((ref) => parseRef(ref)?.id ?? [])) : undefined;
  };

  const onField = fc.constantFrom(...named).chain((field): fc.Arbitrary<Condition> => {
    const value = valuesFor(field);
    if (!value) return fc.constant({ field: field.name, op: 'has' });
    const spelled = field.type === 'date' ? (['is', ...operatorsOf.date] as const) : operatorsOf[field.type];
    return fc.constantFrom(undefined, ...spelled).chain((op): fc.Arbitrary<Condition> => {
      if (op === 'has') return fc.constant({ field: field.name, op });
      if (op === undefined) return some(value).map((one) => ({ field: field.name, value: one }));
      if (op !== 'between') return some(value).map((one) => ({ field: field.name, op, value: one }));
      return fc.tuple(number, number).map(([a, b]) => ({ field: field.name, op, value: [Math.min(a, b), Math.max(a, b)] }));
    });
  });
  return fc.oneof(
    { weight: 8, arbitrary: onField },
    { weight: 1, arbitrary: some(fc.constantFrom(...cites)).map((value) => ({ field: 'cites', value })) },
    { weight: 1, arbitrary: some(fc.constantFrom(...states)).map((value) => ({ field: 'state', op: 'is' as const, value })) },
    { weight: 1, arbitrary: some(wording).map((value) => ({ field: 'text', value })) },
  );
}
