import { describe, expect, it } from 'vitest';
import { beside, get, pointsOf, register, says } from './the-register.ts';

const speakersOf = async (id: string) => (await get('meeting-session', id)).contributions?.map(({ speaker }) => speaker);

describe('the second Coordination Meeting', () => {
  it('When and where was it? (report I: 15 to 16 October 2003, New York)', async () => {
    expect(await says('activity/second-coordination-meeting-2003', '/when')).toBe('2003-10-15/2003-10-16');
    expect(await beside('activity/second-coordination-meeting-2003', 'places', 'held-in')).toEqual(['place/new-york']);
  });

  it('Who organized it? (report I: the Population Division)', async () => {
    expect(await beside('activity/second-coordination-meeting-2003', 'parties', 'organizer')).toEqual(['organization/population-division']);
  });

  it('Which parts did it have, in order? (report: opening, A, B with 1 to 3, C with 1, one without a heading, 3)', async () => {
    const { data } = await register.list('meeting-session', { sort: 'order' });
    expect(data.map(({ label, id }) => label ?? id)).toEqual(['opening', 'A', 'B', 'B.1', 'B.2', 'B.3', 'C', 'C.1', 'session-c2', 'C.3']);
  });

  it('Who opened the meeting, and who looked back at the first one? (report I: Mr. Chamie, Ms. Roig)', async () => {
    const { contributions } = await get('meeting-session', 'opening');
    expect(contributions?.map(({ speaker, kind }) => [speaker, kind])).toEqual([
      ['person/joseph-chamie', 'opening'],
      ['person/marta-roig', 'presentation'],
    ]);
  });

  it('Who spoke on recent activities at the United Nations? (report A: Mr. Doyle, Mr. Padova, Mr. Gonnot)', async () => {
    expect(await speakersOf('session-a')).toEqual(['person/michael-doyle', 'person/alberto-padova', 'person/jean-pierre-gonnot']);
  });

  it('Which report did Mr. Padova introduce? (report A, note 3: A/58/394)', async () => {
    const { contributions } = await get('meeting-session', 'session-a');
    expect(contributions?.filter(({ kind }) => kind === 'introduction')).toMatchObject([
      { speaker: 'person/alberto-padova', documents: ['activity/report-a-58-394'] },
    ]);
    expect((await get('activity', 'report-a-58-394')).references?.map(({ value }) => value)).toEqual(['A/58/394']);
  });

  it('For whom did Mr. Ratha speak? (report B.1: the World Bank)', async () => {
    const { contributions } = await get('meeting-session', 'session-b1');
    expect(contributions).toMatchObject([{ speaker: 'person/dilip-ratha', affiliations: ['organization/world-bank'] }]);
  });

  it('Who were the three panellists on trafficking? (report B.2: Mr. Laczko, Ms. Calabrini, Ms. Kurbiel)', async () => {
    const { contributions } = await get('meeting-session', 'session-b2');
    expect(contributions?.filter(({ kind }) => kind === 'presentation').map(({ speaker }) => speaker)).toEqual([
      'person/laczko',
      'person/emanuela-calabrini',
      'person/lisa-kurbiel',
    ]);
  });

  it('What was Ms. Calabrini at that time? (report B.2: Associate Legal Officer of DAW)', async () => {
    expect((await get('person', 'emanuela-calabrini')).positions).toMatchObject([
      { title: 'Associate Legal Officer', organization: 'organization/division-for-the-advancement-of-women' },
    ]);
  });

  it('How many of the panellists on security does the text still name? (report B.3: one of three, Mr. Schoenholtz)', async () => {
    expect(await speakersOf('session-b3')).toEqual([undefined, 'person/andrew-schoenholtz']);
    expect(await says('statistic/panellists-session-b3', '/value')).toMatchObject({ value: 3 });
  });

  it('Which institutions reported on research? (report C.3: CMS, IUSSP, OECD, DAW)', async () => {
    const { contributions } = await get('meeting-session', 'session-c3');
    expect(contributions?.filter(({ kind }) => kind === 'report').map(({ speaker }) => speaker)).toEqual([
      'organization/center-for-migration-studies',
      'organization/iussp',
      'organization/oecd',
      'organization/division-for-the-advancement-of-women',
    ]);
  });

  it('How many questions did Mr. Chamie put to the group? (report C.3: three)', async () => {
    const { points = [] } = await get('meeting-session', 'session-c3');
    expect(points.filter(({ type }) => type === 'question').map(({ by }) => by)).toEqual(Array(3).fill(['person/joseph-chamie']));
  });

  it('How many gaps did the Third Forum ask to close? (report A: four)', async () => {
    expect(await pointsOf('activity/forum-for-social-development-2003', /\bgap\b/)).toHaveLength(4);
  });
});

describe('who said what', () => {
  it.each([
    ['Who said that remittances have grown since 1975? (report B.1: Mr. Ratha)', /1975/, 'session-b1', 'dilip-ratha', 'b1.1'],
    [
      'Who compared remittances with foreign direct investment? (report B.1: Mr. Ratha)',
      /foreign direct investment/,
      'session-b1',
      'dilip-ratha',
      'b1.1',
    ],
    [
      'Who said that debates of the early 1990s hardly knew the term? (report B.2: Mr. Laczko)',
      /early 1990s/,
      'session-b2',
      'laczko',
      'b2.1',
    ],
    ['Who likened the lot of the trafficked to slavery? (report B.2: Ms. Calabrini)', /slave/, 'session-b2', 'emanuela-calabrini', 'b2.4'],
    [
      'Who said that trafficking and smuggling are mixed up? (report B.2: Ms. Kurbiel)',
      /Palermo Protocol/,
      'session-b2',
      'lisa-kurbiel',
      'b2.5',
    ],
    ['Who named ILO and UNHCR as leading in the UN system? (report A: Mr. Doyle)', /\bILO\b/, 'session-a', 'michael-doyle', 'a.5'],
  ])('%s', async (_, words, session, person, at) => {
    expect((await pointsOf(`meeting-session/${session}`, words)).map(({ by, at: places }) => [by, places])).toEqual([
      [[`person/${person}`], [at]],
    ]);
  });

  it('Who told of indentured workers from China? (report B.2: nobody by name, the discussion)', async () => {
    const found = await pointsOf('meeting-session/session-b2', /indentured/);
    expect(found.map(({ by, at }) => [by, at])).toEqual([[undefined, ['b2.7']]]);
  });

  it('Did all approve of closed meetings? (report A: some doubted them, others defended them, none by name)', async () => {
    expect(await pointsOf('meeting-session/session-a', /closed/)).toEqual([
      { type: 'concern', at: ['a.11'] },
      { type: 'position', at: ['a.11'] },
    ]);
  });
});
