import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { StringTable, writeStrings } from '../src/artifact/string-table.ts';
import { compareText } from '../src/schema/compare.ts';

const tableOf = (texts: readonly string[]) => {
  const { bytes, ends } = writeStrings(texts);
  return new StringTable(bytes, ends);
};
const all = (table: StringTable) => Array.from({ length: table.size }, (_, i) => table.at(i));

const peculiar = [
  '',
  'a',
  'twelve chars',
  'thirteen char',
  'é',
  '移民',
  '😀',
  '\ud800',
  '\udc00\ud800',
  'a\ud83d',
  '\ufffd',
  '\ufeffmark',
  '\u0000',
  '\u07ff\u0800\uffff',
];
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom(...peculiar),
);

describe('a table of strings', () => {
  it('gives each string back', () => {
    for (const texts of [[], [''], peculiar, Array.from({ length: 1000 }, (_, i) => `text ${i}`)]) {
      const table = tableOf(texts);
      expect(all(table)).toEqual(texts);
      expect(all(table)).toEqual(texts);
    }
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(all(tableOf(texts))).toEqual(texts);
      }),
      { numRuns: runs('Tables of strings: read as they were written, surrogates alone too', 1000) },
    );
  });

  it('finds strings in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text), text, (texts, other) => {
        for (const compare of [undefined, compareText]) {
          const sorted = texts.toSorted(compare ?? ((a, b) => (a < b ? -1 : 1)));
          const table = tableOf(sorted);
          for (const wanted of [...sorted, other]) {
            expect(table.indexOf(wanted, compare)).toBe(sorted.indexOf(wanted));
            const before = sorted.filter((one) => (compare ? compare(one, wanted) < 0 : one < wanted));
            expect(table.lowerBound(wanted, compare)).toBe(before.length);
          }
        }
      }),
      { numRuns: runs('Tables of strings: found in their order', 300) },
    );
  });
});
