import { describe, expect, it } from 'vitest';
import { beside, get, idsOf, pointsOf, register, says } from './the-register.ts';

describe('what the Secretariat did (A/58/98 §§4-12)', () => {
  it('Who organized the first Coordination Meeting, and when? (A/58/98 §5: the Population Division, July 2002)', async () => {
    expect(await beside('activity/first-coordination-meeting-2002', 'parties', 'organizer')).toEqual(['organization/population-division']);
    expect(await says('activity/first-coordination-meeting-2002', '/when')).toBe('2002-07');
  });

  it('How many conclusions of the first meeting are told, and where? (A/58/98 §5: three; report C.1: one more)', async () => {
    const conclusions = await pointsOf('activity/first-coordination-meeting-2002', /./);
    expect(conclusions.map(({ type, at }) => [type, ...at])).toEqual([
      ['conclusion', '5'],
      ['conclusion', '5'],
      ['conclusion', '5'],
      ['conclusion', 'c1.5'],
    ]);
  });

  it('Which publications did the Population Division issue, under which symbols? (A/58/98 §4, notes 1-3: three)', async () => {
    const publications = await beside('organization/population-division', 'parties', 'publisher');
    const symbols = await Promise.all(
      publications.map(async (ref) => [ref, (await get('activity', ref.slice('activity/'.length))).references?.map(({ value }) => value)]),
    );
    expect(Object.fromEntries(symbols)).toEqual({
      'activity/international-migration-report-2002': ['ST/ESA/SER.A/220', '03.XIII.4'],
      'activity/levels-and-trends-asia': ['ST/ESA/SER.A/218'],
      'activity/migration-from-countries-in-transition-1980-1999': ['ESA/P/WP.176'],
    });
  });

  it('When did the report on 2002 come out? (A/58/98 §4: in 2003)', async () => {
    expect(await says('activity/international-migration-report-2002', '/when')).toBe('2003');
  });

  it('Under which sales number, and when, were the Recommendations published? (A/58/98 §6, note 4: E.98.XVII.14, 1998)', async () => {
    expect(await idsOf('activity', { field: 'references.value', value: 'E.98.XVII.14' })).toEqual([
      'recommendations-migration-statistics-rev1-publication',
    ]);
    expect(await says('activity/recommendations-migration-statistics-rev1-publication', '/when')).toBe('1998');
  });

  it('What did the Statistics Division hold beside the ECE-Eurostat work session, and when? (A/58/98 §6: a side-meeting, April 2003)', async () => {
    expect(await beside('activity/ece-eurostat-work-session-2003', 'related', 'held-alongside')).toEqual([
      'activity/side-meeting-recommendations-2003',
    ]);
    expect(await beside('activity/side-meeting-recommendations-2003', 'parties', 'organizer')).toEqual([
      'organization/statistics-division',
    ]);
    expect(await says('activity/ece-eurostat-work-session-2003', '/when')).toBe('2003-04');
  });

  it('Which expert group met in November 2002, and who organized it? (A/58/98 §7: on trafficking, by DAW)', async () => {
    const where = {
      and: [
        { field: 'type', value: 'expert-group' },
        { field: 'when', op: 'overlaps', value: '2002-11' },
      ],
    } as const;
    expect(await idsOf('activity', where, { maybe: false })).toEqual(['expert-group-trafficking-women-girls-2002']);
    expect(await beside('activity/expert-group-trafficking-women-girls-2002', 'parties', 'organizer')).toEqual([
      'organization/division-for-the-advancement-of-women',
    ]);
  });

  it('Which reports of the Secretary-General did DAW prepare? (A/58/98 §7: A/56/329 and A/57/170)', async () => {
    const where = {
      and: [
        { field: 'type', value: 'report' },
        { field: 'parties.party', value: 'organization/division-for-the-advancement-of-women' },
      ],
    };
    const { data } = await register.list('activity', { where });
    expect(data.flatMap(({ references = [] }) => references.map(({ value }) => value))).toEqual(['A/56/329', 'A/57/170']);
  });

  it('Who organized the panel beside the high-level segment of July 2002? (A/58/98 §8: the Division for ECOSOC Support)', async () => {
    expect(await beside('activity/high-level-segment-ecosoc-2002', 'related', 'held-alongside', 'in')).toEqual([
      'activity/panel-better-managing-migration-2002',
    ]);
    expect(await beside('activity/panel-better-managing-migration-2002', 'parties', 'organizer')).toEqual([
      'organization/division-for-ecosoc-support-and-coordination',
    ]);
  });

  it('At which two gatherings were the documents of CELADE presented? (A/58/98 §11: the 29th session and the Hemispheric Conference)', async () => {
    expect(await beside('activity/celade-migration-documents', 'documents', 'presented', 'in')).toEqual([
      'activity/eclac-session-29-2002',
      'activity/hemispheric-conference-2002',
    ]);
  });

  it('What prepared the Fifth Asian and Pacific Population Conference? (A/58/98 §12: the expert group of 2001)', async () => {
    expect(await beside('activity/asian-pacific-population-conference-2002', 'related', 'prepares', 'in')).toEqual([
      'activity/expert-group-poverty-reduction-asia-2001',
    ]);
  });

  it('Which three gatherings are the work of ESCAP? (A/58/98 §12: 2001, October 2002, later in 2003)', async () => {
    const gatherings = await idsOf(
      'activity',
      {
        and: [
          { field: 'parties.party', value: 'organization/escap' },
          { field: 'type', value: ['expert-group', 'seminar'] },
        ],
      },
      { sort: 'when' },
    );
    expect(await Promise.all(gatherings.map((id) => says(`activity/${id}`, '/when')))).toEqual([
      '2001',
      '2002-10',
      '2003-07-01/2003-12-31',
    ]);
  });
});
