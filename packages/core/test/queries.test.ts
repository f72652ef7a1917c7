import * as Effect from 'effect/Effect';
import * as Exit from 'effect/Exit';
import { describe, expect, it } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import { memoryQueries } from '../src/memory-queries.ts';
import { openRegister } from '../src/promise.ts';
import { Register } from '../src/register.ts';
import { kindNames } from '../src/schema/id.ts';
import { nameKey } from '../src/text/fold.ts';
import { caption } from '../src/words/caption.ts';
import { authored, smallDataset } from './support/small-register.ts';

const dataset = await loadRegisterData();
const register = openRegister(dataset);
const small = openRegister(
  await smallDataset([authored('topic', 'ports', { formerIds: ['harbours'] }), authored('topic', 'quays', { broader: ['topic/ports'] })]),
);

describe('get', () => {
  it('finds a record', async () => expect((await register.get('organization/unhcr')).id).toBe('unhcr'));
  it('suggests near references', () =>
    expect(register.get('organization/unchr')).rejects.toMatchObject({
      _tag: 'RecordNotFound',
      suggestions: expect.arrayContaining(['organization/unhcr']),
    }));
  it('tells where a former id went', () =>
    expect(small.get('topic/harbours')).rejects.toMatchObject({ _tag: 'RecordMoved', to: 'topic/ports' }));
  it.each(['', '/', 'organization/', '__proto__', 'organization/__proto__', 'constructor', 'x'.repeat(5000)])('does not find %j', (ref) =>
    expect(register.get(ref)).rejects.toMatchObject({ _tag: 'RecordNotFound' }),
  );
});

describe('getMany', () => {
  const refs = (records: readonly { kind: string; id: string }[]) => records.map(({ kind, id }) => `${kind}/${id}`);

  it('keeps the order, follows former ids, tells what is missing', async () => {
    const { found, missing, moved } = await small.getMany(['topic/quays', 'topic/harbours', 'topic/port']);
    expect(refs(found)).toEqual(['topic/quays', 'topic/ports']);
    expect(missing).toEqual([{ ref: 'topic/port', suggestions: ['topic/ports'] }]);
    expect(moved).toEqual([{ ref: 'topic/harbours', to: 'topic/ports' }]);
  });

  it('gives a record once, however often it is asked for', async () => {
    const { found, missing } = await small.getMany(['topic/harbours', 'topic/ports', 'topic/quays', 'topic/ports', 'topic/x', 'topic/x']);
    expect(refs(found)).toEqual(['topic/ports', 'topic/quays']);
    expect(missing.map(({ ref }) => ref)).toEqual(['topic/x']);
  });

  it('takes records of several kinds, and none at all', async () => {
    expect(refs((await small.getMany(['topic/ports', 'source/small'])).found)).toEqual(['topic/ports', 'source/small']);
    expect(await small.getMany([])).toEqual({ found: [], missing: [], moved: [] });
    expect(await small.getMany(['topic/none'], { fields: ['names'] })).toMatchObject({ found: [] });
  });

  it('cuts records down and brings along what they refer to', async () => {
    const { found, included } = await small.getMany(['topic/quays'], { fields: ['broader'], include: ['broader'] });
    expect(found).toEqual([{ kind: 'topic', id: 'quays', broader: ['topic/ports'] }]);
    expect(refs(included ?? [])).toEqual(['topic/ports']);
    await expect(small.getMany(['topic/quays'], { fields: ['broder'] })).rejects.toMatchObject({
      _tag: 'QueryInvalid',
      suggestions: ['broader'],
    });
    await expect(small.getMany(['topic/quays'], { include: ['scopeNote'] })).rejects.toMatchObject({ _tag: 'QueryInvalid' });
  });

  it('looks for near references of the first twenty only', async () => {
    const { missing } = await small.getMany(Array.from({ length: 25 }, (_, i) => `topic/port${'x'.repeat(i % 2)}${i}`));
    expect(missing).toHaveLength(25);
    expect(missing.slice(20).every(({ suggestions }) => suggestions.length === 0)).toBe(true);
  });

  it.each(['', '/', '__proto__', 'topic/__proto__', 'constructor', 'x'.repeat(5000)])('does not find %j', async (ref) => {
    const { found, missing } = await register.getMany([ref]);
    expect([found, missing.length]).toEqual([[], 1]);
    expect(missing[0]?.ref.length).toBeLessThanOrEqual(120);
  });
});

