import { describe, expect, it } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import { QueryInvalid } from '../src/errors.ts';
import type { Condition, Query } from '../src/query/query.ts';
import type { KindName } from '../src/schema/id.ts';
import { naiveAnswer } from './oracle/answer.ts';
import { naivePath } from './oracle/path.ts';
import { naiveRelated } from './oracle/related.ts';
import { naiveResolve } from './oracle/resolve.ts';
import { harbour } from './support/harbour-register.ts';

/** The oracle judges the engine; here it is judged itself, by answers found by hand. */
const found = (query: Query): string[] => naiveAnswer(harbour, query).refs.map((ref) => ref.slice(ref.indexOf('/') + 1));
const where = (field: string, op: Condition['op'], value?: Condition['value']): Query => ({ where: { field, op, value } });
const activities = { kinds: ['activity'] as KindName[] };

describe('the oracle on a small register: conditions', () => {
  it.each<[string, Query, string[]]>([
    ['a bare id is that of the first kind that has it', where('party', 'is', 'harbour-office'), ['workshop-2']],
    ['what lies beneath, however deep', where('party', 'within', 'harbour-office'), ['workshop-2', 'workshop-10']],
    ['a former id', where('parents', 'within', 'port-office'), ['pilot-desk', 'port-desk']],
    ['in a role', where('party.lead', 'within', 'organization/harbour-office'), ['workshop-2', 'workshop-10']],
    ['beneath over links from the sources only', { ...where('party.lead', 'within', 'harbour-office'), external: false }, ['workshop-10']],
    ['topics beneath', where('topic', 'within', 'trade'), ['workshop-2', 'workshop-10']],
    ['places beneath', where('place.held-in', 'within', 'portugal'), ['workshop-2']],
    ['nothing in that role', where('place.covers', 'has'), []],
    ['during, where one of two dates is', where('when', 'during', '2002'), ['report', 'workshop-2', 'towns']],
    ['maybe on those days', where('when', 'overlaps', '2002-06'), ['report', 'towns']],
    ['not surely on those days', { ...where('when', 'overlaps', '2002-06'), maybe: false }, []],
    ['before', where('when', 'before', '2002'), ['harbour-office', 'report', 'early', 'workshops']],
    ['after', where('when', 'after', '2002'), ['workshop-10', 'small']],
    ['maybe forty', where('value', 'is', 40), ['towns']],
    ['more than forty, and maybe more', where('value', 'gt', 40), ['ships', 'towns']],
    ['at most forty', where('value', 'lte', 40), ['towns', 'workshops']],
    ['from thirty to fifty', { ...where('value', 'between', [30, 50]), maybe: false }, ['towns']],
    ['a plain number', where('order', 'gte', 3), ['opening']],
    ['a name, folded', where('name', 'is', 'cote  REPORT'), ['report']],
    ['words in a row in one field', where('summary', 'matches', 'HOT line'), ['report']],
    ['whole words only', where('summary', 'matches', 'trade'), []],
    ['words in a row anywhere', where('text', 'matches', 'on trade'), ['workshop-10']],
    ['a source cited', where('cites', 'is', 'early'), ['report', 'workshop-10', 'early']],
    ['a place cited', where('cites', 'is', 'small/2'), ['report']],
    ['a source that had not spoken yet', { ...where('cites', 'is', 'small'), knownAt: '2002' }, []],
    ['disputed', where('state', 'is', 'disputed'), ['report']],
    ['not disputed yet', { ...where('state', 'is', 'disputed'), knownAt: '2002' }, []],
    ['a damaged place cited', where('state', 'is', 'damaged'), ['report', 'workshop-10', 'early']],
    ['from outside', where('state', 'is', 'external'), ['pilot-desk']],
    ['nothing from outside', { ...where('state', 'is', 'external'), external: false }, []],
    ['what had been said by then', { knownAt: '2002' }, ['report', 'workshop-10', 'early']],
    ['what held by then', { ...where('party', 'has'), asOf: '2001' }, ['workshop-2']],
    [
      'neither this nor that',
      {
        ...activities,
        where: {
          not: {
            or: [
              { field: 'topic', value: 'trade' },
              { field: 'type', value: 'report' },
            ],
          },
        },
      },
      ['workshop-2'],
    ],
    [
      'maybe and not stays maybe',
      { where: { and: [{ field: 'when', value: '2002-06' }, { not: { field: 'when', op: 'during', value: '2002-06' } }] } },
      ['report', 'towns'],
    ],
  ])('%s', (_, query, expected) => expect(found(query)).toEqual(expected));

  it.each([
    ['a record that there is not', where('topic', 'is', 'lisbon'), 'topic'],
    ['a record of another kind', where('topic', 'is', 'place/lisbon'), 'topic'],
    ['a place that no source has', where('cites', 'is', 'small/9'), 'cites'],
    ['a field that there is not', where('towns', 'has'), 'towns'],
    ['a clock that is none', { asOf: 'today' }, 'asOf'],
  ])('cannot be asked: %s', (_, query, parameter) => {
    expect(() => found(query)).toThrow(expect.objectContaining({ _tag: 'QueryInvalid', parameter }));
    expect(() => found(query)).toThrow(QueryInvalid);
  });
});

