import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { edtfPattern, textPattern } from './pattern.ts';
import { forbiddenCharacter } from './text.ts';

describe('the pattern of text', () => {
  const text = new RegExp(textPattern, 'u');

  test('accepts every character that is not forbidden, and no other', () => {
    const wrong: number[] = [];
    for (let code = 0x21; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      if (text.test(character) === forbiddenCharacter.test(character)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  test.each(['', ' ', ' ahead', 'behind ', 'two  spaces', 'a\tb', 'a\nb'])('refuses %j', (value) => expect(text.test(value)).toBe(false));
  test.each(['x', 'one space', 'Migración «y» desarrollo', '人口移動'])('accepts %j', (value) => expect(text.test(value)).toBe(true));
});

describe('the pattern of EDTF', () => {
  const edtf = new RegExp(edtfPattern, 'u');
  const part = fc.constantFrom(
    '2003',
    '-0001',
    '0000',
    '200X',
    '20XX',
    'Y',
    '12345',
    '0',
    '1',
    'X',
    'XX',
    '-',
    '-02',
    '-11',
    '-21',
    '-41',
    '-30',
    '-XX',
    '/',
    '..',
    '~',
    '?',
    '%',
  );
  const values = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

  test('accepts every value that is read', () => {
    fc.assert(
      fc.property(values, (value) => edtf.test(value) || parseEdtf(value) === undefined),
      { numRuns: 20_000 },
    );
  });

  test.each(['2003-02-30', '2004/2003', '-0000'])('accepts %s too, whose fault lies beyond a pattern', (value) => {
    expect([edtf.test(value), parseEdtf(value)]).toEqual([true, undefined]);
  });

  test.each([
    '2003-13',
    '2003-00',
    '2003-1',
    '2003-21-01',
    '2003-11-32',
    '2003-XX-05',
    '200X-01',
    'Y1234',
    'Y01234',
    '../..',
    '/',
    '2003//',
    '2003-11-01T10:00',
  ])('refuses %s, and so does the reader', (value) => expect([edtf.test(value), parseEdtf(value)]).toEqual([false, undefined]));
});
