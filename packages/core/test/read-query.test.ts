import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { runs } from '../../../.config/proof.ts';
import { QueryInvalid } from '../src/errors.ts';
import type * as query from '../src/query/query.ts';
import { Query } from '../src/query/query-schema.ts';
import { parseTextQuery } from '../src/query/text-groups.ts';
import { readQuery } from '../src/query-language.ts';
import { kindNames } from '../src/schema/id.ts';
import { arbitraryQuery } from './support/arbitrary-query.ts';

const meeting = { field: 'type', op: 'is', value: ['meeting'] } as const;
const topic = { field: 'topic', op: 'within', value: ['trafficking'] } as const;

describe('the canonical query', () => {
  it.each<[what: string, given: unknown, canonical: unknown]>([
    ['says nothing where nothing is asked', { limit: undefined, where: undefined }, {}],
    ['lists kinds once, in their order', { kinds: ['topic', 'activity', 'topic'] }, { kinds: ['activity', 'topic'] }],
    ['leaves all kinds out', { kinds: [...kindNames].reverse() }, {}],
    ['leaves out what is usual', { external: true, maybe: true, highlight: false, explain: false, policy: 'default' }, {}],
    [
      'keeps what is not',
      { external: false, maybe: false, highlight: true, explain: true },
      { external: false, maybe: false, highlight: true, explain: true },
    ],
    ['keeps a limit as it is given', { limit: 25, facetLimit: 20 }, { limit: 25, facetLimit: 20 }],
    ['leaves the usual order out', { sort: 'id' }, {}],
    ['leaves the usual order of a text out', { text: 'a', sort: 'relevance' }, { text: 'a' }],
    ['keeps another order', { text: 'a', sort: 'id' }, { text: 'a', sort: 'id' }],
    [
      'names fields once',
      { facets: ['type', 'topic', 'type'], groupBy: ['kind', 'kind'] },
      { facets: ['type', 'topic'], groupBy: ['kind'] },
    ],
    ['has single spaces in a text', { text: ' child\t migrants\n' }, { text: 'child migrants' }],
    ['closes quotes', { text: 'a "hot  line' }, { text: 'a "hot line"' }],
    ['has no signs without a word in a text', { text: 'a - b OR !! OR ? "…"' }, { text: 'a b' }],
    ['keeps such signs where there is nothing else', { text: '!!  "…"' }, { text: '!! "…"' }],
    ['has no empty text', { text: '  ' }, {}],
    [
      'has no lone surrogates',
      { text: 'a\ud800', where: { field: 'id', value: '\udc00' } },
      { text: 'a\ufffd', where: { field: 'id', op: 'is', value: ['\ufffd'] } },
    ],
  ])('%s', (_, given, canonical) => {
    expect(readQuery(given)).toEqual(canonical);
  });

  it.each<[what: string, given: unknown, canonical: unknown]>([
    ['tells the operator and lists the values', { field: 'type', value: 'meeting' }, meeting],
    ['takes the usual operator of prose', { field: 'summary', value: 'a' }, { field: 'summary', op: 'matches', value: ['a'] }],
    ['takes the usual operator of dates', { field: 'when', value: 2003 }, { field: 'when', op: 'overlaps', value: ['2003'] }],
    ['reads "is" of a date as "overlaps"', { field: 'when', op: 'is', value: '2003' }, { field: 'when', op: 'overlaps', value: ['2003'] }],
    [
      'reads "within" as "is" where nothing lies within',
      { field: 'series', op: 'within', value: 'a' },
      { field: 'series', op: 'is', value: ['a'] },
    ],
    ['lists values once, in order', { field: 'id', value: ['b10', 'b9', 'b10'] }, { field: 'id', op: 'is', value: ['b9', 'b10'] }],
    ['keeps the ends of "between"', { field: 'order', op: 'between', value: ['2', 10] }, { field: 'order', op: 'between', value: [2, 10] }],
    ['keeps equal ends of "between"', { field: 'order', op: 'between', value: [4, 4] }, { field: 'order', op: 'between', value: [4, 4] }],
    ['reads numbers', { field: 'order', value: ['1e2', 7, '-0'] }, { field: 'order', op: 'is', value: [0, 7, 100] }],
    [
      'writes flags as words',
      { field: 'respondents.onBehalfOf.includesRespondent', value: true },
      { field: 'respondents.onBehalfOf.includesRespondent', op: 'is', value: ['true'] },
    ],
    ['writes codes as text', { field: 'codes.m49', value: 710 }, { field: 'codes.m49', op: 'is', value: ['710'] }],
    ['gives "has" no value', { value: undefined, op: 'has', field: 'when' }, { field: 'when', op: 'has' }],
    ['has single spaces in words', { field: 'name', value: ' a  b ' }, { field: 'name', op: 'is', value: ['a b'] }],
    ['lays "and" in "and" flat', { and: [{ and: [meeting, topic] }, { and: [{ and: [meeting] }] }] }, { and: [meeting, topic, meeting] }],
    ['lays "or" in "or" flat', { or: [meeting, { or: [topic, meeting] }] }, { or: [meeting, topic, meeting] }],
    ['takes one alone for what it is', { or: [{ and: [meeting] }] }, meeting],
    ['takes "not not" away', { not: { not: { and: [{ not: meeting }] } } }, { not: meeting }],
    ['lays flat what "not not" hid', { and: [meeting, { not: { not: { and: [topic, meeting] } } }] }, { and: [meeting, topic, meeting] }],
  ])('of a condition %s', (_, given, canonical) => {
    expect(readQuery({ where: given })).toEqual({ where: canonical });
  });

  it('has one order of keys', () => {
    const given = { explain: true, where: { value: 'meeting', op: 'is', field: 'type' }, limit: 3, kinds: ['activity'] };
    expect(JSON.stringify(readQuery(given))).toBe(
      '{"kinds":["activity"],"where":{"field":"type","op":"is","value":["meeting"]},"limit":3,"explain":true}',
    );
  });

  it('is canonical, and a query by the schema', () => {
    fc.assert(
      fc.property(arbitraryQuery(), (given) => {
        const canonical = readQuery(given);
        expect(JSON.stringify(readQuery(canonical))).toBe(JSON.stringify(canonical));
        expect(readQuery(JSON.parse(JSON.stringify(canonical)))).toEqual(canonical);
        expect(Query.safeParse(given).error).toBeUndefined();
        expect(Query.safeParse(canonical).error).toBeUndefined();
      }),
      { numRuns: runs('Queries: the canonical form of a canonical form is itself', 500) },
    );
  });
});

