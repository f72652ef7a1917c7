import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { emptyBits, membersOf, setBit } from '../src/engine/bits.ts';
import type { Order } from '../src/engine/order.ts';
import { windowOf } from '../src/engine/window.ts';

/** Few keys, so that many are equal. */
const keys = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 100 });

describe('a stretch of an ordered answer', () => {
  it('is that of all records of the set, sorted, whichever way it is found', () => {
    fc.assert(
      fc.property(
        keys,
        fc.infiniteStream(fc.boolean()),
        fc.boolean(),
        fc.nat(99),
        fc.integer({ min: 1, max: 30 }),
        (list, coins, isDown, from, limit) => {
          const scores = Int32Array.from(list);
          const compare = (a: number, b: number) => ((list[a] as number) - (list[b] as number)) * (isDown ? -1 : 1) || a - b;
          const ranked = Uint32Array.from(list.keys()).sort(compare);
          const found = emptyBits(list.length);
          const docs = [...list.keys()].filter(() => coins.next().value);
          for (const doc of docs) setBit(found, doc);
          const sorted = docs.toSorted(compare);
          const doc = from % list.length;
          const [before, after] = [sorted.filter((one) => compare(one, doc) < 0), sorted.filter((one) => compare(one, doc) > 0)];
          const ranks = new Uint32Array(list.length);
          for (const [place, doc] of ranked.entries()) ranks[doc] = place;
          const orders: Order[] = [
            { index: 'any', by: 'comparison', compare },
            { index: 'any', by: 'score', scores, isDown },
            { index: 'any', by: 'rank', ranked, ranks, isDown },
          ];
          for (const order of orders) {
            const stretch = (direction?: 'before' | 'after') =>
              windowOf(found, membersOf(found), order, limit, direction && { doc, direction });
            expect(stretch()).toEqual({ docs: sorted.slice(0, limit), isFirst: true, isLast: sorted.length <= limit });
            expect(stretch('after')).toEqual({ docs: after.slice(0, limit), isFirst: false, isLast: after.length <= limit });
            expect(stretch('before')).toEqual({ docs: before.slice(-limit), isFirst: before.length <= limit, isLast: false });
          }
        },
      ),
      { numRuns: runs('Stretches of ordered answers: as cut from the sorted list', 300) },
    );
  });
});
