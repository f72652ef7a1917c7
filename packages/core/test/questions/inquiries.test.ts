import { describe, expect, it } from 'vitest';
import { beside, get, idsOf, pointsOf, register } from './the-register.ts';

const survey = await get('survey-result', 'conference-views-2003');

describe('the inquiries on a United Nations conference', () => {
  it('How many inquiries were there, and when were the letters sent? (A/58/98 §§40-41: four; 1995, 1997, 1999, 2003)', async () => {
    const { data } = await register.list('survey-result');
    const sent = data.map(({ rounds }) => rounds.filter(({ type }) => type === 'sent').map(({ when }) => when));
    expect(sent).toEqual([['1995-02'], ['1997-04'], ['1999-03'], ['2003-03']]);
  });

  it('Which resolution asked for each of them? (A/58/98 §§40-41)', async () => {
    const mandates = ['1995', '1997', '1999', '2003'].map((year) => beside(`survey-result/conference-views-${year}`, 'rounds', 'mandate'));
    expect((await Promise.all(mandates)).flat()).toEqual([
      'instrument/ga-resolution-49-127',
      'instrument/ga-resolution-50-123',
      'instrument/ga-resolution-52-189',
      'instrument/ga-resolution-56-203',
    ]);
  });

  it('Who asked the Governments? (A/58/98 §40: the Population Division, each time)', async () => {
    expect(await idsOf('survey-result', { field: 'conductedBy.organization', value: 'population-division' })).toHaveLength(4);
  });

  it('How many Member States answered from 1995 to 1999? (A/58/98 §40: 41 per cent, the three letters together)', async () => {
    const [first] = (await get('survey-result', 'conference-views-1995')).responseRate ?? [];
    expect(first?.value).toMatchObject({
      rate: { relation: 'exactly', value: 41, unit: 'per-cent' },
      surveys: ['1995', '1997', '1999'].map((year) => `survey-result/conference-views-${year}`),
    });
  });

  it('Can one compute how many States answered the letter of 1999? (A/58/98 §40: no)', async () => {
    const invariants = await register.arithmetic('conference-views-1999');
    expect(
      invariants.filter(({ id }) => ['members-counted', 'all-counted', 'options-sum', 'rate'].includes(id)).map(({ status }) => status),
    ).toEqual(Array(4).fill('undetermined'));
  });

  it('Where were the three earlier inquiries summed up? (A/58/98 §40: A/56/167)', async () => {
    const reports = await beside('activity/report-a-56-167', 'rounds', 'reported', 'in');
    expect(reports).toEqual([
      'survey-result/conference-views-1995',
      'survey-result/conference-views-1997',
      'survey-result/conference-views-1999',
    ]);
  });

  it('Did 2003 settle whether to hold a conference, or the years before? (A/58/98 §§40, 42, 55: neither)', async () => {
    const { outcome: before } = await get('survey-result', 'conference-views-1999');
    expect(before?.[0]?.cite.map(({ locator }) => locator)).toEqual(['40']);
    expect(survey.outcome?.[0]?.cite.map(({ locator }) => locator)).toEqual(['42']);
    expect(await pointsOf('source/a-58-98', /conference/)).toContainEqual({ type: 'conclusion', at: ['55'] });
  });
});

