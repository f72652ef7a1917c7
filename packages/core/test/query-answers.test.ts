import { describe, expect, it } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import { openRegister } from '../src/promise.ts';
import { parseQuery } from '../src/query-language.ts';

const register = openRegister(await loadRegisterData());
const ask = async (text: string) => register.query(parseQuery(text));

describe('what lies within', () => {
  it('is found with a body, unless the body alone is asked for', async () => {
    const [within, alone] = await Promise.all([ask('kind:activity party:desa limit:200'), ask('kind:activity party=desa limit:200')]);
    expect(within.total).toBeGreaterThan(alone.total);
    const ids = within.data.map(({ id }) => id);
    for (const { id } of alone.data) expect(ids).toContain(id);
  });

  it('is found with a place', async () => {
    const { data } = await ask('kind:place broader:europe limit:200');
    expect(data.map(({ id }) => id)).toContain('geneva');
  });
});

describe('roles', () => {
  it('narrow a party to what it did', async () => {
    const { total, data } = await register.query({ kinds: ['activity'], where: { field: 'party.lead', value: 'unicef' } });
    expect(total).toBeGreaterThan(0);
    for (const { parties } of data) {
      expect(parties).toContainEqual(expect.objectContaining({ party: 'organization/unicef', role: 'lead' }));
    }
  });

  it('are refused where there is none of that name', () =>
    expect(ask('party.ledd:unicef')).rejects.toMatchObject({ _tag: 'QueryInvalid', suggestions: expect.arrayContaining(['lead']) }));
});

describe('hits', () => {
  it('tell why a record was found and where the words stand', async () => {
    const { hits = [] } = await ask('unhcr highlight:true limit:3');
    expect(hits[0]).toMatchObject({ ref: 'organization/unhcr', field: 'names', reason: 'exact-name' });
    expect(hits[0]?.highlights?.[0]).toEqual({ path: '/names/1/value', ranges: [[0, 5]] });
  });

  it.each([
    ['words', 'remittances'],
    ['prefix', 'remittan'],
    ['similar', 'remitances'],
    ['phrase', '"migration statistics"'],
  ])('name the reason: %s', async (reason, text) => {
    const { hits = [] } = await ask(`${text} limit:200`);
    expect(hits.map((hit) => hit.reason)).toContain(reason);
  });

  it('mark words in the text as it is written, accents and all', async () => {
    const { hits = [], data } = await ask('"international migration" highlight:true limit:200');
    for (const [i, { highlights = [] }] of hits.entries()) {
      for (const { path, ranges } of highlights) {
        const text = path
          .slice(1)
          .split('/')
          .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data[i]);
        for (const [from, to] of ranges) expect((text as string).slice(from, to).toLowerCase()).toMatch(/^(international|migration)$/);
      }
    }
  });
});

