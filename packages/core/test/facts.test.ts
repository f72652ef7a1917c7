import { describe, expect, it } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import { buildDataset } from '../src/load/build-dataset.ts';
import type { Ref } from '../src/schema/id.ts';
import type { AnyRecord } from '../src/schema/kinds.ts';
import { valueAt } from '../src/schema/pointer.ts';
import { describeCitations } from '../src/words/caption.ts';
import { factsAt, factsOf } from '../src/words/facts.ts';

const source = {
  kind: 'source',
  id: 'report',
  names: [{ value: 'The report', role: 'preferred', cite: 'report/1' }],
  symbol: { value: 'A/1', cite: 'report/1' },
  date: { value: '2003-07-01', cite: 'report/1' },
  sections: [{ id: 'i', label: 'I', heading: 'Introduction' }],
  paragraphs: [
    { locator: '1', type: 'paragraph', section: 'i' },
    { locator: '2', type: 'paragraph', section: 'i', damage: [{ type: 'truncated-end', text: 'Breaks off.' }] },
    { locator: 'note-3', type: 'note' },
  ],
  cite: ['report/1'],
};
const office = {
  kind: 'organization',
  id: 'office',
  names: [{ value: 'The Office', role: 'preferred', cite: 'report/1' }],
  type: 'office',
  cite: ['report/1'],
};
const study = {
  kind: 'activity',
  id: 'study',
  names: [{ value: 'A study', role: 'descriptive', cite: 'report/1' }],
  type: 'expert-group',
  parties: [
    { party: 'organization/office', role: 'co-organizer', holds: '1999/..', basis: 'implied', note: 'Only once.', cite: 'report/2' },
  ],
  when: [
    { value: '2002', cite: ['report/1', 'report/2'] },
    { value: '2003-41', stated: 'later in 2003', cite: 'report/note-3' },
  ],
  status: { value: 'held', cite: 'report/1' },
  remarks: [{ type: 'contradiction', text: 'Both cannot be.', field: '/when', cite: 'report/1' }],
  cite: ['report/1', 'report/2', 'report/note-3'],
};
const { dataset: small } = await buildDataset([source, office, study].map((authored) => ({ authored })));
const dataset = small as NonNullable<typeof small>;
const factsOfStudy = (field: string) => factsAt(dataset, dataset.records.get('activity/study' as Ref) as AnyRecord, field);

describe('the facts of a record', () => {
  it('name the record that a reference leads to, with the role and what qualifies the statement', () => {
    expect(factsOfStudy('parties')).toMatchObject([
      {
        label: 'Parties',
        path: '/parties/0',
        text: 'The Office',
        ref: 'organization/office',
        role: 'co-organizer',
        notes: ['holds from 1999 on', 'implied', 'Only once.'],
        damage: [{ place: 'para. 2', text: 'Breaks off.' }],
        depth: 0,
      },
    ]);
  });

  it('give the reading chosen and the other ones beside it', () => {
    const [when] = factsOfStudy('when');
    expect(when).toMatchObject({ path: '/when', text: '2002' });
    expect(describeCitations(dataset, when?.citations ?? [])).toBe('A/1, paras. 1, 2');
    expect(when?.others).toMatchObject([{ text: 'second half of 2003', agreement: 'contradicted', notes: ['printed “later in 2003”'] }]);
  });

  it('put the details of a statement below it', () => {
    expect(factsOfStudy('remarks')).toMatchObject([
      { text: 'Both cannot be.', role: 'contradiction', depth: 0 },
      { label: 'About', text: 'When', depth: 1 },
    ]);
  });

  it('end with the places that the record is cited at, each leading to its source', () => {
    const facts = factsOf(dataset, dataset.records.get('activity/study' as Ref) as AnyRecord);
    expect(facts.at(-1)).toMatchObject({ label: 'Cited at', text: 'A/1, paras. 1, 2, note 3', ref: 'source/report' });
  });

  it('are none where the record has no such field', () => {
    expect(factsOfStudy('places')).toEqual([]);
    expect(factsOfStudy('constructor')).toEqual([]);
  });
});

describe('the facts of every record of the register', async () => {
  const register = await loadRegisterData();
  const all = [...register.records].map(([ref, record]) => ({ ref, record, facts: factsOf(register, record) }));

  it('lead everywhere that the record refers to', () => {
    for (const { ref, facts } of all) {
      const reached = new Set(facts.flatMap((fact) => [fact.ref, ...fact.others.map((other) => other.ref)]));
      const missed = (register.outgoing.get(ref) ?? []).filter(({ target }) => !reached.has(target)).map(({ target }) => target);
      expect(missed, ref).toEqual([]);
    }
  });

  it('stand at a place of the record and have words', () => {
    for (const { ref, record, facts } of all) {
      for (const { path, text, label } of facts) {
        expect(valueAt(record, path), `${ref}${path}`).toBeDefined();
        expect(text, `${ref}${path}`).not.toMatch(/^$|undefined|\[object/);
        expect(label).toMatch(/^[A-Z]/);
      }
    }
  });
});

describe('the facts under two clocks', async () => {
  const register = await loadRegisterData();
  const forum = register.records.get('activity/forum-for-social-development-2003' as Ref) as AnyRecord;
  const at = (field: string, clocks: object) => factsAt(register, forum, field, clocks);

  it('are what had been said by then', () => {
    expect(at('status', { knownAt: '2003-08' })).toMatchObject([{ text: 'planned', others: [] }]);
    expect(at('status', {})).toMatchObject([{ text: 'held', others: [{ text: 'planned' }] }]);
    expect(at('names', { knownAt: '2003-08' }).map(({ path }) => path)).toEqual(['/names/0']);
    expect(factsOf(register, forum, { knownAt: '2003-08' }).at(-1)?.text).toBe('A/58/98, para. 8');
    expect(factsOf(register, forum, { knownAt: '1990' }).filter(({ citations }) => citations.length > 0)).toEqual([]);
  });

  it('are what held at that time', () => {
    expect(factsOfStudy('parties')).toHaveLength(1);
    const study = dataset.records.get('activity/study' as Ref) as AnyRecord;
    expect(factsAt(dataset, study, 'parties', { asOf: '1990' })).toEqual([]);
    expect(factsAt(dataset, study, 'parties', { asOf: '2000' })).toHaveLength(1);
  });

  it('stand on no place that was written later, and at their place in the record', () => {
    for (const record of register.records.values()) {
      const clocks = { knownAt: '2003-08' };
      for (const { citations, others, path, text } of factsOf(register, record, clocks)) {
        const cites = [citations, ...others.map((other) => other.citations)].flat();
        expect(cites.filter(({ source }) => source !== 'a-58-98')).toEqual([]);
        expect(valueAt(record, path), `${path} ${text}`).toBeDefined();
        for (const other of others) expect(valueAt(record, other.path)).toBeDefined();
      }
    }
  });

  it('refuse a clock that is no date', () => {
    expect(() => factsOf(register, forum, { asOf: 'soon' })).toThrow(expect.objectContaining({ _tag: 'QueryInvalid' }));
  });
});