describe('the inquiry of 2003', () => {
  it('By when was an answer wanted, and when were States reminded? (A/58/98 §41: 15 April 2003; late April, after that day)', () => {
    const when = (type: string) => survey.rounds.filter((round) => round.type === type).map((round) => [round.when, round.stated]);
    expect(when('deadline')).toEqual([['2003-04-15', undefined]]);
    expect(when('reminder')).toEqual([['2003-04', 'late April']]);
  });

  it('How many Member States and how many Governments answered? (A/58/98 §42: 46 and 47)', () => {
    expect(survey.responses?.map(({ membership, count }) => [membership, count.value])).toEqual([
      ['member', 46],
      ['all', 47],
    ]);
  });

  it('How many respondents are named? (A/58/98 §42: 32 Member States and the Holy See)', () => {
    const named = (membership: string) =>
      survey.respondents?.filter((respondent) => respondent.membership === membership).map(({ respondent }) => respondent);
    expect(named('member')).toHaveLength(32);
    expect(named('non-member')).toEqual(['place/holy-see']);
  });

  it('Who answered for others, and for how many? (A/58/98 §42: Greece, for the 15 of the EU)', () => {
    const spokesmen = survey.respondents
      ?.filter(({ onBehalfOf }) => onBehalfOf)
      .map(({ respondent, onBehalfOf }) => [respondent, onBehalfOf?.members.value, onBehalfOf?.includesRespondent]);
    expect(spokesmen).toEqual([['place/greece', 15, true]]);
  });

  it('Do 32 names make 46 States? (A/58/98 §42: yes, Greece stands for 15)', async () => {
    const [counted] = (await register.arithmetic('conference-views-2003')).filter(({ id }) => id === 'members-counted');
    expect(counted).toMatchObject({ status: 'pass', bounds: { low: 46, high: 46 } });
  });

  it('Is 24 per cent right? (A/58/98 §42: yes for 46 of 191; the 191 is not in the text)', async () => {
    const [rate] = (await register.arithmetic('conference-views-2003')).filter(({ id }) => id === 'rate');
    expect(survey.responseRate?.[0]?.value.rate.value).toBe(24);
    expect(rate).toMatchObject({ status: 'pass', bounds: { low: 45, high: 46 } });
    expect(survey.population).toMatchObject({ size: { value: 191 }, basis: 'external' });
  });

  it('How many were for a conference, how many had reservations? (A/58/98 §42: 25 and 22, which make 47)', async () => {
    expect(survey.options?.map(({ id, count }) => [id, count.value])).toEqual([
      ['favour', 25],
      ['reservations', 22],
    ]);
    const [sum] = (await register.arithmetic('conference-views-2003')).filter(({ id }) => id === 'options-sum');
    expect(sum?.status).toBe('pass');
  });

  it.each([
    ['Sudan', 'yes'],
    ['Switzerland', 'yes'],
    ['Czech Republic', 'yes'],
    ['Sweden', 'no'],
    ['United States of America', 'no'],
    ['China', 'no'],
  ])('Is %s named among those who answered? (A/58/98 §42: %s)', async (country, answer) => {
    const [place] = await register.resolve(country);
    const inquiries = await idsOf('survey-result', { field: 'respondents.respondent', value: place?.ref ?? '' });
    expect(inquiries).toEqual(answer === 'yes' ? ['conference-views-2003'] : []);
  });

  const viewsAt = (paragraph: string) =>
    survey.views
      ?.filter(({ cite }) => cite.some(({ locator }) => locator === paragraph))
      .map(({ quantifier, among }) => [quantifier, among]);

  it('Who wants a technical and analytical conference? (A/58/98 §43: the majority of the 25)', () => {
    expect(viewsAt('43')?.[0]).toEqual(['majority', 'favour']);
  });

  it('Do most want all types of migrants to be treated? (A/58/98 §44: the majority; several add workers and irregular migrants)', () => {
    expect(viewsAt('44')?.map(([quantifier]) => quantifier)).toEqual(['majority', 'several']);
  });

  it('In which years could the conference be held, and how long could it last? (A/58/98 §46: 2004 or 2005; 2 to 10 days)', async () => {
    expect((await register.read('activity/un-conference-on-migration', '/when')).value).toBe('2004/2005');
    expect(survey.views?.flatMap(({ figures = [] }) => figures)).toEqual([{ relation: 'between', value: 2, upper: 10, unit: 'days' }]);
  });

  it('How many States asked for a regional approach instead? (A/58/98 §47: one)', () => {
    expect(survey.views?.filter(({ text }) => /regional approach/.test(text)).map(({ quantifier, among }) => [quantifier, among])).toEqual([
      ['one', 'reservations'],
    ]);
  });

  it('What could take the place of a conference? (A/58/98 §47: the Commission on Population and Development, a special session)', () => {
    expect(
      survey.views
        ?.filter(({ text }) => /Commission on Population and Development.*special session/.test(text))
        .map(({ quantifier }) => quantifier),
    ).toEqual(['many']);
  });
});
