import { describe, expect, it, vi } from 'vitest';
import { compileArtifact } from '../src/artifact/compile.ts';
import { datasetFromArtifact } from '../src/artifact/open.ts';
import { RecordStore } from '../src/artifact/record-store.ts';
import { planOf } from '../src/conflicts.ts';
import { coverageOf } from '../src/coverage.ts';
import { loadRegisterData } from '../src/data.ts';
import type { Dataset } from '../src/dataset.ts';
import { hierarchyOf } from '../src/hierarchy.ts';
import { citationNamed, countPlaces, openListing, openReferrers } from '../src/listing.ts';
import { linkRecords } from '../src/load/link-records.ts';
import { memoryQueries } from '../src/memory-queries.ts';
import type { Neighbour } from '../src/questions.ts';
import { kindNames, type Ref } from '../src/schema/id.ts';
import type { AnyRecord, RecordOf } from '../src/schema/kinds.ts';
import { caption, describeCitation } from '../src/words/caption.ts';

const register = await loadRegisterData();
const everything = [...register.records.keys()];

describe('a listing', () => {
  it('has every record at its place, and nothing beyond', () => {
    const { total, refs } = openListing(register, {});
    expect(total).toBe(everything.length);
    expect(refs(0, total)).toEqual(everything);
    expect(refs(total - 1, total + 5)).toEqual(everything.slice(-1));
    expect(refs(total, total + 5)).toEqual([]);
    expect(refs(-3, 2)).toEqual(everything.slice(0, 2));
    expect(refs(5, 5)).toEqual([]);
  });

  it('does not look at limit and cursor', () => {
    expect(openListing(register, { limit: 3, cursor: 'never-written' }).total).toBe(everything.length);
  });

  it('marks the words in a record that is found, and none without words', () => {
    const { refs, highlights } = openListing(register, { text: 'unchr' });
    expect(refs(0, 1)).toEqual(['organization/unhcr']);
    expect(highlights('organization/unhcr').length).toBeGreaterThan(0);
    expect(highlights('organization/none')).toEqual([]);
    expect(openListing(register, {}).highlights('organization/unhcr')).toEqual([]);
  });

  it('refuses what cannot be asked', () => {
    expect(() => openListing(register, { sort: 'colour' })).toThrow('there is nothing called "colour" to sort by');
  });
});

describe('what refers to a record', () => {
  const linksTo = (ref: Ref): Neighbour[] => {
    const links = (register.incoming.get(ref) ?? []).map(({ from, relation, role }): Neighbour => {
      const record = register.records.get(from) as AnyRecord;
      return { ref: from, kind: record.kind, name: caption(record), direction: 'in', relation, ...(role !== undefined && { role }) };
    });
    return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
  };
  const byRefAndRelation = (a: Neighbour, b: Neighbour) =>
    `${a.ref} ${a.relation} ${a.role}` < `${b.ref} ${b.relation} ${b.role}` ? -1 : 1;

  it('is, of every record, what its neighbours are, by kind', () => {
    for (const ref of register.records.keys()) {
      const links = linksTo(ref);
      const groups = openReferrers(register, ref);
      expect(groups.map(({ kind }) => kind)).toEqual(kindNames.filter((kind) => links.some((link) => link.kind === kind)));
      for (const { kind, total, first } of groups) {
        const same = links.filter((link) => link.kind === kind);
        expect(total).toBe(new Set(same.map((link) => link.ref)).size);
        expect(first(total).toSorted(byRefAndRelation)).toEqual(same.toSorted(byRefAndRelation));
      }
    }
  });

  it('is read from the beginning only, in the order of the records', () => {
    const [first] = openReferrers(register, 'organization/desa');
    const refs = [...new Set(first?.first(3).map(({ ref }) => ref))];
    expect(refs.length).toBe(3);
    expect(refs).toEqual([...register.records.keys()].filter((ref) => refs.includes(ref)));
    expect(first?.first(0)).toEqual([]);
    expect(first?.first(10_000).length).toBeGreaterThanOrEqual(first?.total ?? 0);
  });

  it('leaves out the relations that are not wanted, and the records that have no other', () => {
    const isWanted = (kind: string, relation: string) => kind === 'activity' && relation === 'parties';
    const [only, ...none] = openReferrers(register, 'organization/unhcr', isWanted);
    expect(none).toEqual([]);
    const wanted = linksTo('organization/unhcr').filter(({ kind, relation }) => isWanted(kind, relation));
    expect(only?.total).toBe(new Set(wanted.map(({ ref }) => ref)).size);
    expect(only?.first(only.total).every(({ relation }) => relation === 'parties')).toBe(true);
    expect(openReferrers(register, 'organization/unhcr', () => false)).toEqual([]);
  });

  it('is nothing where there is no record', () => expect(openReferrers(register, 'organization/none')).toEqual([]));
});

