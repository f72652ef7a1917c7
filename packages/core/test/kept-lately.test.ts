import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { keptLately } from '../src/kept-lately.ts';

const weights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 100 });

/** Values by their places in a list of weights, of which each is made with its weight; and the places of those that had to be made. */
function keeping(most: number, weights: readonly number[]) {
  const made: number[] = [];
  const at = keptLately<{ place: number }>(most, (place, keep) => {
    made.push(place);
    const value = { place };
    keep(value, weights[place] as number);
    return value;
  });
  return { at, made };
}

describe('values that are kept', () => {
  it('are those that were made, are made once while they are kept, and never weigh more than they may', () => {
    fc.assert(
      fc.property(weights, fc.array(fc.nat(99), { maxLength: 200 }), (weights, asked) => {
        const { at, made } = keeping(100, weights);
        for (const one of asked) {
          const place = one % weights.length;
          const value = at(place);
          expect(value.place).toBe(place);
          if ((weights[place] as number) <= 50) expect(at(place)).toBe(value);
          else expect(at(place)).not.toBe(value);
        }
        // Whatever is kept is given without being made, until something else is made, which may displace it.
        const kept = new Set<number>();
        const before = made.length;
        for (const place of weights.keys()) {
          at(place);
          if (made.length > before) break;
          kept.add(place);
        }
        expect([...kept].reduce((sum, place) => sum + (weights[place] as number), 0)).toBeLessThanOrEqual(100);
      }),
      { numRuns: runs('What is kept lately: what was made, never more than the memory may hold', 300) },
    );
  });

  it('are the latest that fit into half of the memory, at least', () => {
    const { at, made } = keeping(8, new Array(100).fill(1));
    for (let place = 0; place < 100; place++) at(place);
    for (const place of [96, 97, 98, 99]) at(place);
    expect(made).toHaveLength(100);
    at(90);
    expect(made).toHaveLength(101);
  });
});
