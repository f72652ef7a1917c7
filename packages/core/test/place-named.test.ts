import { describe, expect, it } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import { placeNamed } from '../src/place-named.ts';

const register = await loadRegisterData();

describe('a place of a source', () => {
  it.each([
    ['A/58/98 §42', 'a-58-98', '42'],
    ['a/58/98§42', 'a-58-98', '42'],
    ['  A/58/98, para. 42 ', 'a-58-98', '42'],
    ['A/58/98 paragraph 42', 'a-58-98', '42'],
    ['A-58-98 para 42', 'a-58-98', '42'],
    ['a-58-98/42', 'a-58-98', '42'],
    ['A-58-98/Masthead', 'a-58-98', 'masthead'],
    ['A/58/98 § I.heading', 'a-58-98', 'i.heading'],
    // The sign says that a place is meant, also of a source that is not there.
    ['A/58/99 §42', 'a-58-99', '42'],
  ])('is named by %j', (text, source, locator) => {
    expect(placeNamed(register, text)).toEqual({ source, locator });
  });

  it.each([
    '',
    '§',
    '§42',
    'A/58/98',
    'A/58/98 §',
    'poverty para 5',
    'organization/unhcr',
    'no-such-source/42',
    'women',
    'parameters 7',
    `${'a '.repeat(5000)}§1`,
  ])('is not named by %j', (text) => {
    expect(placeNamed(register, text)).toBeUndefined();
  });
});
