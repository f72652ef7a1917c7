import { expect, it } from 'vitest';
import { dateSpellings, numberSpellings } from './spellings.ts';

it('spells numbers in the ways that reports print them', () => {
  expect(numberSpellings(7)).toEqual([['7'], ['seven'], ['seventh']]);
  expect(numberSpellings(29)).toEqual([['29'], ['twenty', 'nine'], ['twenty', 'ninth']]);
  expect(numberSpellings(2.5)).toEqual([['2', '5']]);
  expect(numberSpellings(1_250)).toEqual([['1250'], ['1', '250']]);
  expect(numberSpellings(175_000_000)).toContainEqual(['175', 'million']);
});

it('spells the parts of a date', () => {
  expect(dateSpellings('2003-10-15/2003-10-16')).toEqual([[['2003']], [['october']], [['15']], [['2003']], [['october']], [['16']]]);
  expect(dateSpellings('2003-41')).toEqual([[['2003']], [['second', 'half']]]);
  expect(dateSpellings('2004-27')).toEqual([[['2004']], [['autumn'], ['fall']]]);
  expect(dateSpellings('2004-38')).toEqual([[['2004']], [['second', 'third']]]);
  expect(dateSpellings('2004-23')).toEqual([[['2004']], [['autumn'], ['fall']]]);
  expect(dateSpellings('1999/..')).toEqual([[['1999']]]);
  expect(dateSpellings('199X')).toEqual([[['1990s']]]);
});