describe('captions', () => {
  it('are those of the records, in the order asked for', async () => {
    const all = [...dataset.records];
    expect(await register.captions(all.map(([ref]) => ref))).toEqual(all.map(([, record]) => caption(record)));
    expect(await register.captions(['organization/unhcr', 'topic/no', 'organization/unhcr', '', '__proto__'])).toEqual([
      'Office of the United Nations High Commissioner for Refugees',
      undefined,
      'Office of the United Nations High Commissioner for Refugees',
      undefined,
      undefined,
    ]);
  });

  it('follow former references', async () => expect(await small.captions(['topic/harbours'])).toEqual(['ports']));
});

describe('references near to one that no record has', () => {
  it.each([
    ['organization/unchr', ['organization/unhcr']],
    ['organization/UNHCR', ['organization/unhcr']],
    ['topic/unhcr', ['organization/unhcr']],
    ['planet/iom', ['organization/iom']],
    ['organization/international-organization-for-migration', ['organization/iom']],
    ['organization/xyzzy', []],
    ['organization/\0', []],
    ['', []],
  ])('%j: %j', async (ref, suggestions) => {
    await expect(register.get(ref)).rejects.toMatchObject({ _tag: 'RecordNotFound', suggestions });
  });
});

describe('suggest', () => {
  const refsFor = async (text: string, options = {}) => (await register.suggest(text, options)).records.map(({ ref }) => ref);

  it('finds records by the beginning of any of their names, whatever the case and the marks', async () => {
    expect(await refsFor('unhc')).toEqual(['organization/unhcr']);
    expect((await refsFor('OFFICE of the Únited nations high', { limit: 2 })).sort()).toEqual(['organization/ohchr', 'organization/unhcr']);
    expect(await refsFor('high commissioner')).not.toContain('organization/unhcr');
    for (const nothing of ['', ' ', '-', 'zzzz', 'unhcr zzzz']) expect(await refsFor(nothing)).toEqual([]);
  });

  it('is complete, each record once: as if all names were looked at', async () => {
    for (const typed of ['i', 'un', 'mig', 'united nations', 'expert group']) {
      const begins = [...dataset.records].filter(([, { names }]) => names.some(({ value }) => `${nameKey(value)}`.startsWith(typed)));
      const found = await refsFor(typed, { limit: 50 });
      expect(found).toHaveLength(Math.min(50, begins.length));
      expect(begins.map(([ref]) => ref)).toEqual(expect.arrayContaining(found));
    }
  });

  it('puts a name that is whole first', async () => {
    for (const { names, kind, id } of dataset.byKind.organization.slice(0, 40)) {
      const [name] = names;
      const { records } = await register.suggest(name?.value ?? '', { limit: 50 });
      const same = records.filter(({ matched }) => nameKey(matched) === nameKey(name?.value ?? ''));
      expect(same.map(({ ref }) => ref)).toContain(`${kind}/${id}`);
      expect(records.slice(0, same.length)).toEqual(same);
    }
  });

  it('looks at what stands before the caret, in some kinds, and so many', async () => {
    expect(await refsFor('unhcr', { caret: 2, limit: 3 })).toHaveLength(3);
    expect((await refsFor('un', { kinds: ['topic'], limit: 50 })).every((ref) => ref.startsWith('topic/'))).toBe(true);
    expect((await register.suggest('type:rep')).completions).toEqual(await register.complete('type:rep'));
  });

  it.each([
    ['un', { limit: 0 }, 'limit'],
    ['un', { limit: 51 }, 'limit'],
    ['un', { limit: 1.5 }, 'limit'],
    ['un', { caret: 3 }, 'caret'],
    ['un', { kinds: ['planet'] as never }, 'kind'],
  ])('refuses %j with %j', (text, options, parameter) =>
    expect(register.suggest(text, options)).rejects.toMatchObject({ _tag: 'QueryInvalid', parameter }),
  );
});

