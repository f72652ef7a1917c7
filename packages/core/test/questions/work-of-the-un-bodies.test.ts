import { describe, expect, it } from 'vitest';
import { beside, get, idsOf, pointsOf, register, says } from './the-register.ts';

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
    expect(await says('activity/unifem-programme-women-migrant-workers-asia', '/when')).toBe('2001/2003');
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
    expect(await says(`activity/${id}`, '/when')).toBe('2002-07');
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