const cyclic: Record<string, unknown> = {};
cyclic.not = cyclic;
const endless: unknown[] = [];
endless.push({ or: endless });
const deep = Array.from({ length: 100_000 }).reduce<object>((not) => ({ not }), meeting);
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();
const throwing = Object.defineProperty({}, 'limit', {
  enumerable: true,
  get: () => Number.parseInt((null as never as string[])[0] ?? '', 10),
});

describe('what is no query', () => {
  it.each<[given: unknown, parameter: string, suggestion?: string]>([
    [null, 'query'],
    [undefined, 'query'],
    [[], 'query'],
    ['kind:activity', 'query'],
    [() => ({}), 'query'],
    [Symbol('q'), 'query'],
    [new Map(), 'query'],
    [new Date(0), 'query'],
    [{ limits: 5 }, 'limits', 'limit'],
    [{ knownat: '2003' }, 'knownat', 'knownAt'],
    [JSON.parse('{ "__proto__": { "limit": 5 } }'), '__proto__'],
    [{ constructor: 1 }, 'constructor'],
    [{ kinds: [] }, 'kinds'],
    [{ kinds: 'activity' }, 'kinds'],
    [{ kinds: ['activty'] }, 'kinds', 'activity'],
    [{ kinds: [null] }, 'kinds'],
    [{ where: null }, 'where'],
    [{ where: [] }, 'where'],
    [{ where: {} }, 'where'],
    [{ where: { op: 'is', value: 1 } }, 'where'],
    [{ where: { and: [] } }, '/where/and'],
    [{ where: { and: meeting } }, '/where/and'],
    [{ where: { and: [meeting, null] } }, '/where/and/1'],
    [{ where: { and: new Array(3) } }, '/where/and/0'],
    [{ where: { or: [{ not: {} }] } }, '/where/or/0/not'],
    [{ where: { not: [] } }, '/where/not'],
    [{ where: { and: [meeting], or: [topic] } }, '/where/or'],
    [{ where: { not: meeting, field: 'type' } }, '/where/field'],
    [{ where: { and: [{ ...meeting, vlaue: 1 }] } }, '/where/and/0/vlaue', 'value'],
    [{ where: { and: [meeting, { ...meeting, op: 'iss' }] } }, '/where/and/1/op', 'is'],
    [{ where: { ...meeting, op: null } }, '/where/op'],
    [{ where: { field: 5, value: 1 } }, '/where/field'],
    [{ where: { field: 'tpye', value: 'meeting' } }, 'tpye', 'type'],
    [{ where: { field: '__proto__', value: 'meeting' } }, '__proto__'],
    [{ where: { field: 'x'.repeat(1_000_000), value: 'meeting' } }, `${'x'.repeat(59)}…`],
    [{ where: { field: 'party.leed', value: 'unicef' } }, 'party.leed', 'lead'],
    [{ where: { field: 'type', value: 'meting' } }, 'type', 'meeting'],
    [{ where: { field: 'type', op: 'lt', value: 'meeting' } }, 'type'],
    [{ where: { field: 'type', op: 'within', value: 'meeting' } }, 'type'],
    [{ where: { field: 'type', op: 'is' } }, 'type'],
    [{ where: { field: 'type', value: null } }, 'type'],
    [{ where: { field: 'type', value: [] } }, 'type'],
    [{ where: { field: 'type', value: {} } }, 'type'],
    [{ where: { field: 'type', value: [['meeting']] } }, 'type'],
    [{ where: { field: 'type', value: '' } }, 'type'],
    [{ where: { field: 'type', op: 'has', value: 'meeting' } }, 'type'],
    [{ where: { field: 'id', value: Array.from({ length: 201 }, (_, i) => i) } }, 'id'],
    [{ where: { field: 'id', value: 'x'.repeat(401) } }, 'id'],
    [{ where: { field: 'order', value: 'four' } }, 'order'],
    [{ where: { field: 'order', value: Number.NaN } }, 'order'],
    [{ where: { field: 'order', value: '1e999' } }, 'order'],
    [{ where: { field: 'order', value: true } }, 'order'],
    [{ where: { field: 'order', value: 1n } }, 'order'],
    [{ where: { field: 'order', value: Symbol('4') } }, 'order'],
    [{ where: { field: 'order', op: 'between', value: 4 } }, 'order'],
    [{ where: { field: 'order', op: 'between', value: [4, 5, 6] } }, 'order'],
    [{ where: { field: 'order', op: 'between', value: [5, 4] } }, 'order'],
    [{ where: { field: 'when', value: 'soon' } }, 'when'],
    [{ where: { field: 'when', value: `2003${'?'.repeat(100)}` } }, 'when'],
    [{ where: { field: 'name', value: '!!' } }, 'name'],
    [{ where: { field: 'summary', op: 'is', value: 'a' } }, 'summary'],
    [{ where: { field: 'cites', value: 'A/58/98' } }, 'cites'],
    [{ where: { field: 'cites', op: 'has' } }, 'cites'],
    [{ where: { field: 'state', value: 'disputd' } }, 'state', 'disputed'],
    [{ where: { field: 'text', op: 'is', value: 'a' } }, 'text'],
    [{ where: { and: Array.from({ length: 65 }, () => meeting) } }, '/where/and'],
    [{ where: { and: [0, 1].map(() => ({ or: Array.from({ length: 33 }, () => meeting) })) } }, 'where'],
    [{ text: 5 }, 'text'],
    [{ text: 'OR a' }, 'text'],
    [{ text: 'a OR' }, 'text'],
    [{ text: 'a OR OR b' }, 'text'],
    [{ text: 'x'.repeat(401) }, 'text'],
    [{ text: `"${'x'.repeat(399)}` }, 'text'],
    [{ text: 'x '.repeat(33) }, 'text'],
    [{ sort: 'relevance' }, 'sort'],
    [{ sort: '-relevance', text: ' ' }, 'sort'],
    [{ sort: 'whne' }, 'sort', 'when'],
    [{ sort: 'relevence', text: 'a' }, 'sort', 'relevance'],
    [{ sort: '--id' }, 'sort', 'id'],
    [{ sort: '' }, 'sort'],
    [{ sort: 'party', kinds: ['source'] }, 'sort'],
    [{ limit: 0 }, 'limit'],
    [{ limit: 201 }, 'limit'],
    [{ limit: 2.5 }, 'limit'],
    [{ limit: Number.NaN }, 'limit'],
    [{ limit: '5' }, 'limit'],
    [{ limit: null }, 'limit'],
    [{ cursor: '' }, 'cursor'],
    [{ cursor: 'a b' }, 'cursor'],
    [{ cursor: 'a'.repeat(501) }, 'cursor'],
    [{ fields: [] }, 'fields'],
    [{ fields: ['nmes'] }, 'fields', 'names'],
    [{ fields: ['symbol'], kinds: ['place'] }, 'fields'],
    [{ fields: ['names.value'] }, 'fields'],
    [{ include: ['type'] }, 'include'],
    [{ include: ['prty'] }, 'include', 'party'],
    [{ facets: ['when'] }, 'facets'],
    [{ facets: ['text'] }, 'facets'],
    [{ facets: Array.from({ length: 21 }, () => 'type') }, 'facets'],
    [{ facetLimit: 1001 }, 'facetLimit'],
    [{ groupBy: ['type', 'kind', 'status'] }, 'groupBy'],
    [{ groupBy: ['summary'] }, 'groupBy'],
    [{ asOf: 2003 }, 'asOf'],
    [{ asOf: 'soon' }, 'asOf'],
    [{ knownAt: '' }, 'knownAt'],
    [{ policy: 'newest' }, 'policy'],
    [{ policy: 'majority-of-source' }, 'policy', 'majority-of-sources'],
    [{ external: 'false' }, 'external'],
    [{ maybe: 0 }, 'maybe'],
    [{ highlight: null }, 'highlight'],
    [{ explain: {} }, 'explain'],
  ])('%# is refused with its place: %s', (given, parameter, suggestion) => {
    const error = refusalOf(given);
    expect(error?.parameter).toBe(parameter);
    if (suggestion) expect(error?.suggestions[0]).toBe(suggestion);
    expect(error?.message).not.toMatch(/undefined|\[object/);
    expect(error?.message.length).toBeLessThan(1500);
  });

  // Outside of the table: not even the name of a test can be made of these.
  it('is refused where it cannot be looked through', () => {
    const hostile: [given: unknown, parameter: string][] = [
      [revoked, 'query'],
      [throwing, 'query'],
      [{ kinds: new Array(2 ** 32 - 1) }, 'kinds'],
      [{ kinds: revoked }, 'kinds'],
      [{ where: cyclic }, 'where'],
      [{ where: { and: endless } }, 'where'],
      [{ where: deep }, 'where'],
    ];
    for (const [given, parameter] of hostile) expect(refusalOf(given)?.parameter).toBe(parameter);
  });

  it('is refused whatever it is', () => {
    const anything = fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true, withSparseArray: true });
    const key = fc.constantFrom(...Object.keys(Query.shape), 'and', 'or', 'not', 'field', 'op', 'value', '__proto__');
    const { part } = fc.letrec<{ part: unknown }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 6 },
        anything,
        fc.constantFrom('type', 'is', 'when', 'has'),
        fc.array(tie('part'), { maxLength: 3 }),
        fc.dictionary(key, tie('part')),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, part), (given) => {
        refusalOf(given);
      }),
      { numRuns: runs('Anything as a query: read or refused, never another throw', 1000) },
    );
  });

  it('is refused where one value of a query is another', () => {
    const harmed = fc
      .tuple(arbitraryQuery(), fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', [], {}, -1, 1.5)))
      .map(([whole, at, value]) => {
        const text = JSON.stringify(whole);
        let count = 0;
        const chosen = at % (text.match(/[,:[]/g)?.length ?? 1);
        return JSON.parse(text, (_, old) => (count++ === chosen ? value : old)) as unknown;
      });
    fc.assert(
      fc.property(harmed, (given) => {
        const error = refusalOf(given);
        if (error) expect(error.message).not.toMatch(/undefined|\[object/);
        // What is read is also a query by the schema, which says less of fields.
        else expect(Query.safeParse(given).error).toBeUndefined();
      }),
      { numRuns: runs('Spoiled queries: read or refused', 1000) },
    );
  });
});

describe('the words of a text', () => {
  const word = (...words: string[]) => ({ kind: 'word', words });
  const phrase = (...words: string[]) => ({ kind: 'phrase', words });
  it.each([
    ['Child migrants', [[word('child')], [{ ...word('migrants'), isOpen: true }]]],
    ['"Hot line"', [[phrase('hot', 'line')]]],
    ['"migration"', [[phrase('migration')]]],
    ['"a" A/RES/55/25', [[phrase('a')], [word('a')], [word('res')], [word('55')], [{ ...word('25'), isOpen: true }]]],
    ['A/RES/55 OR unhcr', [[phrase('a', 'res', '55'), { ...word('unhcr'), isOpen: true }]]],
    ['unhcr OR A/RES/55', [[word('unhcr'), phrase('a', 'res', '55')]]],
    ['a OR b OR "c d" e', [[word('a'), word('b'), phrase('c', 'd')], [word('e')]]],
    ['unhcr !!', [[{ ...word('unhcr'), isOpen: true }]]],
    ['unhcr "x', [[word('unhcr')], [phrase('x')]]],
    ['x', [[word('x')]]],
    ['!!', []],
  ])('%s', (text, groups) => {
    expect(parseTextQuery(text)).toEqual(groups);
    expect(parseTextQuery(readQuery({ text }).text ?? '')).toEqual(groups);
  });

  it('need a term on both sides of OR', () => {
    expect(() => parseTextQuery('a OR')).toThrow(QueryInvalid);
  });
});

describe('the schema', () => {
  it('has the type of a query', () => {
    expectTypeOf<z.infer<typeof Query>>().toExtend<query.Query>();
    expectTypeOf<keyof z.infer<typeof Query>>().toEqualTypeOf<keyof query.Query>();
  });

  it('is strict', () => {
    expect(Query.safeParse({ limits: 5 }).success).toBe(false);
    expect(Query.safeParse({ where: { ...meeting, more: 1 } }).success).toBe(false);
    expect(Query.safeParse({ where: {} }).success).toBe(false);
  });

  it('has examples that are queries', () => {
    const { examples } = z.toJSONSchema(Query) as { examples: unknown[] };
    expect(examples).not.toHaveLength(0);
    for (const example of examples) expect(refusalOf(example)).toBeUndefined();
  });

  it('can be told as JSON Schema, where a condition holds conditions', () => {
    const { properties, $defs, additionalProperties } = z.toJSONSchema(Query) as Record<string, Record<string, unknown>>;
    expect(additionalProperties).toBe(false);
    expect(properties?.where).toEqual({ $ref: '#/$defs/Where' });
    expect(JSON.stringify($defs?.Where)).toContain('#/$defs/Where');
    for (const [name, property] of Object.entries(properties ?? {})) {
      expect('$ref' in (property as object) || 'description' in (property as object), name).toBe(true);
    }
  });
});

/** Why it is no query; any other throw passes through. */
function refusalOf(given: unknown): QueryInvalid | undefined {
  try {
    readQuery(given);
    return undefined;
  } catch (error) {
    if (error instanceof QueryInvalid) return error;
    throw error;
  }
}
