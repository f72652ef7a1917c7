import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import type { UrlParameters } from '../src/grammar/url-parameters.ts';
import type { Query } from '../src/query/query.ts';
import { printUrlQuery, readQuery, readUrlQuery, urlParameters } from '../src/query-language.ts';
import type { KindName } from '../src/schema/id.ts';
import { arbitraryQuery } from './support/arbitrary-query.ts';

/** The parameters of a URL, by name. */
function parametersOf(search: string): UrlParameters {
  const parameters = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) parameters.set(name, [...(parameters.get(name) ?? []), value]);
  return parameters;
}

const read = (search: string, ...kinds: KindName[]) => readUrlQuery(parametersOf(search), kinds.length > 0 ? { kinds } : {});

const faultsOf = (search: string, ...kinds: KindName[]) =>
  (read(search, ...kinds).faults ?? []).map(
    ({ code, error }) => `${error.parameter} ${code}${error.suggestions.map((one) => ` ${one}`).join('')}`,
  );

/** Parameters have no order: neither have the conditions that must all hold. */
function unordered(query: Query): Query {
  const { where } = query;
  if (!where || !('and' in where)) return query;
  return { ...query, where: { and: [...where.and].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) } };
}

type Meaning = readonly [search: string, query: Query, printed?: string];

const meant: readonly Meaning[] = [
  ['', {}],
  ['q=trafficking', { text: 'trafficking' }],
  ['q="hot line" OR women', { text: '"hot line" OR women' }],
  ['kind=activity,topic', { kinds: ['activity', 'topic'] }],
  ['type=meeting,seminar', { where: { field: 'type', op: 'is', value: ['meeting', 'seminar'] } }],
  ['type=meeting&type=seminar', { where: { field: 'type', op: 'is', value: ['meeting', 'seminar'] } }, 'type=meeting,seminar'],
  ['status!=planned', { where: { not: { field: 'status', op: 'is', value: ['planned'] } } }],
  ['party=desa', { where: { field: 'party', op: 'within', value: ['desa'] } }],
  ['party==desa', { where: { field: 'party', op: 'is', value: ['desa'] } }],
  ['party.lead=ilo', { where: { field: 'party.lead', op: 'within', value: ['ilo'] } }],
  ['when=2002/2003', { where: { field: 'when', op: 'overlaps', value: ['2002/2003'] } }],
  ['when=2002..2003', { where: { field: 'when', op: 'overlaps', value: ['2002/2003'] } }, 'when=2002/2003'],
  ['when==2003', { where: { field: 'when', op: 'during', value: ['2003'] } }],
  ['when=<2003', { where: { field: 'when', op: 'before', value: ['2003'] } }],
  ['when=>2003', { where: { field: 'when', op: 'after', value: ['2003'] } }],
  ['value=>=40', { where: { field: 'value', op: 'gte', value: [40] } }],
  ['value=40..60', { where: { field: 'value', op: 'between', value: [40, 60] } }],
  [
    'value=<5,>=40',
    {
      where: {
        or: [
          { field: 'value', op: 'lt', value: [5] },
          { field: 'value', op: 'gte', value: [40] },
        ],
      },
    },
    'where=value<5 OR value>=40',
  ],
  ['has=when', { where: { field: 'when', op: 'has' } }],
  ['missing=when', { where: { not: { field: 'when', op: 'has' } } }],
  ['is=disputed', { where: { field: 'state', op: 'is', value: ['disputed'] } }],
  ['cites=a-58-98/42', { where: { field: 'cites', op: 'is', value: ['a-58-98/42'] } }],
  ['name=a\\, b', { where: { field: 'name', op: 'is', value: ['a, b'] } }],
  ['name=\\=x', { where: { field: 'name', op: 'is', value: ['=x'] } }],
  [
    'where=(type:report OR place:europe) -topic:ports&topic=trafficking',
    {
      where: {
        and: [
          { field: 'topic', op: 'within', value: ['trafficking'] },
          {
            or: [
              { field: 'type', op: 'is', value: ['report'] },
              { field: 'place', op: 'within', value: ['europe'] },
            ],
          },
          { not: { field: 'topic', op: 'within', value: ['ports'] } },
        ],
      },
    },
    'where=topic:trafficking type:report OR place:europe -topic:ports',
  ],
  [
    'sort=-when&limit=5&fields=names,when&include=parties.party&facets=type&asOf=2003&knownAt=2003-08&external=false&maybe=false',
    {
      sort: '-when',
      limit: 5,
      fields: ['names', 'when'],
      include: ['parties.party'],
      facets: ['type'],
      asOf: '2003',
      knownAt: '2003-08',
      external: false,
      maybe: false,
    },
  ],
];

