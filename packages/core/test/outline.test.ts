import { describe, expect, it } from 'vitest';
import { agendaOf } from '../src/agenda.ts';
import { loadRegisterData } from '../src/data.ts';
import type { Dataset } from '../src/dataset.ts';
import { type HierarchyNode, hierarchyOf } from '../src/hierarchy.ts';
import { linkRecords } from '../src/load/link-records.ts';
import { fieldTable } from '../src/query/field-table.ts';
import type { Ref } from '../src/schema/id.ts';
import type { AnyRecord } from '../src/schema/kinds.ts';
import { timelineOf } from '../src/timeline.ts';
import { referrerWords, referringFields } from '../src/words/link-words.ts';
import { authored, smallDataset } from './support/small-register.ts';

const register = await loadRegisterData();
const drawn = ({ ref, children }: HierarchyNode): unknown =>
  children.length === 0 ? ref.slice(ref.indexOf('/') + 1) : { [ref.slice(ref.indexOf('/') + 1)]: children.map(drawn) };
const treeOf = (dataset: Dataset, ref: string) => hierarchyOf(dataset, ref as Ref).map(drawn);

const office = (id: string, ...parents: string[]) =>
  authored('organization', id, {
    type: 'office',
    ...(parents.length > 0 && { parents: parents.map((parent) => ({ value: `organization/${parent}` })) }),
  });

describe('the hierarchy around a record', () => {
  it('shows every way from the top, and all that lies below', async () => {
    const dataset = await smallDataset([
      office('top'),
      office('middle', 'top'),
      office('self', 'middle', 'top'),
      office('below', 'self'),
      office('beside', 'top'),
    ]);
    expect(treeOf(dataset, 'organization/self')).toEqual([{ top: [{ middle: [{ self: ['below'] }] }, { self: ['below'] }] }]);
    expect(treeOf(dataset, 'organization/beside')).toEqual([{ top: ['beside'] }]);
    expect(treeOf(dataset, 'organization/top')).toEqual([
      { top: expect.arrayContaining(['beside', { middle: [{ self: ['below'] }] }, { self: ['below'] }]) },
    ]);
  });

  it('stands alone where nothing is told', async () => {
    const dataset = await smallDataset([office('alone')]);
    expect(treeOf(dataset, 'organization/alone')).toEqual(['alone']);
  });

  it.each(['activity/seminar-gender-equality-trafficking-2002', 'source/a-58-98', 'nothing/at-all', ''])(
    '%s lies within nothing',
    (ref) => {
      expect(treeOf(register, ref)).toEqual([]);
    },
  );

  it('ends in data that goes round in circles, as no check would let in', async () => {
    const round = await linkRecords(
      ['a', 'b'].map((id, i) => {
        const cite = [{ source: 'none', locator: '1' }];
        const parents = [{ value: `organization/${i === 0 ? 'b' : 'a'}`, cite }];
        return { kind: 'organization', id, names: [{ value: id, role: 'preferred', cite }], type: 'office', parents, cite } as AnyRecord;
      }),
    );
    expect(JSON.stringify(treeOf(round, 'organization/a')).length).toBeLessThan(200);
  });

  it('of each record of the register has it, and each reference once on a way', () => {
    const waysOf = (node: HierarchyNode): Ref[][] =>
      node.children.length === 0 ? [[node.ref]] : node.children.flatMap(waysOf).map((way) => [node.ref, ...way]);
    for (const ref of register.records.keys()) {
      const ways = hierarchyOf(register, ref).flatMap(waysOf);
      expect(ways.every((way) => way.includes(ref) && new Set(way).size === way.length)).toBe(true);
    }
  });
});