describe('list', () => {
  it.each(kindNames)('pages through all records of kind %s, each once, in order', async (kind) => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await register.list(kind, { limit: 7, ...(cursor && { cursor }) });
      expect(page.total).toBe(dataset.byKind[kind].length);
      ids.push(...page.data.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(ids).toEqual(dataset.byKind[kind].map(({ id }) => id));
  });

  it('filters by any value of a field, in any place of the record', async () => {
    const { data } = await register.list('activity', {
      where: { field: 'parties.party', value: ['organization/unicef', 'organization/unifem'] },
      limit: 200,
    });
    expect(data.length).toBeGreaterThan(5);
    expect(
      data.every(({ parties }) => parties?.some(({ party }) => party === 'organization/unicef' || party === 'organization/unifem')),
    ).toBe(true);
  });

  it('answers maybe for dates, and keeps or drops it on request', async () => {
    const where = { field: 'when', op: 'overlaps', value: '2002-07-10' } as const;
    const all = await register.list('activity', { where, limit: 200 });
    const sure = await register.list('activity', { where, maybe: false, limit: 200 });
    expect(all.data.map(({ id }) => id)).toContain('first-coordination-meeting-2002');
    expect(sure.data.map(({ id }) => id)).not.toContain('first-coordination-meeting-2002');
  });

  it('combines conditions', async () => {
    const [both, either, neither] = await Promise.all([
      register.list('place', {
        where: {
          and: [
            { field: 'type', value: 'city' },
            { field: 'broader', value: 'switzerland' },
          ],
        },
      }),
      register.list('place', {
        where: {
          or: [
            { field: 'type', value: 'city' },
            { field: 'type', value: 'country' },
          ],
        },
        limit: 200,
      }),
      register.list('place', { where: { not: { field: 'type', value: 'country' } }, limit: 200 }),
    ]);
    expect(both.data.map(({ id }) => id)).toEqual(['geneva']);
    expect(either.total + neither.total - (await register.list('place', { where: { field: 'type', value: 'city' } })).total).toBe(
      dataset.byKind.place.length,
    );
  });

  it('lists only what had been said by then', async () => {
    const { data } = await register.list('meeting-session', { knownAt: '2003-08' });
    expect(data).toEqual([]);
  });

  it('sorts by date, name or code, missing values last, and the other way round', async () => {
    const years = async (sort: string) =>
      (await register.list('instrument', { sort, limit: 200 })).data.map(({ adoptedOn }) => adoptedOn?.[0]?.value.slice(0, 4));
    const up = await years('adoptedOn');
    const known = up.filter((year) => year !== undefined);
    expect(known).toEqual([...known].sort());
    expect(up.indexOf(undefined)).toBe(known.length);
    expect((await years('-adoptedOn')).slice(0, known.length)).toEqual([...known].reverse());
  });

  it.each([
    ['an unknown field', { where: { field: 'typ', value: 'x' } }, 'typ', ['type']],
    ['an unknown value', { where: { field: 'type', value: 'semnar' } }, 'type', ['seminar']],
    ['a reference of another form', { where: { field: 'parties.party', value: 'UNICEF' } }, 'parties.party', []],
    ['a date that is none', { where: { field: 'when', op: 'overlaps', value: '2002-13' } }, 'when', []],
    ['a comparison that the field does not have', { where: { field: 'type', op: 'before', value: '2002' } }, 'type', []],
    ['an unknown operator', { where: { field: 'type', op: 'like', value: 'x' } }, '/where/op', []],
    ['no value', { where: { field: 'type' } }, 'type', []],
    ['an unknown sort key', { sort: 'wen' }, 'sort', ['when']],
    ['a limit of none', { limit: 0 }, 'limit', []],
    ['a limit of too many', { limit: 201 }, 'limit', []],
    ['a limit that is no number', { limit: Number.NaN }, 'limit', []],
    ['a broken cursor', { cursor: 'AAAA' }, 'cursor', []],
    ['a clock that is no date', { knownAt: 'now' }, 'knownAt', []],
    ['too many conditions', { where: { and: Array.from({ length: 80 }, () => ({ field: 'type', value: 'seminar' })) } }, '/where/and', []],
  ])('refuses %s', async (_, options, parameter, suggestions) => {
    const error = await register.list('activity', options as never).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ _tag: 'QueryInvalid', parameter });
    expect((error as { suggestions: string[] }).suggestions).toEqual(expect.arrayContaining(suggestions));
  });

  it('refuses a cursor of another query, of other data, or altered', async () => {
    const { next = '' } = await register.list('activity', { limit: 5 });
    await expect(register.list('activity', { limit: 5, sort: 'name', cursor: next })).rejects.toMatchObject({
      _tag: 'CursorStale',
      reason: 'other-query',
    });
    await expect(small.list('activity', { limit: 5, cursor: next })).rejects.toMatchObject({
      _tag: 'CursorStale',
      reason: 'other-dataset',
    });
    for (let i = 0; i < next.length; i++) {
      const altered = `${next.slice(0, i)}${next[i] === 'A' ? 'B' : 'A'}${next.slice(i + 1)}`;
      await expect(register.list('activity', { limit: 5, cursor: altered })).rejects.toMatchObject({
        _tag: expect.stringMatching(/QueryInvalid|CursorStale/),
      });
    }
  });
});

