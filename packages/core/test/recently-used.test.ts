import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { RecentlyUsed } from '../src/recently-used.ts';

const uses = fc.array(fc.record({ number: fc.nat(12), weight: fc.integer({ min: 1, max: 60 }) }), { maxLength: 200 });

describe('a memory of what was used lately', () => {
  it('gives what was put, and keeps what was used last', () => {
    fc.assert(
      fc.property(uses, (uses) => {
        const memory = new RecentlyUsed<number>(100);
        const latest = new Map<number, number>();
        for (const { number, weight } of uses) {
          const known = memory.get(number);
          if (known !== undefined) expect(known).toBe(latest.get(number));
          else {
            memory.set(number, weight, weight);
            latest.set(number, weight);
          }
          if (known !== undefined || weight <= 50) expect(memory.get(number)).toBe(latest.get(number));
        }
      }),
      { numRuns: runs('What was used lately: what was put, or nothing', 300) },
    );
  });

  it('never keeps more than it may', () => {
    fc.assert(
      fc.property(uses, (uses) => {
        const memory = new RecentlyUsed<number>(100);
        for (const [number, { weight }] of uses.entries()) memory.set(number, weight, weight);
        const kept = uses.flatMap((_, number) => memory.get(uses.length - 1 - number) ?? []);
        expect(kept.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(100);
      }),
      { numRuns: runs('What was used lately: never more than the memory may hold', 300) },
    );
  });

  it('forgets what is not used while others are', () => {
    const memory = new RecentlyUsed<string>(8);
    for (let number = 0; number < 100; number++) {
      memory.set(number, String(number), 1);
      expect(memory.get(0)).toBe('0');
    }
    expect(memory.get(50)).toBeUndefined();
  });
});
