import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { RecentlyUsed } from '../src/recently-used.ts';

const uses = fc.array(fc.record({ number: fc.nat(12), weight: fc.integer({ min: 1, max: 60 }) }), { maxLength: 200 });

describe('a memory of what was used lately', () => {
  it('gives what was put, keeps what was used last, and never more than it may', () => {
    fc.assert(
      fc.property(uses, (uses) => {
        const memory = new RecentlyUsed<{ number: number; weight: number }>(100);
        const latest = new Map<number, number>();
        for (const { number, weight } of uses) {
          const known = memory.get(number, (value) => value.weight);
          if (known) expect(known).toEqual({ number, weight: latest.get(number) });
          else {
            memory.set(number, { number, weight }, weight);
            latest.set(number, weight);
          }
          if (known || weight <= 50) expect(memory.get(number, (value) => value.weight)?.number).toBe(number);
          // A value that is told to weigh too much stays where it is, so that to look uses nothing.
          const kept = [...latest.keys()].flatMap((one) => memory.get(one, () => 1000) ?? []);
          expect(kept.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: runs('What was used lately: never more than the memory may hold', 300) },
    );
  });

  it('forgets what is not used while others are', () => {
    const memory = new RecentlyUsed<string>(8);
    for (let number = 0; number < 100; number++) {
      memory.set(number, String(number), 1);
      expect(memory.get(0, () => 1)).toBe('0');
    }
    expect(memory.get(50, () => 1)).toBeUndefined();
  });
});
