import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../src/conflicts.ts';
import { get, register } from './the-register.ts';

const classesOf = async (ref: string, field?: string) =>
  (await register.conflicts({ ref, limit: 200 })).data
    .filter((conflict) => field === undefined || conflict.field === field)
    .map((conflict) => conflict.class);

describe('where the texts disagree', () => {
  it('is told of each record as it is told of all', async () => {
    const all: Conflict[] = [];
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
      const page = await register.conflicts({ limit: 200, cursor });
      all.push(...page.data);
      cursor = page.next;
    }
    const refs = [...new Set(all.map(({ ref }) => ref))];
    expect(refs.length).toBeGreaterThan(10);
    for (const ref of refs) expect((await register.conflicts({ ref, limit: 200 })).data).toEqual(all.filter((one) => one.ref === ref));
    expect((await register.conflicts({ ref: refs[0], kind: 'place' })).data).toEqual([]);
  });

  it('When was resolution 56/203 adopted? (A/58/98 §§3, 41: 21 February 2002; report I: 21 December 2001)', async () => {
    const { value, others, agreement } = await register.read('instrument/ga-resolution-56-203', '/adoptedOn');
    expect(agreement).toBe('contradicted');
    expect([value, ...others.map(({ attestation }) => attestation.value)].toSorted()).toEqual(['2001-12-21', '2002-02-21']);
  });

  it('Which one does the policy "earliest-said" take, which one "latest-said"? (A/58/98 of July, report of October 2003)', async () => {
    const by = async (policy: 'earliest-said' | 'latest-said') =>
      (await register.read('instrument/ga-resolution-56-203', '/adoptedOn', { policy })).value;
    expect([await by('earliest-said'), await by('latest-said')]).toEqual(['2002-02-21', '2001-12-21']);
  });

  it('Which ECE-Eurostat meeting was the most recent? (A/58/98 §10: that of April 2000; §6: one of April 2003)', async () => {
    const { value, others, agreement } = await register.read('activity/ece-eurostat-meetings-series', '/latest');
    expect(agreement).toBe('contradicted');
    expect([value, ...others.map(({ attestation }) => attestation.value)]).toEqual([
      'activity/ece-eurostat-meeting-2000',
      'activity/ece-eurostat-work-session-2003',
    ]);
  });

  it('Can a report of 1 July 2003 count answers of early July? (A/58/98 masthead, §42: not quite)', async () => {
    expect(await classesOf('source/a-58-98', '/date')).toContain('contradiction');
  });

  it('Can 25 Member States and 22 others be 47, of which only 46 are members? (A/58/98 §42: not as printed)', async () => {
    expect(await classesOf('survey-result/conference-views-2003', '/options')).toContain('contradiction');
  });

  it('Can a report of October 2003 tell of a meeting held in 2004? (report C.1: the text is at odds with itself)', async () => {
    expect(await classesOf('activity/task-force-services-trade-statistics-meeting-2004', '/when')).toEqual(['contradiction']);
  });

  it('When was the Hemispheric Conference? (A/58/98 §11: 2002; §20, more precisely: November 2002)', async () => {
    const { value, agreement } = await register.read('activity/hemispheric-conference-2002', '/when');
    expect([value, agreement]).toEqual(['2002-11', 'more-precise']);
    expect(await classesOf('activity/hemispheric-conference-2002', '/when')).toEqual(['more-precise']);
  });

  it('What does the I of IMILA stand for? (A/58/98 §11: Research; report C.1: Investigation)', async () => {
    const { names } = await get('activity', 'imila');
    expect(names.map(({ value, cite }) => [value, cite[0]?.source])).toEqual(
      expect.arrayContaining([
        ['Research on International Migration in Latin America', 'a-58-98'],
        ['Investigation of International Migration in Latin America', 'second-coordination-meeting-2003'],
      ]),
    );
  });

  it('Is section III.B about problems or issues? (A/58/98 contents: problems; heading: issues)', async () => {
    const { data } = await register.conflicts({ ref: 'source/a-58-98', class: 'variant' });
    expect(data.map(({ cite }) => cite.map(({ locator }) => locator))).toContainEqual(['contents', 'iii-b.heading']);
  });

  it('Which section is missing from the count of C? (report C: 2)', async () => {
    expect(await classesOf('source/second-coordination-meeting-2003')).toContain('numbering');
    expect((await get('meeting-session', 'session-c2')).label).toBeUndefined();
  });
});

describe('where the text is lost', () => {
  it('Which places of the meeting report are damaged? (report: breaks, a garbled line, missing notes and headings; A/58/98: none)', async () => {
    const damaged = async (source: string) =>
      (await register.coverage(source)).places.filter(({ damage }) => damage).map(({ locator }) => locator);
    expect(await damaged('a-58-98')).toEqual([]);
    expect(await damaged('second-coordination-meeting-2003')).toEqual([
      'i.3',
      'a.1',
      'a.5',
      'a.6',
      'a.8',
      'note-3',
      'b1.1',
      'b1.2',
      'b3.1',
      'b3.2',
      'b3.3',
      'c1.6',
      'c3.heading',
      'c3.7',
      'c3.8',
    ]);
  });

  it('Where does printing code stand in place of words? (report B.1: after foreign direct investment)', async () => {
    const { places } = await register.coverage('second-coordination-meeting-2003');
    expect(places.filter(({ damage }) => damage?.some(({ type }) => type === 'garbled')).map(({ locator }) => locator)).toEqual(['b1.1']);
  });

  it('What was the conference on remittances called, and when was it? (report B.1: lost)', async () => {
    const { names, when, places } = await get('activity', 'remittances-conference');
    expect([names.map(({ role }) => role), when, places]).toEqual([['descriptive'], undefined, undefined]);
    expect(await classesOf('activity/remittances-conference')).toContain('damage');
  });

  it('What does the report say of the Executive Council of IOM? (report A: it breaks off there)', async () => {
    expect(await classesOf('organization/iom-executive-council')).toContain('damage');
  });

  it('What should States prevent, by Mr. Schoenholtz? (report B.3: the word is cut after "te")', async () => {
    const { damage } = await register.explain('meeting-session/session-b3', '/contributions/1/subject');
    expect(damage).toHaveLength(1);
    expect((await get('person', 'andrew-schoenholtz')).points).toBeUndefined();
  });
});
