import { describe, expect, it } from 'vitest';
import { beside, get, idsOf, register, says } from './the-register.ts';

describe('where', () => {
  const heldIn = (place: string) => idsOf('activity', { field: 'places.place', value: place }, { sort: 'when' });

  it('What took place, or was to, in Geneva? (A/58/98 §§6, 10, report C: five gatherings from 2000 to 2004)', async () => {
    expect((await heldIn('geneva')).toSorted()).toEqual([
      'ece-eurostat-meeting-2000',
      'ece-eurostat-work-session-2003',
      'metropolis-conference-geneva-2004',
      'side-meeting-recommendations-2003',
      'workshop-improving-compilation-2003',
    ]);
  });

  it('What took place in New York? (report I, A: the meeting, and the Third Forum with its two events)', async () => {
    expect((await heldIn('new-york')).toSorted()).toEqual([
      'forum-for-social-development-2003',
      'forum-for-social-development-debate-2003',
      'forum-for-social-development-seminar-2003',
      'second-coordination-meeting-2003',
    ]);
  });

  it('In which two roles does Switzerland appear? (A/58/98 §42: it answered; report A: it initiated the Global Commission)', async () => {
    expect(await beside('place/switzerland', 'respondents')).toEqual(['survey-result/conference-views-2003']);
    expect(await beside('place/switzerland', 'parties', 'initiator')).toEqual(['activity/global-commission-set-up']);
  });

  it('What is told of the Philippines? (A/58/98 §§15, 23, 42: a savings scheme, a visit, an answer)', async () => {
    expect(await heldIn('philippines')).toEqual(['special-rapporteur-visit-philippines', 'savings-investment-scheme-philippines']);
    expect(await beside('place/philippines', 'respondents')).toEqual(['survey-result/conference-views-2003']);
  });

  it('Which study concerns Morocco? (A/58/98 §29: the one of ILO on Sub-Saharan Africa)', async () => {
    expect(await heldIn('morocco')).toEqual(['ilo-study-sub-saharan-africa-morocco']);
  });
});

describe('on what', () => {
  it('Who works on HIV/AIDS and mobility? (A/58/98 §21: UNAIDS, with IOM)', async () => {
    const { data } = await register.list('activity', { where: { field: 'topics', value: 'hiv-aids-and-mobility' }, limit: 200 });
    expect(new Set(data.flatMap(({ parties = [] }) => parties.map(({ party }) => party)))).toEqual(
      new Set(['organization/unaids', 'organization/iom']),
    );
  });

  it('Who has done research on the brain drain? (A/58/98 §16: UNDP)', async () => {
    const research = await idsOf('activity', {
      and: [
        { field: 'type', value: 'research' },
        { field: 'topics', value: 'brain-drain' },
      ],
    });
    expect(research).toContain('undp-research-brain-drain');
    expect(await beside('activity/undp-research-brain-drain', 'parties')).toEqual(['organization/undp']);
  });
});

describe('by which document', () => {
  it('How many numbered paragraphs and notes has A/58/98? (55 and 6)', async () => {
    const { places } = await register.coverage('a-58-98');
    const count = (type: string) => places.filter((place) => place.type === type).length;
    expect([count('paragraph'), count('note')]).toEqual([55, 6]);
  });

  it('Which paragraphs tell of nothing? (report I, fourth paragraph: it only announces the summaries; none of A/58/98)', async () => {
    const coverages = await Promise.all(['a-58-98', 'second-coordination-meeting-2003'].map((source) => register.coverage(source)));
    const silent = coverages.map(({ places }) =>
      places.filter(({ type, records }) => type === 'paragraph' && records.length === 0).map(({ locator }) => locator),
    );
    expect(silent).toEqual([[], ['i.4']]);
  });

  it('Who issued A/58/98, and for which session and item? (masthead: the Secretary-General, 58th session, item 95 (c))', async () => {
    expect(await says('source/a-58-98', '/issuedBy')).toBe('organization/secretary-general');
    const details = new Map((await get('source', 'a-58-98')).details?.map(({ label, value }) => [label, value]));
    expect([details.get('Addressed to'), details.get('Agenda')?.slice(0, 11)]).toEqual([
      'General Assembly, fifty-eighth session',
      'Item 95 (c)',
    ]);
  });

  it('Which resolution asked for that report? (A/58/98 §3: 56/203)', async () => {
    expect(await beside('activity/report-a-58-98', 'instruments', 'mandated-by')).toEqual(['instrument/ga-resolution-56-203']);
  });

  it('Which activities do both documents tell of? (A/58/98 §§5-11 with report I, A, C)', async () => {
    const both = {
      and: [
        { field: 'cites', value: 'a-58-98' },
        { field: 'cites', value: 'second-coordination-meeting-2003' },
      ],
    };
    expect(await idsOf('activity', both)).toEqual(
      expect.arrayContaining(['first-coordination-meeting-2002', 'forum-for-social-development-2003', 'imila']),
    );
    expect(await idsOf('activity', both)).not.toContain('tokten');
  });
});
