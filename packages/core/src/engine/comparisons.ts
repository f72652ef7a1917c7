import type { FieldType } from '../query/fields.ts';
import type { Condition } from '../query/query.ts';
import { type EdtfSpan, earliestDay, latestDay, parseEdtf } from '../schema/edtf.ts';
import type { Comparison } from './range-column.ts';

/** One of the four bounds, how it compares, and with which end of what is asked for: its first day or lowest number, or its last. */
type Test = readonly [bound: Comparison['bound'], is: Comparison['is'], end: 0 | 1];

/** What must all be so of a value for a sure answer, and for a possible one. */
type Tests = readonly [sure: readonly Test[], possible: readonly Test[]];

const isBetween: Tests = [
  [
    [0, '>=', 0],
    [3, '<=', 1],
  ],
  [
    [2, '>=', 0],
    [1, '<=', 1],
  ],
];

/**
 * Of dates after `isBefore`, `isAfter`, `isWithin` and `overlaps` of `schema/edtf.ts`, with a second date that is exactly its period; of
 * numbers after `isLessThan`, `isGreaterThan` and `isEqualTo` of `schema/quantity.ts`.
 */
const testsOf: { readonly [operator: string]: Tests } = {
  before: [[[3, '<', 0]], [[2, '<', 0]]],
  after: [[[0, '>', 1]], [[1, '>', 1]]],
  during: [
    isBetween[0],
    [
      [1, '>=', 0],
      [2, '<=', 1],
      [3, '>=', 0],
      [0, '<=', 1],
    ],
  ],
  overlaps: [
    [
      [1, '<=', 1],
      [2, '>=', 0],
    ],
    [
      [0, '<=', 1],
      [3, '>=', 0],
    ],
  ],
  lt: [[[2, '<', 0]], [[0, '<', 0]]],
  lte: [[[3, '<=', 0]], [[1, '<=', 0]]],
  gt: [[[1, '>', 0]], [[3, '>', 0]]],
  gte: [[[0, '>=', 0]], [[2, '>=', 0]]],
  is: isBetween,
  between: isBetween,
};

/** Of a condition in canonical form, for each of its values the comparisons that must all hold. */
export function comparisonsOf(type: FieldType, { op, value }: Condition, isSure: boolean): (readonly Comparison[])[] {
  const [sure, possible] = testsOf[op as string] as Tests;
  const values = value as readonly (string | number)[];
  const asked = op === 'between' ? [values] : values.map((one) => (type === 'date' ? daysOf(one as string) : [one, one]));
  return asked.map((ends) => (isSure ? sure : possible).map(([bound, is, end]) => ({ bound, is, value: ends[end] as number })));
}

function daysOf(date: string): readonly [number, number] {
  const span = parseEdtf(date) as EdtfSpan;
  return [earliestDay(span), latestDay(span)];
}