describe('a query as parameters of a URL', () => {
  it.each(meant.map(([search, query, printed = search]) => ({ search, query, printed })))('$search', ({ search, query, printed }) => {
    const { query: found, faults } = read(search);
    expect(faults).toBeUndefined();
    expect(found).toEqual(readQuery(query));
    expect(
      printUrlQuery(query)
        .map(([name, value]) => `${name}=${value}`)
        .join('&'),
    ).toBe(printed);
  });

  it('is the same in whatever order the parameters come', () => {
    expect(JSON.stringify(read('when=2003&type=report'))).toBe(JSON.stringify(read('type=report&when=2003')));
  });

  it('is read as the query that it was printed from', () => {
    fc.assert(
      fc.property(arbitraryQuery(), (query) => {
        const canonical = readQuery(query);
        const parameters = new Map(printUrlQuery(query).map(([name, value]) => [name, [value]]));
        fc.pre([...parameters.values()].flat().every((value) => value.length < 8000));
        const { query: found } = readUrlQuery(parameters);
        expect(found && unordered(found)).toEqual(unordered(canonical));
        expect(found && printUrlQuery(found)).toEqual(printUrlQuery(query));
      }),
      { numRuns: runs('URLs of queries: printed and read, they are the same', 500) },
    );
  });

  it('names everything that is wrong at once', () => {
    expect(faultsOf('limt=3&type=semnar&when=soon&q=a&q=b&limit=0&cursor=!&sort=nme', 'activity')).toEqual([
      'q repeated-parameter',
      'cursor invalid-value',
      'limit invalid-value',
      'limt unknown-parameter limit',
      'sort invalid-value name',
      'type invalid-value seminar',
      'when invalid-value',
    ]);
  });

  it.each([
    ['when<2003=', 'when<2003 unknown-parameter when=<2003'],
    ['kind=topic', 'kind unknown-parameter'],
    ['type=', 'type invalid-value'],
    ['type=meeting,,seminar', 'type invalid-value'],
    ['type=>5', 'type invalid-value'],
    ['party.leed=ilo', 'party.leed unknown-parameter party.lead'],
    ['where=sort:name', 'where invalid-value'],
    ['where=women', 'where invalid-value'],
    ['where=(type:report', 'where invalid-value'],
    ['has=whn', 'has invalid-value when'],
    ['external=yes', 'external invalid-value'],
    ['constructor=1', 'constructor unknown-parameter'],
    ['__proto__=1', '__proto__ unknown-parameter'],
    ['limit=1e3', 'limit invalid-value'],
  ])('refuses %s', (search, fault) => {
    const [found, ...more] = faultsOf(search, 'activity');
    expect(found?.startsWith(fault) && more.length === 0, JSON.stringify([found, ...more])).toBe(true);
  });

  it('survives any parameters', () => {
    const name = fc.oneof(fc.constantFrom('q', 'where', 'type', 'when!', 'limit', 'has', 'is', 'kind', 'fields'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }))), (pairs) => {
        const { query, faults } = readUrlQuery(new Map(pairs));
        if (query) expect(readQuery(query)).toEqual(query);
        else expect(faults.length).toBeGreaterThan(0);
      }),
      { numRuns: runs('URLs of queries: any parameters', 500) },
    );
  });

  it('has no field that is called as one of its parameters', () => {
    const names = urlParameters().map((parameter) => parameter.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
