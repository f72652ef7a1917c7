import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { bitsOf, countBits, docsOf, emptyBits, join, keep, keepBoth, membersOf, rangeBits, remove, setBit } from '../src/engine/bits.ts';

const size = 300;
const members = fc.uniqueArray(fc.nat(size - 1), { maxLength: size });

function bitsFrom(docs: readonly number[]) {
  const bits = emptyBits(size);
  for (const doc of docs) setBit(bits, doc);
  return bits;
}

const allWhere = (is: (doc: number) => boolean) => Array.from({ length: size }, (_, doc) => doc).filter(is);
const ascending = (docs: Iterable<number>) => [...docs].sort((a, b) => a - b);

describe('a set of bits', () => {
  it('is what a set of numbers is', () => {
    fc.assert(
      fc.property(members, members, members, fc.nat(size), fc.nat(size), (a, b, c, from, to) => {
        const [x, y, z] = [a, b, c].map((docs) => new Set(docs)) as [Set<number>, Set<number>, Set<number>];
        const [p, q, r] = [a, b, c].map(bitsFrom) as [Uint32Array, Uint32Array, Uint32Array];
        expect([...docsOf(p)]).toEqual(ascending(x));
        expect(countBits(p)).toBe(x.size);
        expect([...docsOf(keep(p.slice(), q))]).toEqual(allWhere((doc) => x.has(doc) && y.has(doc)));
        expect([...docsOf(keepBoth(p.slice(), q, r))]).toEqual(allWhere((doc) => x.has(doc) && y.has(doc) && z.has(doc)));
        expect([...docsOf(join(p.slice(), q))]).toEqual(allWhere((doc) => x.has(doc) || y.has(doc)));
        expect([...docsOf(remove(p.slice(), q))]).toEqual(allWhere((doc) => x.has(doc) && !y.has(doc)));
        expect([...docsOf(rangeBits(size, from, to))]).toEqual(allWhere((doc) => from <= doc && doc < to));
        expect(bitsOf(size, { docs: Uint32Array.from([...a, 7]), count: a.length })).toEqual(p);
      }),
      { numRuns: runs('Sets of bits: the same as sets of numbers', 300) },
    );
  });

  it('tells how many are in it, and, if they are few, which', () => {
    fc.assert(
      fc.property(members, (docs) => {
        const { total, docs: told } = membersOf(bitsFrom(docs));
        expect(total).toBe(docs.length);
        if (told) expect([...told]).toEqual(ascending(docs));
        else expect(docs.length).toBeGreaterThan(2);
      }),
      { numRuns: runs('Sets of bits: members are told, or counted', 300) },
    );
  });
});
