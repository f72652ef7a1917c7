import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordNumbers } from '../src/engine/word-numbers.ts';
import { wordsOf } from '../src/text/fold.ts';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'B', 'c', '0', ' ', '-', "'", '/', '\u0000', '\u007f') }),
  fc.string({ unit: fc.constantFrom('a', 'Ü', 'ü', 'ﬁ', 'I', 'İ', 'K', 'e\u0301', '²', ' ', '😀', '漢', '\ud800') }),
  fc.string({ unit: 'binary' }),
  fc.integer({ min: 5000, max: 9000 }).map((length) => `${'x'.repeat(length)} é`),
);

it('numbers the words of texts as a map of them does', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const numbers = new WordNumbers();
      const told = texts.map((one) => numbers.of(one));
      const words = numbers.toArray();
      expect(new Set(words).size).toBe(words.length);
      expect(words.length).toBe(numbers.size);
      expect(told.map((list) => list.map((number) => words[number]))).toEqual(texts.map(wordsOf));
      expect(new Set(words)).toEqual(new Set(texts.flatMap(wordsOf)));
    }),
  );
});
