import { describe, expect, it } from 'vitest';
import { beside, get, idsOf, register, says } from './the-register.ts';

const august = { knownAt: '2003-08' };
const later = { knownAt: '2004' };

describe('what came of what was planned', () => {
  it('Which plans did A/58/98 announce? (§§6, 8, 12: a workshop, a forum, a report with a chapter, an expert group)', async () => {
    expect(await idsOf('activity', { field: 'status', value: 'planned' }, august)).toEqual([
      'chapter-social-vulnerabilities-migrants-2003',
      'expert-group-migration-development-escap-2003',
      'forum-for-social-development-2003',
      'interregional-workshop-migration-statistics-2003',
      'report-world-social-situation-2003',
    ]);
  });

  it('Of which of them is an outcome told? (report A: the forum, surely; report C.1: the workshop, possibly)', async () => {
    const plans = (await register.plans({ limit: 200 })).data.filter(({ announced }) =>
      announced.some(({ cite }) => cite.some(({ source }) => source === 'a-58-98')),
    );
    expect(plans.flatMap(({ ref, outcome }) => (outcome ? [[ref, outcome.ref, outcome.certainty]] : []))).toEqual([
      ['activity/forum-for-social-development-2003', 'activity/forum-for-social-development-2003', 'certain'],
      ['activity/interregional-workshop-migration-statistics-2003', 'activity/workshop-improving-compilation-2003', 'possible'],
    ]);
  });

  it('Did the ESCAP expert group of 2003 take place? (A/58/98 §12: planned; no later word)', async () => {
    const plans = (await register.plans({ limit: 200 })).data.filter(({ ref }) => ref.startsWith('activity/expert-group-'));
    expect(plans.map(({ ref, announced, outcome }) => [ref, announced.map(({ value }) => value), outcome])).toEqual([
      ['activity/expert-group-migration-development-escap-2003', ['planned'], undefined],
    ]);
  });

  it('When should the Global Commission begin and report? (report A: January 2004, by mid-2005)', async () => {
    expect(await says('activity/global-commission-work', '/when')).toBe('2004-01/..');
    const { value, because } = await register.read('activity/global-commission-report', '/when');
    expect([value, because?.stated]).toEqual(['../2005', 'by mid-2005']);
  });

  it('Whose initiative was it? (report A: the Governments of Sweden and Switzerland)', async () => {
    expect(await beside('activity/global-commission-set-up', 'parties', 'initiator')).toEqual(['place/sweden', 'place/switzerland']);
  });

  it('Where and when will agencies meet on trafficking statistics? (report B.2: Rome, tentatively spring 2004)', async () => {
    expect(await idsOf('activity', { field: 'places.place', value: 'rome' })).toEqual(['inter-agency-meeting-trafficking-statistics-2004']);
    expect(await says('activity/inter-agency-meeting-trafficking-statistics-2004', '/when')).toBe('2004-21');
    expect(await beside('activity/inter-agency-meeting-trafficking-statistics-2004', 'parties', 'organizer')).toEqual(['organization/iom']);
  });

  it('Which gatherings were still to come in 2004? (report B.2, C: on trafficking statistics in Rome, of Metropolis in Geneva)', async () => {
    const where = {
      and: [
        { field: 'status', value: 'planned' },
        { field: 'when', op: 'overlaps', value: '2004' },
        { field: 'type', value: ['meeting', 'conference'] },
      ],
    } as const;
    expect(await idsOf('activity', where, { maybe: false })).toEqual([
      'inter-agency-meeting-trafficking-statistics-2004',
      'metropolis-conference-geneva-2004',
    ]);
  });

  it('Is the United Nations conference planned or only talked of? (A/58/98 §§40-47, 55: proposed)', async () => {
    expect(await says('activity/un-conference-on-migration', '/status')).toBe('proposed');
  });

  it('For which half of 2003 was the interregional workshop planned? (A/58/98 §6: the second)', async () => {
    const { value, because } = await register.read('activity/interregional-workshop-migration-statistics-2003', '/when');
    expect([value, because?.stated]).toEqual(['2003-41', 'second half of 2003']);
  });
});

describe('what was known in August 2003, and what later', () => {
  it('When is the Forum for Social Development? (A/58/98 §8: October 2003; report A: 7 to 8 October)', async () => {
    const when = async (clocks: typeof august) =>
      (await register.read('activity/forum-for-social-development-2003', '/when', clocks)).value;
    expect([await when(august), await when(later)]).toEqual(['2003-10', '2003-10-07/2003-10-08']);
  });

  it('Has it been held? (A/58/98 §8: planned; report A: held)', async () => {
    const status = async (clocks: typeof august) =>
      (await register.read('activity/forum-for-social-development-2003', '/status', clocks)).value;
    expect([await status(august), await status(later)]).toEqual(['planned', 'held']);
  });

  it('Was its date in doubt? (A/58/98 §8: sole word in August; later a more precise one)', async () => {
    const { agreement, hidden } = await register.read('activity/forum-for-social-development-2003', '/when', august);
    expect([agreement, hidden.map(({ reason }) => reason)]).toEqual(['sole', ['said-later']]);
  });

  it('Which date of resolution 56/203 was known? (A/58/98 §3: 21 February 2002 alone)', async () => {
    const { value, agreement } = await register.read('instrument/ga-resolution-56-203', '/adoptedOn', august);
    expect([value, agreement]).toEqual(['2002-02-21', 'sole']);
  });

  it('Were the Global Commission and the Geneva Migration Group known? (report A: only from October)', async () => {
    const where = { field: 'id', value: ['global-commission-on-international-migration', 'geneva-migration-group'] };
    expect(await idsOf('organization', where, august)).toEqual([]);
    expect(await idsOf('organization', where, later)).toEqual(['geneva-migration-group', 'global-commission-on-international-migration']);
  });

  it('Was anyone of the speakers known? (report only: nobody)', async () => {
    expect(await idsOf('person', undefined, august)).toEqual([]);
    expect(await idsOf('person', undefined, later)).toHaveLength(10);
  });

  it('What had been said on 30 June 2003? (A/58/98 is of 1 July: nothing)', async () => {
    expect(await idsOf('activity', undefined, { knownAt: '2003-06-30' })).toEqual([]);
  });

  it('Is the meeting report dated? (report: no; not before its last day, 16 October 2003)', async () => {
    expect((await get('source', 'second-coordination-meeting-2003')).date).toMatchObject([{ value: '2003-10-16/..', basis: 'implied' }]);
  });
});