describe('facets', () => {
  it('follow the filter, but not their own field', async () => {
    const { facets } = await ask('kind:activity type:meeting party:unicef facets:type,party');
    const { total } = await ask('kind:activity party:unicef');
    const [types, parties] = facets ?? [];
    expect(types?.values.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(parties?.values.length).toBeGreaterThan(1);
    expect(parties?.values[0]).toMatchObject({ value: expect.stringMatching(/^\w+\//), label: expect.stringMatching(/^[A-Z]/) });
  });

  it('are refused for what cannot be counted', () =>
    expect(ask('facets:summary')).rejects.toMatchObject({ _tag: 'QueryInvalid', parameter: 'q' }));
});

describe('groups', () => {
  it('count pairs of values, and records without one', async () => {
    const { groups = [] } = await ask('kind:activity group:type,place facet-limit:1000');
    expect(groups.every(({ key }) => key.length === 2)).toBe(true);
    expect(groups.some(({ key }) => key[1] === null)).toBe(true);
  });
});

describe('the plan', () => {
  it('tells each step with its index, what was left, and how long it took', async () => {
    const { plan = [] } = await ask('kind:activity type:meeting when:2002 trafficking explain:true facets:topic');
    expect(plan.map(({ step, index }) => [step, index])).toEqual([
      ['words', 'text index'],
      ['type', 'posting lists'],
      ['when', 'ordered bounds'],
      ['sort relevance', 'scores'],
      ['facet topic', 'columns'],
    ]);
    // More records hold the word than are left when the other conditions are met.
    expect(plan[0]?.candidates).toBeGreaterThan(plan[3]?.candidates as number);
    for (const { candidates, micros } of plan) expect([candidates >= 0, micros >= 0]).toEqual([true, true]);
  });

  it('is left out unless it is asked for', async () => expect(await ask('trafficking')).not.toHaveProperty('plan'));
});

describe('path', () => {
  it('gives the records between two, each with its link to the one before', async () => {
    const path = await register.path('organization/unhcr', 'place/chile');
    expect(path[0]).toEqual({ ref: 'organization/unhcr', kind: 'organization', name: expect.any(String) });
    expect(path.at(-1)?.ref).toBe('place/chile');
    for (const { link } of path.slice(1))
      expect(link).toMatchObject({ direction: expect.stringMatching(/^(in|out)$/), relation: expect.any(String) });
  });

  it('of a record to itself is that record', async () =>
    expect((await register.path('topic/remittances', 'topic/remittances')).map(({ ref }) => ref)).toEqual(['topic/remittances']));

  it('refuses what is no record', () =>
    expect(register.path('organization/unhcr', 'place/chille')).rejects.toMatchObject({
      _tag: 'RecordNotFound',
      suggestions: expect.arrayContaining(['place/chile']),
    }));
});

describe('related', () => {
  it('tells what is shared, page by page', async () => {
    const { data, total, next } = await register.related('activity/second-coordination-meeting-2003', { limit: 5 });
    expect(data).toHaveLength(5);
    expect(total).toBeGreaterThan(5);
    for (const { shared, score } of data) expect([shared.length > 0, score > 0]).toEqual([true, true]);
    const more = await register.related('activity/second-coordination-meeting-2003', { limit: 5, cursor: next });
    expect(more.data[0]?.score).toBeLessThanOrEqual(data[4]?.score as number);
  });
});

describe('complete', () => {
  it('offers fields, and values with the count of what the rest finds', async () => {
    const fields = await register.complete('kind:activity pa');
    expect(fields.items.map(({ insert }) => insert)).toContain('party:');
    const values = await register.complete('kind:activity party:uni');
    expect(values.items[0]).toMatchObject({ insert: expect.stringMatching(/^organization\/uni/), count: expect.any(Number) });
    const narrowed = await register.complete('kind:activity type:seminar party:uni');
    expect(narrowed.items.length).toBeLessThanOrEqual(values.items.length);
  });

  it('offers a person by a word of the name, misspelt too', async () => {
    const { items } = await register.complete('kind:meeting-session speaker:chame');
    expect(items.map(({ insert }) => insert)).toContain('person/joseph-chamie');
  });
});

describe('what cannot be asked', () => {
  const wrong: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a number', 3],
    ['an unknown parameter', { whre: {} }],
    ['no kind', { kinds: [] }],
    ['a clock that is a number', { asOf: 2003 }],
    ['a text that is a number', { text: 7 }],
    ['a condition that is a text', { where: 'type' }],
    ['an operator of another type', { where: { field: 'type', op: 'before', value: '2003' } }],
    ['a reference to nothing', { where: { field: 'party', value: 'organization/nobody' } }],
    ['a reference of another kind', { where: { field: 'topic', value: 'place/chile' } }],
    ['a paragraph that is none', { where: { field: 'cites', value: 'a-58-98/4242' } }],
    ['a sort by nothing', { sort: 'colour' }],
    ['a facet of prose', { facets: ['summary'] }],
    ['a field that is none', { kinds: ['topic'], fields: ['parties'] }],
    ['an include that is no reference', { include: ['type'] }],
    ['a group of three', { groupBy: ['type', 'status', 'place'] }],
    ['a cursor of nobody', { cursor: 'abc' }],
    ['a limit of text', { limit: '5' }],
  ];
  it.each(wrong)('%s is refused in words', async (_, query) => {
    const error = await register.query(query as never).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ _tag: 'QueryInvalid', message: expect.stringMatching(/; expected .+/) });
  });

  it('a search for no text at all is refused too', () =>
    expect(register.search(undefined as never)).rejects.toMatchObject({ _tag: 'QueryInvalid' }));
});
