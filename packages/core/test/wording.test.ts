import { describe, expect, it } from 'vitest';
import { codeWords } from '../src/words/code-words.ts';
import { dateWords, headingWords, pointerWords, quantityWords } from '../src/words/wording.ts';

describe('codes, fields and places in words', () => {
  it.each([
    ['held-in', 'held in'],
    ['non-governmental-organization', 'non-governmental organization'],
    ['co-organizer', 'co-organizer'],
    ['inter-agency-group', 'inter-agency group'],
    ['un-symbol', 'UN symbol'],
  ])('%s is %s', (code, words) => expect(codeWords(code)).toBe(words));

  it.each([
    ['adoptedOn', 'Adopted on'],
    ['unSystem', 'UN system'],
    ['survey-results', 'Survey results'],
  ])('%s heads a column as %s', (name, words) => expect(headingWords(name)).toBe(words));

  it('tells where a pointer leads', () => {
    expect(pointerWords('/adoptedOn')).toBe('Adopted on');
    expect(pointerWords('/names/3')).toBe('Names, item 4');
  });
});

describe('a date in words', () => {
  it.each([
    ['2001-12-21', '2001-12-21'],
    ['2003-41', 'second half of 2003'],
    ['2004-21', 'spring 2004'],
    ['2004-26', 'northern summer 2004'],
    ['2004-33', 'first quarter of 2004'],
    ['2004-39', 'last third of 2004'],
    ['2003~', 'about 2003'],
    ['2003-07?', 'perhaps 2003-07'],
    ['2003-10-15/2003-10-16', '2003-10-15 to 2003-10-16'],
    ['1999/..', 'from 1999 on'],
    ['../2005', 'until 2005'],
    ['/2003-10-14', 'until 2003-10-14, from an unknown date'],
    ['1999/', 'from 1999, until an unknown date'],
    ['2003-XX', '2003-XX'],
  ])('%s is %s', (date, words) => expect(dateWords(date)).toBe(words));
});

describe('a quantity in words', () => {
  it.each([
    [{ relation: 'exactly', value: 191, unit: 'states' }, '191 states'],
    [{ relation: 'more-than', value: 40, unit: 'projects' }, 'more than 40 projects'],
    [{ relation: 'between', value: 2, upper: 10, unit: 'days' }, 'between 2 and 10 days'],
    [{ relation: 'about', value: 175_000_000, unit: 'persons' }, 'about 175,000,000 persons'],
    [{ relation: 'exactly', value: 24.5, unit: 'per-cent', of: 'all Member States' }, '24.5 per cent of all Member States'],
    [{ relation: 'exactly', value: 46, unit: 'states', of: 'Member States' }, '46 states (Member States)'],
  ] as const)('%j', (quantity, words) => expect(quantityWords(quantity)).toBe(words));
});
