import { describe, expect, it } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import { paragraphAt } from '../src/paragraph.ts';
import { printCitation } from '../src/schema/citation.ts';
import { valueAt } from '../src/schema/pointer.ts';
import { authored, smallDataset, smallSource } from './support/small-register.ts';

const register = await loadRegisterData();
const places = register.byKind.source.flatMap(({ id, paragraphs }) => paragraphs.map(({ locator }) => ({ source: id, locator })));
const small = await smallDataset([
  smallSource({
    formerIds: ['draft'],
    paragraphs: [
      { locator: 'i.heading', type: 'heading', section: 'i' },
      { locator: '1', type: 'paragraph', section: 'i', damage: [{ type: 'garbled', text: 'A line is cut.' }] },
      { locator: '2', type: 'paragraph', section: 'i' },
    ],
  }),
  authored('organization', 'whole', { type: 'office' }),
  authored('organization', 'split', {
    type: 'office',
    names: [
      { value: 'Split', role: 'preferred', cite: 'small/2' },
      { value: 'Splt', role: 'misspelling', cite: 'small/1' },
    ],
    established: [
      { value: '1990', cite: 'small/2' },
      { value: '1991', cite: 'small/1' },
    ],
    cite: ['small/1', 'small/2'],
  }),
]);

describe('a paragraph', () => {
  it.each(places)('of $source, $locator, tells what stands on it, with pointers that lead to it', (cite) => {
    const { records, words, citeAs } = paragraphAt(register, cite);
    expect(citeAs.endsWith(words.slice(words.indexOf(', ')))).toBe(true);
    for (const { ref, statements } of records) {
      const record = register.records.get(ref);
      expect(record?.cite.map(printCitation)).toContain(printCitation(cite));
      for (const { path, text } of statements) {
        expect(valueAt(record, path)).toBeDefined();
        expect(text).not.toBe('');
      }
    }
  });

  it('tells of each record only what that place says, and how it stands to what is read', () => {
    const { records, damage, sections, previous, next } = paragraphAt(small, { source: 'small', locator: '1' });
    expect({ previous, next, sections, damage }).toEqual({
      previous: 'i.heading',
      next: '2',
      sections: [{ id: 'i', label: 'I', heading: 'The harbour' }],
      damage: [{ type: 'garbled', text: 'A line is cut.' }],
    });
    const told = (ref: string) =>
      records.find((one) => one.ref === ref)?.statements.map(({ path, text, agreement }) => [path, text, agreement]);
    expect(told('organization/split')).toEqual([
      ['/names/1', 'Splt', undefined],
      ['/established/1/value', '1991', 'contradicted'],
    ]);
    expect(told('organization/whole')).toEqual([
      ['/names/0', 'whole', undefined],
      ['/type', 'office', undefined],
    ]);
  });

  it('has none beside it at the ends of its document', () => {
    expect(paragraphAt(small, { source: 'small', locator: 'i.heading' })).not.toHaveProperty('previous');
    expect(paragraphAt(small, { source: 'small', locator: '2' })).not.toHaveProperty('next');
  });

  it('that does not exist is refused with near ones', () => {
    const refusal = (source: string, locator: string) => {
      try {
        return paragraphAt(register, { source, locator });
      } catch (error) {
        return error;
      }
    };
    expect(refusal('a-58-98', '421')).toMatchObject({
      _tag: 'RecordNotFound',
      ref: 'source/a-58-98/421',
      suggestions: expect.arrayContaining(['source/a-58-98/42']),
    });
    expect(refusal('a-58-99', '42')).toMatchObject({ _tag: 'RecordNotFound', suggestions: ['source/a-58-98'] });
    for (const bad of ['', '__proto__', 'constructor', '..', '\0', 'x'.repeat(5000)]) {
      expect(refusal('a-58-98', bad)).toMatchObject({ _tag: 'RecordNotFound' });
      expect(refusal(bad, '42')).toMatchObject({ _tag: 'RecordNotFound' });
    }
    expect(() => paragraphAt(small, { source: 'draft', locator: '1' })).toThrow(
      expect.objectContaining({ _tag: 'RecordMoved', to: 'source/small' }),
    );
  });
});