describe('the agenda of a meeting', () => {
  it('has every session once, in the order of the meeting', () => {
    const refs = (items: ReturnType<typeof agendaOf>): string[] => items.flatMap(({ session, items }) => [session.id, ...refs(items)]);
    expect(refs(agendaOf(register, 'activity/second-coordination-meeting-2003'))).toEqual(
      register.byKind['meeting-session'].toSorted((a, b) => a.order - b.order).map(({ id }) => id),
    );
  });

  it('is empty of what is no meeting', () => {
    expect(agendaOf(register, 'topic/remittances')).toEqual([]);
  });
});

describe('a timeline', async () => {
  const dates = {
    plain: '2002',
    day: '2002-03-01',
    span: '2001/2003',
    open: '1999/..',
    unknown: '2000/',
    until: '../2005',
    perhaps: '2002?',
    far: 'Y-170000',
    never: undefined,
  };
  const dataset = await smallDataset(
    Object.entries(dates).map(([id, value]) =>
      authored('activity', id, { type: 'report', status: { value: 'held' }, ...(value && { when: { value, stated: `in ${id}` } }) }),
    ),
  );
  const { years, undated } = timelineOf(dataset, dataset.byKind.activity);

  it('has each activity once, in the year in which it begins, or ends where it has no beginning', () => {
    expect(years.map(({ year, entries }) => [year, entries.map(({ name }) => name)])).toEqual([
      [-170000, ['far']],
      [1999, ['open']],
      [2000, ['unknown']],
      [2001, ['span']],
      [2002, ['perhaps', 'plain', 'day']],
      [2005, ['until']],
    ]);
    expect(undated).toEqual([{ ref: 'activity/never', name: 'never' }]);
  });

  it('counts what goes on, and apart from it what perhaps does', () => {
    const counts = Object.fromEntries(years.map(({ year, surely, perhaps }) => [year, [surely, perhaps]]));
    // 2002: plain is the whole year; day, span and open reach into it; unknown and perhaps may; until was said of any time before 2005.
    expect(counts).toMatchObject({ '-170000': [2, 0], 2001: [3, 2], 2005: [2, 1] });
    expect(counts[2002]).toEqual([5, 2]);
  });

  it('tells dates in words, as printed, and whether it goes on', () => {
    const told = Object.fromEntries(years.flatMap(({ entries }) => entries).map(({ name, ...entry }) => [name, entry]));
    expect(told.open).toMatchObject({ when: 'from 1999 on', stated: 'in open', goesOn: 'yes' });
    expect(told.unknown).toMatchObject({ goesOn: 'maybe' });
    expect(told.plain).toMatchObject({ when: '2002', isSure: true, goesOn: 'no' });
    expect(told.perhaps).toMatchObject({ when: 'perhaps 2002', isSure: false });
  });

  it('loses no activity of the register', () => {
    const { years, undated } = timelineOf(register, register.byKind.activity);
    expect(years.flatMap(({ entries }) => entries).length + undated.length).toBe(register.byKind.activity.length);
    for (const { entries, surely, perhaps } of years) expect(surely + perhaps).toBeGreaterThanOrEqual(entries.length);
  });
});

describe('the words of those that refer', () => {
  it('are there for every field that holds a reference, and for no other', () => {
    const holding = fieldTable.fields.filter(({ type }) => type === 'reference').map(({ path }) => path.split('.')[0]);
    expect([...referringFields].sort()).toEqual([...new Set(holding)].sort());
  });

  it('take the role for all that the register holds', () => {
    for (const links of register.incoming.values())
      for (const { relation, role } of links) expect(referrerWords(relation, role)).toMatch(/^[a-zA-Z][^\s].*\S$/);
  });

  it.each([
    ['parties', 'lead', 'as lead'],
    ['documents', 'considered', 'considered it'],
    ['relations', 'secretariat-of', 'secretariat of it'],
    ['places', 'seat', 'with its seat there'],
    ['places', undefined, 'figure of it'],
    ['contributions', 'representative of IOM', 'contribution'],
    ['related', undefined, 'related'],
  ])('%s, %s: %s', (relation, role, words) => expect(referrerWords(relation, role)).toBe(words));
});
