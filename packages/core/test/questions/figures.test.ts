import { isEqualTo } from '@org/migration-core';
import { Quantity } from '@org/migration-core/schema';
import { describe, expect, it } from 'vitest';
import { citedTo, figure, idsOf } from './the-register.ts';

const exactly = (value: number, unit: string) => ({ relation: 'exactly', value, unit });

describe('how many', () => {
  it.each([
    [
      'How many international migrants were there in 2000? (A/58/98 §1: 175 million)',
      'international-migrants-2000',
      exactly(175_000_000, 'persons'),
    ],
    ['How many in 1990? (A/58/98 §1: 154 million)', 'international-migrants-1990', exactly(154_000_000, 'persons')],
    [
      'What share of the world population are they? (A/58/98 §1: 3 per cent)',
      'international-migrants-share-world-population',
      { ...exactly(3, 'per-cent'), of: 'world population' },
    ],
    [
      'How many organizations came to the first Coordination Meeting? (A/58/98 §5: over 20)',
      'first-coordination-meeting-organizations',
      { relation: 'more-than', value: 20, unit: 'organizations' },
    ],
    ['From how many perspectives does UNDP approach migration? (A/58/98 §16: two)', 'undp-perspectives', exactly(2, 'perspectives')],
    [
      'How many regional meetings has the Policy Programme held since 2001? (A/58/98 §18: seven)',
      'imp-regional-meetings-held',
      exactly(7, 'meetings'),
    ],
    [
      'How many officials benefited from it? (A/58/98 §18: more than 400)',
      'imp-officials-trained',
      { relation: 'more-than', value: 400, unit: 'officials' },
    ],
    [
      'From how many countries did they come? (A/58/98 §18: some 56)',
      'imp-countries-benefited',
      { relation: 'about', value: 56, unit: 'countries' },
    ],
    ['How many orientations does the approach of IOM follow? (A/58/98 §33: three)', 'iom-orientations', exactly(3, 'orientations')],
    [
      'How many projects has IOM carried out since 1999? (A/58/98 §33: over 40)',
      'iom-projects-since-1999',
      { relation: 'more-than', value: 40, unit: 'projects' },
    ],
    [
      'How many States take part in OSCE? (A/58/98 §38: 55)',
      'osce-participating-states',
      { ...exactly(55, 'states'), of: 'States from Europe, Central Asia and North America' },
    ],
    ['In how many thematic areas does OSCE work on migration? (A/58/98 §38: three)', 'osce-thematic-areas', exactly(3, 'areas')],
    [
      'How long was the project of SID on asylum to last? (A/58/98 §39: three years)',
      'future-of-asylum-and-migration-duration',
      exactly(3, 'years'),
    ],
    [
      'How many took part in each of its seminars? (A/58/98 §39: some 50)',
      'future-of-asylum-and-migration-seminar-participants',
      { relation: 'about', value: 50, unit: 'participants' },
    ],
    ['How many experts came to the Special Hearing? (A/58/98 §39: 190)', 'special-hearing-2001-experts', exactly(190, 'experts')],
    ['How many States was the EU in 2003? (A/58/98 §42: 15)', 'eu-member-states-2003', exactly(15, 'states')],
    [
      'How long should a United Nations conference last? (A/58/98 §46: 2 to 10 days)',
      'un-conference-proposed-duration',
      { relation: 'between', value: 2, upper: 10, unit: 'days' },
    ],
    ['Of how many events did the Third Forum consist? (report A: two)', 'forum-for-social-development-events', exactly(2, 'events')],
    ['How many key issues had the second session? (report B: three)', 'key-issues-session-b', exactly(3, 'issues')],
    ['How many panellists introduced the security session? (report B.3: three)', 'panellists-session-b3', exactly(3, 'persons')],
    [
      'How many people came to the Vienna conference of Metropolis? (report C: more than 300)',
      'participants-metropolis-conference-vienna-2003',
      { relation: 'more-than', value: 300, unit: 'persons' },
    ],
  ])('%s', async (_, id, expected) => {
    expect(await figure(id)).toEqual(expected);
  });

  it('By how much did the number of migrants grow from 1990 to 2000? (A/58/98 §1: 21 million)', async () => {
    const [then, later] = (await Promise.all(['international-migrants-1990', 'international-migrants-2000'].map(figure))).map((value) =>
      Quantity.parse(value),
    );
    expect((later?.value ?? 0) - (then?.value ?? 0)).toBe(21_000_000);
  });
});

describe('how sure', () => {
  const mayBe = async (id: string, value: number) => isEqualTo(Quantity.parse(await figure(id)), value);

  it('Can the projects of IOM be exactly 40, or 41? (A/58/98 §33: no, maybe)', async () => {
    expect([await mayBe('iom-projects-since-1999', 40), await mayBe('iom-projects-since-1999', 41)]).toEqual(['no', 'maybe']);
  });

  it('Can the officials have come from 54 countries? (A/58/98 §18, "some 56": maybe)', async () => {
    expect(await mayBe('imp-countries-benefited', 54)).toBe('maybe');
  });

  it('Which figures are lower bounds only? (A/58/98 §§5, 18, 33, report C: four with "over" or "more than")', async () => {
    expect(await idsOf('statistic', { field: 'value.relation', value: 'more-than' })).toEqual([
      'first-coordination-meeting-organizations',
      'imp-officials-trained',
      'iom-projects-since-1999',
      'participants-metropolis-conference-vienna-2003',
    ]);
  });

  it('Who says that there were 175 million migrants, and where? (A/58/98 §1: the United Nations)', async () => {
    expect(await idsOf('statistic', { field: 'by', value: 'organization/united-nations' })).toEqual([
      'international-migrants-1990',
      'international-migrants-2000',
    ]);
    expect(await citedTo('statistic/international-migrants-2000', '/value')).toEqual(['a-58-98/1']);
  });
});