describe('search', () => {
  const top = async (text: string) => (await register.search(text)).data[0]?.ref;
  it('finds an acronym, a misspelling that a source prints, one that none prints, a number', async () => {
    expect(await top('UNHCR')).toBe('organization/unhcr');
    expect(await top('unchr')).toBe('organization/unhcr');
    expect(await top('traficking protocl')).toBe('instrument/trafficking-protocol');
    expect(await top('A/56/167')).toBe('activity/report-a-56-167');
  });
  it('reads the last word as a beginning', async () => expect(await top('international metrop')).toMatch(/metropolis/));
  it('finds only records with every word', async () => {
    const { data } = await register.search('remittances banks', { limit: 200 });
    expect(data.length).toBeGreaterThan(0);
    for (const { ref } of data)
      expect(JSON.stringify(await register.get(ref)).toLowerCase()).toMatch(/remittances.*bank|bank.*remittances/);
  });
  it('keeps to the kinds asked for', async () =>
    expect(new Set((await register.search('trafficking', { kinds: ['place', 'topic'] })).data.map(({ kind }) => kind))).toEqual(
      new Set(['topic']),
    ));
  it.each(['', '   ', '…', '\u0000'])('finds nothing for %j', async (text) => expect((await register.search(text)).total).toBe(0));
  it('refuses a text without end', () =>
    expect(register.search('x'.repeat(401))).rejects.toMatchObject({ _tag: 'QueryInvalid', parameter: 'text' }));
});

describe('neighbours', () => {
  it('go both ways, once each', async () => {
    const { data } = await register.neighbours('survey-result/conference-views-2003', { limit: 200 });
    expect(data).toContainEqual(expect.objectContaining({ ref: 'place/holy-see', direction: 'out', relation: 'respondents' }));
    expect(new Set(data.map((one) => JSON.stringify(one))).size).toBe(data.length);
    const back = await register.neighbours('place/holy-see', { relation: 'respondents' });
    expect(back.data).toContainEqual(expect.objectContaining({ ref: 'survey-result/conference-views-2003', direction: 'in' }));
  });
  it('refuse a relation that is not there', () =>
    expect(register.neighbours('place/holy-see', { relation: 'respondent' })).rejects.toMatchObject({
      parameter: 'relation',
      suggestions: ['respondents'],
    }));
});

it('resolve gives every candidate with its reason', async () => {
  const divisions = await register.resolve('Statistics Division');
  expect(divisions.slice(0, 2).map(({ ref, reason }) => [ref, reason])).toEqual([
    ['organization/statistics-division', 'preferred'],
    ['organization/ece-statistical-division', 'similar'],
  ]);
});

it('explain tells value, citations, alternatives and how to cite', async () => {
  const explanation = await register.explain('instrument/ga-resolution-56-203', '/adoptedOn', { policy: 'earliest-said' });
  expect(explanation).toMatchObject({ value: '2002-02-21', policy: 'earliest-said', reading: { agreement: 'contradicted' } });
  expect(explanation.citations.map(({ words }) => words)).toContain('A/58/98, para. 3');
  expect(explanation.citations[0]?.citeAs).toMatch(
    /^Secretary-General, International migration and development: Report of the Secretary-General, A\/58\/98, 2003-07-01, /,
  );
  expect(explanation.remarks.length).toBeGreaterThan(0);
});

