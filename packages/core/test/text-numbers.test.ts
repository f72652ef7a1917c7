import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextNumbers } from '../src/engine/text-numbers.ts';
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
      const numbers = new TextNumbers();
      const told = texts.map((one) => numbers.addWords(one));
      const words = [...numbers];
      expect(new Set(words).size).toBe(words.length);
      expect(words.length).toBe(numbers.size);
      expect(told.map((list) => list.map((number) => words[number]))).toEqual(texts.map(wordsOf));
      expect(new Set(words)).toEqual(new Set(texts.flatMap(wordsOf)));
    }),
  );
});

it('numbers whole texts as a map does', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (texts, others) => {
      const numbers = new TextNumbers();
      const known = new Map<string, number>();
      for (const one of texts) {
        if (!known.has(one)) known.set(one, known.size);
        expect(numbers.add(one)).toBe(known.get(one));
      }
      for (const one of [...texts, ...others]) expect(numbers.find(one)).toBe(known.get(one) ?? -1);
      expect([...numbers]).toEqual([...known.keys()]);
    }),
  );
});