describe('the oracle on a small register: words', () => {
  it.each<[string, string, string[]]>([
    ['the beginning of a word', 'smuggl', ['smuggling', 'workshop-2', 'report']],
    ['a beginning that is not the last word', 'smuggl on', []],
    ['a misspelt word', 'smugling', ['smuggling', 'workshop-2']],
    ['all of several', 'workshop trade', ['workshop-10']],
    ['words in a row', '"hot line"', ['report']],
    ['words that are not in a row', '"line hot"', []],
    ['any of several', 'opening OR trade', ['opening', 'trade', 'workshop-10', 'report']],
    ['a code', 'A/RES/55/25', ['report']],
    ['a code beside an OR stands in a row', 'RES/25 OR lisbon', ['lisbon']],
    ['an acronym before a beginning', 'ho', ['harbour-office', 'report']],
    ['an id', 'workshop-2', ['workshop-2']],
    ['no words', '!!', []],
  ])('%s', (_, text, expected) => expect(found({ text })).toEqual(expected));

  it('weighs a word by how rare it is and how much of the names it is', () => {
    // 1 of 16 records has "lisbon", as its whole name; the names of the 16 records, HO among them, have 40 words.
    const weight = 5 / (0.25 + 0.75 / (40 / 16));
    const impact = Math.round((255 * weight) / (1.2 + weight));
    const rarity = Math.round(256 * Math.log(1 + 15.5 / 1.5));
    const score = Math.round((1000 * (rarity * 10 * impact + 1_000_000_000)) / (2560 * 255)) / 1000;
    expect(naiveAnswer(harbour, { text: 'lisbon' }).hits).toEqual([{ ref: 'place/lisbon', score, isExactName: true }]);
  });

  it('does not find what is hidden, and weighs what is seen as ever', () => {
    const [hit] = naiveAnswer(harbour, { text: 'on trade' }).hits ?? [];
    expect(naiveAnswer(harbour, { text: 'on trade', knownAt: '2002' }).hits).toEqual([hit]);
    expect(found({ text: 'smuggling', knownAt: '2002' })).toEqual([]);
    expect(found({ text: 'cote', knownAt: '2002' })).toEqual([]);
  });
});

