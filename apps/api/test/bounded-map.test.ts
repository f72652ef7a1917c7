import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BoundedMap } from '../src/http/bounded-map.ts';

const room = 100;
const step = fc.record({ key: fc.constantFrom(...'abcdefgh'), bytes: fc.option(fc.integer({ min: 1, max: 70 })) });

it('gives what was set last or nothing, and always what was used within half of the room', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.nat(20), (steps, back) => {
      const map = new BoundedMap<{ bytes: number }>(room);
      // What a map without bounds holds, and every use of what ours holds, with what that weighs.
      const all = new Map<string, { bytes: number }>();
      const uses: { key: string; bytes: number }[] = [];
      for (const { key, bytes } of steps) {
        if (bytes === null) {
          const found = map.get(key);
          if (!found) continue;
          expect(found).toBe(all.get(key));
          uses.push({ key, bytes: found.bytes });
        } else {
          const value = { bytes };
          map.set(key, value);
          if (bytes > room / 2) all.delete(key);
          else all.set(key, value);
          uses.push({ key, bytes });
        }
      }
      const since = uses.slice(-1 - back);
      const [first] = since;
      if (!first || since.reduce((sum, { bytes }) => sum + bytes, 0) > room / 2) return;
      expect(map.get(first.key)).toBe(all.get(first.key));
    }),
    { numRuns: 2000 },
  );
});

it('leaves out what takes more than half of the room', () => {
  const map = new BoundedMap<{ bytes: number }>(room);
  map.set('a', { bytes: 50 });
  map.set('b', { bytes: 51 });
  expect([map.get('a'), map.get('b')]).toEqual([{ bytes: 50 }, undefined]);
});

it('never holds more than its room', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const map = new BoundedMap<{ bytes: number }>(room);
      const keys = new Set<string>();
      for (const { key, bytes } of steps) {
        keys.add(key);
        if (bytes === null) map.get(key);
        else map.set(key, { bytes });
      }
      const held = [...keys].map((key) => map.get(key)?.bytes ?? 0);
      expect(held.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(room);
    }),
  );
});
