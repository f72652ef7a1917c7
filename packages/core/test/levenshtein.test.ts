import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { levenshtein } from '../src/text/levenshtein.ts';

/** Few letters, so that words are alike, and lengths on either side of 32. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'ж'), maxLength: 70 });

it('counts edits as another library does', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(levenshtein(a, b)).toBe(distance(a, b));
    }),
    { numRuns: 2000 },
  );
});