it('explain tells the damage beside a statement', async () => {
  const { damage } = await register.explain('meeting-session/session-b1', '/contributions/0');
  expect(damage.join(' ')).toMatch(/printing instructions/);
});

it.each(['/nothing', '/names/99', '', 'names', '/__proto__', '/names/constructor'])('explain refuses the path %j', (path) =>
  expect(register.explain('organization/unhcr', path)).rejects.toMatchObject({ _tag: 'QueryInvalid', parameter: 'path' }),
);

it('read refuses a field that is not attested, and a policy that is none', async () => {
  await expect(register.read('organization/unhcr', '/names')).rejects.toMatchObject({ parameter: 'path' });
  await expect(register.read('organization/unhcr', '/unSystem', { policy: 'mine' as never })).rejects.toMatchObject({
    parameter: 'policy',
  });
});

describe('conflicts', () => {
  it('of a class are only of that class', async () => {
    const { data } = await register.conflicts({ class: 'planned-then-held', limit: 200 });
    expect(data.map(({ ref }) => ref)).toContain('activity/forum-for-social-development-2003');
    expect(new Set(data.map((conflict) => conflict.class))).toEqual(new Set(['planned-then-held']));
  });
  it('always cite, and a contradiction of dates shows both', async () => {
    const { data } = await register.conflicts({ limit: 200 });
    expect(data.every(({ cite, remark }) => cite.length > 0 || remark?.basis === 'external')).toBe(true);
    const dates = data.find(({ ref, field }) => ref === 'instrument/ga-resolution-56-203' && field === '/adoptedOn');
    expect(dates?.attestations?.map(({ value }) => value).sort()).toEqual(['2001-12-21', '2002-02-21']);
  });
});

it('coverage and citing agree', async () => {
  for (const { id } of dataset.byKind.source) {
    const { places, uncovered } = await register.coverage(id);
    expect(uncovered).toBe(0);
    for (const { locator, records } of places) expect(await register.citing(`${id}/${locator}`)).toEqual(records);
  }
  await expect(register.citing('a-58-98/56')).rejects.toMatchObject({ _tag: 'QueryInvalid', parameter: 'cite' });
});

describe('the three ways to ask', () => {
  const pure = memoryQueries(dataset);
  const asked = Effect.gen(function* () {
    const service = yield* Register;
    return yield* Effect.all([
      service.get('organization/iom'),
      service.list('topic', { limit: 3 }),
      service.resolve('IOM'),
      service.plans(),
    ]);
  });

  it('give the same answers', async () => {
    const effects = await Effect.runPromise(Effect.provide(asked, Register.layerMemory(dataset)));
    const promises = await Promise.all([
      register.get('organization/iom'),
      register.list('topic', { limit: 3 }),
      register.resolve('IOM'),
      register.plans(),
    ]);
    expect(effects).toEqual(promises);
    expect([pure.get('organization/iom'), pure.list('topic', { limit: 3 }), pure.resolve('IOM'), pure.plans()]).toEqual(promises);
  });

  it('fail alike', async () => {
    const failing = Effect.gen(function* () {
      return yield* (yield* Register).get('organization/nobody');
    });
    const exit = await Effect.runPromiseExit(Effect.provide(failing, Register.layerMemory(dataset)));
    const rejected = await register.get('organization/nobody').catch((error: unknown) => error);
    expect(Exit.isFailure(exit) && JSON.stringify(exit.cause)).toContain('RecordNotFound');
    expect(rejected).toMatchObject({ _tag: 'RecordNotFound', ref: 'organization/nobody' });
  });
});

it.each([
  ['organization/UNHCR', 'organization/unhcr'],
  ['unhcr', 'organization/unhcr'],
  ['Organization/Unhcr', 'organization/unhcr'],
])('get suggests for %s', async (ref, suggestion) => {
  const error = await register.get(ref).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ _tag: 'RecordNotFound', suggestions: [suggestion] });
});

it('refuses a condition without a field, and a policy that is none where it would not be used', async () => {
  await expect(register.list('activity', { where: {} as never })).rejects.toMatchObject({ _tag: 'QueryInvalid', parameter: 'where' });
  await expect(register.explain('organization/unhcr', '/names', { policy: 'newest' as never })).rejects.toMatchObject({
    parameter: 'policy',
  });
});
