import { describe, expect, it } from 'vitest';
import { beside, get, idsOf, pointsOf, register, valueOf } from './the-register.ts';

describe('what the Secretariat did (A/58/98 §§4-12)', () => {
  it('Who organized the first Coordination Meeting, and when? (A/58/98 §5: the Population Division, July 2002)', async () => {
    expect(await beside('activity/first-coordination-meeting-2002', 'parties', 'organizer')).toEqual(['organization/population-division']);
    expect(await valueOf('activity/first-coordination-meeting-2002', '/when')).toBe('2002-07');
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
    expect(await valueOf('activity/international-migration-report-2002', '/when')).toBe('2003');
  });

  it('Under which sales number, and when, were the Recommendations published? (A/58/98 §6, note 4: E.98.XVII.14, 1998)', async () => {
    expect(await idsOf('activity', { field: 'references.value', value: 'E.98.XVII.14' })).toEqual([
      'recommendations-migration-statistics-rev1-publication',
    ]);
    expect(await valueOf('activity/recommendations-migration-statistics-rev1-publication', '/when')).toBe('1998');
  });

  it('What did the Statistics Division hold beside the ECE-Eurostat work session, and when? (A/58/98 §6: a side-meeting, April 2003)', async () => {
    expect(await beside('activity/ece-eurostat-work-session-2003', 'related', 'held-alongside')).toEqual([
      'activity/side-meeting-recommendations-2003',
    ]);
    expect(await beside('activity/side-meeting-recommendations-2003', 'parties', 'organizer')).toEqual([
      'organization/statistics-division',
    ]);
    expect(await valueOf('activity/ece-eurostat-work-session-2003', '/when')).toBe('2003-04');
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
    expect(await Promise.all(gatherings.map((id) => valueOf(`activity/${id}`, '/when')))).toEqual([
      '2001',
      '2002-10',
      '2003-07-01/2003-12-31',
    ]);
  });
});