describe('how much of a source there is', () => {
  it.each(register.byKind.source.map((source) => ({ source, id: source.id })))('$id: as its coverage tells it', ({ source }) => {
    const { places, ...figures } = countPlaces(register, source);
    const { places: told, covered, silent, uncovered } = coverageOf(register, source);
    expect(figures).toEqual({ covered, silent, uncovered });
    expect(places).toEqual(told.map(({ records, words: _, ...place }) => ({ ...place, count: records.length })));
    expect(covered).toBeGreaterThan(0);
  });

  it('is nothing of a source that no record cites', () => {
    const [source] = register.byKind.source;
    if (!source) throw new Error('a register has sources');
    const { covered, places } = countPlaces(register, { ...source, id: 'unknown' });
    expect([covered, places.length]).toEqual([0, source.paragraphs.length]);
  });
});

describe('what is asked of a record that very many refer to', () => {
  const activity = register.records.get('activity/geneva-migration-group-creation') as AnyRecord;
  const registerOf = async (size: number) => {
    const others = Array.from({ length: size }, (_, i) => ({ ...activity, id: `copy-${i}` }) as AnyRecord);
    return datasetFromArtifact(compileArtifact(await linkRecords([...register.records.values(), ...others])));
  };
  const source = `source/${activity.cite[0]?.source}` as Ref;

  it.each<[string, (dataset: Dataset) => unknown]>([
    ['the first that refer to it', (dataset) => openReferrers(dataset, 'organization/unhcr').map(({ first }) => first(3))],
    ['what lies within it', (dataset) => hierarchyOf(dataset, 'organization/unhcr')],
    ['what came of one plan', (dataset) => planOf(dataset, dataset.records.get('activity/copy-7') as RecordOf<'activity'>)],
    ['its conflicts', (dataset) => memoryQueries(dataset).conflicts({ ref: 'organization/unhcr' })],
    ['the counts of places', (dataset) => countPlaces(dataset, dataset.records.get(source) as RecordOf<'source'>)],
  ])('%s: as many records are read among 2,000 as among 200', async (_, ask) => {
    const reads = async (size: number) => {
      const dataset = await registerOf(size);
      const at = vi.spyOn(RecordStore.prototype, 'at');
      ask(dataset);
      const { length } = at.mock.calls;
      at.mockRestore();
      return length;
    };
    const few = await reads(200);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(100);
    expect(await reads(2000)).toBe(few);
  });
});

describe('a place that somebody types', () => {
  it.each([
    'A/58/98 §42',
    'A/58/98, para. 42',
    'a/58/98 para 42',
    'A/58/98 paragraph 42',
    'A/58/98 42',
    'a-58-98/42',
    'A-58-98 §  42',
    'A/58/98/42',
    '  A/58/98\u00a0§42  ',
    'International migration and development: Report of the Secretary-General, para. 42',
  ])('is read from "%s"', (text) => expect(citationNamed(register, text)).toEqual({ source: 'a-58-98', locator: '42' }));

  it.each(register.byKind.source.flatMap(({ id, paragraphs }) => paragraphs.map(({ locator }) => ({ source: id, locator }))))(
    '$source $locator is read back from its words',
    (cite) => {
      const words = describeCitation(register, cite);
      // Headings of one section may share their words: the first is meant.
      expect(describeCitation(register, citationNamed(register, words) as typeof cite)).toBe(words);
      expect(citationNamed(register, `${cite.source}/${cite.locator}`)).toEqual(cite);
    },
  );

  it.each([
    '',
    ' ',
    '§42',
    '42',
    'A/58/98',
    'A/58/98 §',
    'A/58/98 §4242',
    'A/58/99 §42',
    'A/58/98 §42 and more',
    'unhcr',
    'organization/unhcr',
    'type:meeting',
    '\u0000',
    'A/58/98 §-42x',
    'constructor 1',
    '__proto__/1',
    'x '.repeat(5000),
  ])('%j is none', (text) => expect(citationNamed(register, text)).toBeUndefined());
});
