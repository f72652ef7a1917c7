import { describe, expect, it } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import { citationNamed, openListing } from '../src/listing.ts';
import { describeCitation } from '../src/words/caption.ts';

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