describe('what the other bodies of the UN system did (A/58/98 §§13-31)', () => {
  it('With whom did UNICEF work out guidelines for South-Eastern Europe? (A/58/98 §13: the Stability Pact Task Force)', async () => {
    expect(await idsOf('activity', { field: 'instruments.instrument', value: 'guidelines-child-victims-south-eastern-europe' })).toEqual([
      'guidelines-child-victims-partnership',
    ]);
    expect(await beside('activity/guidelines-child-victims-partnership', 'parties', 'partner')).toEqual([
      'organization/stability-pact-task-force',
    ]);
  });

  it('Where can one call a hotline about a suspicious employment agency? (A/58/98 §13: South-Eastern Europe)', async () => {
    const { data } = await register.search('hotlines suspicious', { kinds: ['activity'] });
    expect(data.map(({ ref }) => ref)).toEqual(['activity/trafficking-hotlines-south-eastern-europe']);
    expect(await beside('activity/trafficking-hotlines-south-eastern-europe', 'places')).toEqual(['place/south-eastern-europe']);
  });

  it("When did UNIFEM's programme for women migrant workers in Asia run? (A/58/98 §14: 2001-2003)", async () => {
    expect(await valueOf('activity/unifem-programme-women-migrant-workers-asia', '/when')).toBe('2001/2003');
  });

  it('Who endorsed a contract for domestic workers, and when? (A/58/98 §15: the Ministry of Labour of Jordan, 2003)', async () => {
    const { participation } = await get('instrument', 'jordan-domestic-work-contract');
    expect(participation).toMatchObject([{ party: 'organization/ministry-of-labour-jordan', action: 'endorsed', when: '2003' }]);
    expect(await beside('instrument/jordan-domestic-work-contract', 'instruments', 'promotes', 'in')).toEqual([
      'activity/jordan-contract-advocacy',
    ]);
  });

  it('What did UNDP learn from TOKTEN about cost and speed? (A/58/98 §17: expatriates pass knowledge on cheaper and faster)', async () => {
    expect(await beside('activity/tokten', 'parties')).toEqual(['organization/undp']);
    expect(await pointsOf('organization/undp', /cheap/)).toEqual([{ type: 'finding', at: ['17'] }]);
  });

  it('Who co-organized seminars on trafficking in South-Eastern Europe? (A/58/98 §18: the International Migration Policy Programme)', async () => {
    expect(await beside('activity/imp-seminars-trafficking-see', 'parties', 'co-organizer')).toEqual([
      'organization/international-migration-policy-programme',
    ]);
  });

  it('What did UNFPA support in Chile? (A/58/98 §20: the Hemispheric Conference that ECLAC and IOM convened)', async () => {
    expect(await idsOf('activity', { field: 'places.place', value: 'chile' })).toEqual(['hemispheric-conference-2002']);
    expect(await beside('activity/hemispheric-conference-2002', 'parties', 'convener')).toEqual(['organization/eclac', 'organization/iom']);
    expect(await beside('activity/hemispheric-conference-2002', 'parties', 'funder')).toEqual(['organization/unfpa']);
  });

  it('What did UNAIDS publish together with IOM? (A/58/98 §21: two titles)', async () => {
    const where = {
      and: [
        { field: 'type', value: 'publication' },
        { field: 'parties.party', value: 'organization/unaids' },
        { field: 'parties.party', value: 'organization/iom' },
      ],
    };
    expect(await idsOf('activity', where)).toEqual(['migrants-right-to-health', 'population-mobility-and-aids']);
  });

  it('Which places did the Special Rapporteur visit? (A/58/98 §23: Ecuador, the Philippines, Mexico, the border with the United States)', async () => {
    const visits = await idsOf('activity', { field: 'type', value: 'field-visit' });
    const places = await Promise.all(visits.map((id) => beside(`activity/${id}`, 'places', 'held-in')));
    expect(places.flat().toSorted()).toEqual(['place/ecuador', 'place/mexico', 'place/mexico-united-states-border', 'place/philippines']);
  });

  it('Who passed the Recommended Principles to whom, and when? (A/58/98 §24: the High Commissioner to ECOSOC, July 2002)', async () => {
    const [id, ...others] = await idsOf('activity', { field: 'instruments.instrument', value: 'recommended-principles-human-trafficking' });
    expect(others).toEqual([]);
    expect(await beside(`activity/${id}`, 'parties', 'lead')).toEqual(['organization/high-commissioner-for-human-rights']);
    expect(await beside(`activity/${id}`, 'parties', 'recipient')).toEqual(['organization/economic-and-social-council']);
    expect(await valueOf(`activity/${id}`, '/when')).toBe('2002-07');
  });

  it('Which studies has ILO carried out since 2001? (A/58/98 §29: four)', async () => {
    expect(await idsOf('activity', { field: 'partOf.activity', value: 'ilo-migration-studies' })).toEqual([
      'ilo-study-central-america-andean-countries',
      'ilo-study-highly-skilled',
      'ilo-study-irregular-employment-mediterranean-eu',
      'ilo-study-sub-saharan-africa-morocco',
    ]);
  });

  it('On which continents did ILO hold seminars? (A/58/98 §29: Africa and Asia)', async () => {
    expect(await beside('activity/ilo-seminars-africa-asia', 'places', 'held-in')).toEqual(['place/africa', 'place/asia']);
  });
});

describe('who says so (A/58/98 §§13-31)', () => {
  it.each([
    ['Who calls hunger a push factor? (§27: FAO)', /[Hh]unger/, 'fao', 'finding', '27'],
    ['Who wants policies that favour circulation? (§30: ILO)', /readmission/, 'ilo', 'recommendation', '30'],
    ['Who warns that nobody may be kept from seeking asylum? (§26: UNHCR)', /from seeking asylum/, 'unhcr', 'concern', '26'],
    [
      'Who says that migrants catch HIV from people around them rather than bring it? (§22: UNAIDS)',
      /source.*HIV|HIV.*source/,
      'unaids',
      'finding',
      '22',
    ],
    [
      'Who says that aid alone cannot end unauthorized migration? (§23: the Special Rapporteur)',
      /[Ee]conomic aid/,
      'special-rapporteur-human-rights-of-migrants',
      'conclusion',
      '23',
    ],
  ])('%s', async (_, words, id, type, at) => {
    expect(await pointsOf(`organization/${id}`, words)).toEqual([{ type, at: [at] }]);
  });
});