describe('the oracle on a small register: order, counts and companions', () => {
  it.each<[string, Query, string[]]>([
    ['latest first, each date read', { ...activities, sort: '-when' }, ['workshop-10', 'workshop-2', 'report']],
    ['as it was known', { ...activities, sort: 'when', knownAt: '2002' }, ['report', 'workshop-10']],
    ['by the earliest word', { ...activities, sort: 'when', policy: 'earliest-said' }, ['report', 'workshop-2', 'workshop-10']],
    [
      'by primary sources',
      { kinds: ['source', 'organization'], sort: 'when', limit: 2 },
      ['harbour-office', 'early', 'small', 'pilot-desk', 'port-desk'],
    ],
    ['by name', { kinds: ['activity', 'topic'], sort: 'name' }, ['report', 'smuggling', 'trade', 'workshop-2', 'workshop-10']],
    ['equal ones by id', { kinds: ['statistic'], sort: '-value' }, ['ships', 'towns', 'workshops']],
    ['without a value last, whichever way', { kinds: ['statistic'], sort: '-period' }, ['towns', 'workshops', 'ships']],
    ['ids turned round', { ...activities, sort: '-id' }, ['workshop-10', 'workshop-2', 'report']],
    ['the least relevant first', { text: 'smuggl', sort: '-relevance' }, ['report', 'workshop-2', 'smuggling']],
  ])('%s', (_, query, expected) => expect(found(query)).toEqual(expected));

  it('counts a facet as if there were no condition on it', () => {
    const query: Query = {
      where: {
        and: [
          { field: 'type', value: 'workshop' },
          { field: 'topic', value: 'trade' },
        ],
      },
    };
    expect(naiveAnswer(harbour, { ...activities, ...query, facets: ['topic', 'type', 'kind'] }).facets).toEqual([
      {
        field: 'topic',
        values: [
          { value: 'topic/smuggling', label: 'Smuggling', count: 1 },
          { value: 'topic/trade', label: 'Trade', count: 1 },
        ],
        distinct: 2,
        missing: 0,
      },
      { field: 'type', values: [{ value: 'workshop', label: 'workshop', count: 1 }], distinct: 1, missing: 0 },
      { field: 'kind', values: [{ value: 'activity', label: 'activity', count: 1 }], distinct: 1, missing: 0 },
    ]);
  });

  it('counts kinds as if none were asked for', () => {
    const [facet] = naiveAnswer(harbour, { ...activities, text: 'trade', facets: ['kind'] }).facets ?? [];
    expect(facet?.values.map(({ value, count }) => [value, count])).toEqual([
      ['activity', 2],
      ['topic', 1],
    ]);
  });

  it('tells how many have no value, and how many values there are beyond those told', () => {
    const [facet] = naiveAnswer(harbour, { ...activities, facets: ['topic'], facetLimit: 1 }).facets ?? [];
    expect([facet?.values.length, facet?.distinct, facet?.missing]).toEqual([1, 2, 1]);
  });

  it('counts groups, those without a value last', () => {
    const { groups = [] } = naiveAnswer(harbour, { ...activities, groupBy: ['topic', 'type'] });
    expect(groups.map(({ key, count }) => [...key, count])).toEqual([
      ['topic/smuggling', 'workshop', 1],
      ['topic/trade', 'workshop', 1],
      [null, 'report', 1],
    ]);
  });

  it('brings along what the page refers to, and cuts its records', () => {
    const { data, included } = naiveAnswer(harbour, { ...activities, include: ['party', 'place'], fields: ['type'], limit: 1 }, 1);
    expect(data).toEqual([{ kind: 'activity', id: 'workshop-2', type: 'workshop' }]);
    expect(included).toEqual(['organization/harbour-office', 'organization/pilot-desk', 'place/lisbon']);
  });

  it('finds the shortest chain, of equal ones the first in order', () => {
    expect(naivePath(harbour, 'topic/trade', 'organization/harbour-office')).toEqual([
      'topic/trade',
      'activity/workshop-10',
      'organization/port-desk',
      'organization/harbour-office',
    ]);
    expect(naivePath(harbour, 'place/lisbon', 'place/lisbon')).toEqual(['place/lisbon']);
    expect(naivePath(harbour, 'place/lisbon', 'statistic/ships')).toBeUndefined();
  });

  it('relates records that refer to the same ones', () => {
    // Four records refer to the office, of sixteen.
    const score = Math.round(256 * Math.log(1 + 16 / 4));
    const related = ['organization/port-desk', 'source/early', 'statistic/workshops'];
    expect(naiveRelated(harbour, 'activity/workshop-2')).toEqual(
      related.map((ref) => ({ ref, score, shared: ['organization/harbour-office'] })),
    );
  });

  it('resolves a name to every record that it may mean', () => {
    const resolved = (name: string) => naiveResolve(harbour, name).map(({ ref, reason, distance }) => [ref, reason, distance]);
    expect(resolved('ho')).toEqual([['organization/harbour-office', 'acronym', 0]]);
    expect(resolved('harbor office')).toEqual([['organization/harbour-office', 'similar', 1]]);
    expect(resolved('desk')).toEqual([
      ['organization/port-desk', 'part', 5],
      ['organization/pilot-desk', 'part', 6],
    ]);
    expect(resolved('workshop-10')).toEqual([['activity/workshop-10', 'id', 0]]);
    expect(resolved('…')).toEqual([]);
  });
});

describe('the oracle on the register', async () => {
  const register = await loadRegisterData();
  const ask = (query: Query) => naiveAnswer(register, query);

  it.each<[string, string[]]>([
    ['unhcr', ['organization/unhcr', 'organization/unhcr-field-offices']],
    ['55/25', ['instrument/ga-resolution-55-25']],
    ['"second coordination meeting"', ['activity/second-coordination-meeting-2003', 'source/second-coordination-meeting-2003']],
  ])('finds %s by its name first', (text, first) => expect(ask({ text }).refs.slice(0, first.length)).toEqual(first));

  it('agrees with plain filters of the records', () => {
    const { activity, place, statistic } = register.byKind;
    const europe = place.filter(({ broader = [] }) => broader.includes('place/europe')).map(({ id }) => `place/${id}`);
    expect(ask({ kinds: ['activity'], where: { field: 'type', value: ['meeting', 'seminar'] } }).total).toBe(
      activity.filter(({ type }) => type === 'meeting' || type === 'seminar').length,
    );
    expect(ask({ kinds: ['place'], where: { field: 'broader', op: 'within', value: 'europe' } }).refs).toEqual(
      expect.arrayContaining(europe),
    );
    expect(ask({ where: { field: 'measure', op: 'has' } }).total).toBe(statistic.length);
    expect(
      ask({ knownAt: '2003-08' }).refs.every((ref) => register.records.get(ref)?.cite.some(({ source }) => source === 'a-58-98')),
    ).toBe(true);
  });

  it('knows the three disputes', () => {
    expect(ask({ where: { field: 'state', value: 'disputed' } }).refs).toEqual([
      'organization/population-division',
      'activity/ece-eurostat-meetings-series',
      'instrument/ga-resolution-56-203',
    ]);
  });

  it('orders the inquiries by their years', () => {
    const years = ask({ kinds: ['survey-result'], sort: '-when' }).refs.map((ref) => ref.slice(-4));
    expect(years).toEqual(['2003', '1999', '1997', '1995']);
  });
});
