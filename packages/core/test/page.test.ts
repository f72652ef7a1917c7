import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import type { Dataset } from '../src/dataset.ts';
import { pageOf } from '../src/query/page.ts';

const dataset = (digest: string) => ({ digest }) as Dataset;
const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

it('pages hold the whole list, each item once, whatever the limit', () => {
  fc.assert(
    fc.property(digest, fc.array(fc.nat(), { maxLength: 300 }), fc.integer({ min: 1, max: 200 }), (hash, items, limit) => {
      const found: number[] = [];
      let cursor: string | undefined;
      do {
        const page = pageOf(dataset(hash), 'q', items, { limit, cursor });
        expect(page.total).toBe(items.length);
        found.push(...page.data);
        cursor = page.next;
      } while (cursor);
      expect(found).toEqual(items);
    }),
    { numRuns: runs('Pages together are the list', 300) },
  );
});

it('a cursor with one letter changed, added or left out is not accepted', () => {
  fc.assert(
    fc.property(
      digest,
      fc.integer({ min: 1, max: 150 }),
      fc.nat(),
      fc.constantFrom(...letters),
      fc.nat(2),
      (hash, limit, at, letter, way) => {
        const items = Array.from({ length: 400 }, (_, i) => i);
        const { next = '' } = pageOf(dataset(hash), ['q', limit], items, { limit });
        const i = at % next.length;
        const altered = next.slice(0, i) + (way === 0 ? '' : letter) + next.slice(way === 1 ? i : i + 1);
        fc.pre(altered !== next);
        expect(() => pageOf(dataset(hash), ['q', limit], items, { limit, cursor: altered })).toThrow();
      },
    ),
    { numRuns: runs('Cursors with one letter altered: none accepted', 2000) },
  );
});
