import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { docsOf } from '../src/engine/bits.ts';
import { type Comparison, RangeColumn, type RangeSections } from '../src/engine/range-column.ts';
import { type Bounds4, RangeColumnBuilder } from '../src/engine/range-column-builder.ts';
import { View } from '../src/engine/visibility.ts';

const noSections = {
  external: new Uint8Array(),
  sets: new Uint8Array(),
  from: new Float64Array(),
  to: new Float64Array(),
  records: new Uint8Array(),
};
const open = new View({ sets: [], said: [] }, () => noSections, { saidOn: new Map() }, true);

type Record = { doc: number; values: readonly Bounds4[] };

function columnOf(records: readonly Record[], size: number): RangeColumn {
  const builder = new RangeColumnBuilder('date');
  for (const { doc, values } of records) {
    for (const bounds of values) builder.add(doc, bounds, 0);
    builder.sortBy(values[0]?.[0] as number);
  }
  const { meta, sections } = builder.finish('when');
  return new RangeColumn(meta, sections as RangeSections, size);
}

/** More than lie between two checkpoints: an answer is put together from both sides of one. */
const count = 5000;

/** Days that are often the same; `gaps` leave records out, `most` is how many values a record may have. */
const records = (gaps: boolean, most: number): fc.Arbitrary<Record[]> =>
  fc.integer({ min: 1, max: 0x7fffffff }).map((seed) => {
    let state = seed;
    const below = (most: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (state >>> 8) % most;
    };
    const value = (): Bounds4 => {
      const start = below(900);
      return [start, start, start + below(300), below(5) === 0 ? Number.POSITIVE_INFINITY : start + 300];
    };
    return Array.from({ length: count }, (_, i) => ({
      doc: 7 + (gaps ? 2 * i : i),
      values: Array.from({ length: 1 + below(most) }, value),
    }));
  });

const comparison: fc.Arbitrary<Comparison> = fc.record({
  bound: fc.constantFrom(0, 1, 2, 3),
  is: fc.constantFrom('>', '>=', '<=', '<'),
  value: fc.integer({ min: -10, max: 1300 }),
});

const passes = (bounds: Bounds4, { bound, is, value }: Comparison): boolean => {
  const given = bounds[bound];
  return is === '>' ? given > value : is === '>=' ? given >= value : is === '<=' ? given <= value : given < value;
};

describe('a column of ranges', () => {
  it.each<[what: string, gaps: boolean, most: number]>([
    ['of one value for each record', false, 1],
    ['of records with others between them', true, 1],
    ['of several values', true, 3],
  ])('%s finds and places what comparing each value does', (what, gaps, most) => {
    const property = fc.property(records(gaps, most), fc.array(comparison, { minLength: 1, maxLength: 3 }), (records, comparisons) => {
      const size = 20 + 2 * count;
      const column = columnOf(records, size);
      const found = records.filter(({ values }) => values.some((bounds) => comparisons.every((one) => passes(bounds, one))));
      expect([...docsOf(column.matching(comparisons, open))]).toEqual(found.map(({ doc }) => doc));

      const { from, to } = column.reach(comparisons);
      const reached = new Set([...column.order.subarray(from, Math.max(from, to))].map((row) => column.rows.doc(row)));
      expect(found.filter(({ doc }) => !reached.has(doc))).toEqual([]);
    });
    fc.assert(property, { numRuns: runs(`a column ${what} against comparing each value`, 12) });
  });
});
