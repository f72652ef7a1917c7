import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { type EdtfSpan, isAfter, isBefore, isSame, isWithin, overlaps, parseEdtf, periodOf } from '../src/schema/edtf.ts';
import { areCompatible, isEqualTo, isGreaterThan, isLessThan, type Quantity, rangeOf } from '../src/schema/quantity.ts';
import { quantityRelations } from '../src/schema/quantity-schema.ts';
import { and, not, or, type Trilean, trilean } from '../src/schema/trilean.ts';
import { edtfText } from './support/edtf-texts.ts';

const answers = ['yes', 'no', 'maybe'] as const;
const pairs = answers.flatMap((a) => answers.map((b) => [a, b] as const));

describe('the three answers', () => {
  it.each(pairs)('%s and %s obey De Morgan, and the order does not matter', (a, b) => {
    expect(not(and(a, b))).toBe(or(not(a), not(b)));
    expect(not(or(a, b))).toBe(and(not(a), not(b)));
    expect([and(a, b), or(a, b)]).toEqual([and(b, a), or(b, a)]);
  });

  it.each(answers)('%s with itself is itself, and denied twice too', (a) => {
    expect([and(a, a), or(a, a), not(not(a))]).toEqual([a, a, a]);
  });

  it('an answer is open only where neither side is sure', () => {
    expect([trilean(true, false), trilean(false, true), trilean(false, false)]).toEqual(['yes', 'no', 'maybe']);
  });
});

/** An answer must hold for every possible reading: `yes` for none that denies it, `no` for none that affirms it. */
function expectSound(answer: Trilean, truths: readonly boolean[]) {
  if (truths.includes(true)) expect(answer).not.toBe('no');
  if (truths.includes(false)) expect(answer).not.toBe('yes');
}

/** …and is open only if readings differ. */
function expectDecided(answer: Trilean, truths: readonly boolean[]) {
  if (new Set(truths).size === 1) expect(answer).toBe(truths[0] ? 'yes' : 'no');
}

const everyPair = <A, B>(as: readonly A[], bs: readonly B[], holds: (a: A, b: B) => boolean) =>
  as.flatMap((a) => bs.map((b) => holds(a, b)));

type Days = { start: number; end: number };
const span = edtfText.map(parseEdtf).filter((value) => value !== undefined);
/** Spans that lie near each other, so that all answers occur. */
const nearSpan = fc
  .tuple(
    fc.constantFrom('2003', '2003-02', '2003-02-14', '2003-41', '2002-24', '200X', '2003-XX-XX'),
    fc.constantFrom('2003', '2003-06', '2003-06-30', '2004-01', '2004?', '2003-02-15', '..', ''),
    fc.constantFrom('', '?', '~'),
    fc.boolean(),
  )
  .map(([from, to, qualifier, interval]) => parseEdtf(interval ? `${from}${qualifier}/${to}` : `${from}${qualifier}`))
  .filter((value) => value !== undefined);
const anySpan = fc.oneof(span, nearSpan);

const ends = ({ start, end, slack }: EdtfSpan) => [...start, ...end].flatMap((day) => [day - slack, day, day + slack]);

/** Readings of a span, one unit further where it is qualified: its starts and ends at their limits and on the marks between. */
function readings({ start, end, slack }: EdtfSpan, marks: readonly number[]): Days[] {
  const between = ([low, high]: readonly [number, number]) => {
    const [from, to] = [low - slack, high + slack];
    return [...new Set([from, to, ...marks.filter((day) => day > from && day < to)])];
  };
  return between(start).flatMap((from) => between(end).flatMap((to) => (from <= to ? [{ start: from, end: to }] : [])));
}

const relations = {
  isBefore: [isBefore, (a: Days, b: Days) => a.end < b.start],
  isAfter: [isAfter, (a: Days, b: Days) => a.start > b.end],
  overlaps: [overlaps, (a: Days, b: Days) => a.start <= b.end && b.start <= a.end],
  isWithin: [isWithin, (a: Days, b: Days) => a.start >= b.start && a.end <= b.end],
  isSame: [isSame, (a: Days, b: Days) => a.start === b.start && a.end === b.end],
} as const;

describe.each(Object.entries(relations))('%s of two dates', (_, [ask, holds]) => {
  it('is contradicted by no reading, and open only where readings differ', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const marks = [...ends(a), ...ends(b)];
        const truths = everyPair(readings(a, marks), readings(b, marks), holds);
        expectSound(ask(a, b), truths);
        expectDecided(ask(a, b), truths);
      }),
      { numRuns: runs('EDTF comparison: no sampled days contradict an answer', 2000) },
    );
  });

  it('is never open between whole periods', () => {
    fc.assert(fc.property(anySpan, anySpan, (a, b) => void expect(ask(periodOf(a), periodOf(b))).not.toBe('maybe')));
  });

  it('gives each of the three answers somewhere', () => {
    const found = fc.sample(fc.tuple(nearSpan, nearSpan), { numRuns: 10_000, seed: 1 }).map(([a, b]) => ask(a, b));
    expect(new Set(found)).toEqual(new Set(answers));
  });
});

describe('two dates', () => {
  const law = (holds: (a: EdtfSpan, b: EdtfSpan) => unknown) =>
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => void holds(a, b)),
      { numRuns: runs('EDTF comparison: laws of order', 2000) },
    );

  it('are before and after each other in mirror image', () => law((a, b) => expect(isBefore(a, b)).toBe(isAfter(b, a))));
  it('are never both before each other', () => law((a, b) => isBefore(a, b) === 'yes' && expect(isBefore(b, a)).toBe('no')));
  it('overlap and are the same both ways round', () =>
    law((a, b) => expect([overlaps(a, b), isSame(a, b)]).toEqual([overlaps(b, a), isSame(b, a)])));
  it('overlap exactly where neither is before the other', () =>
    law((a, b) => expect(overlaps(a, b)).toBe(and(not(isBefore(a, b)), not(isAfter(a, b))))));
  it('that are the same lie within each other', () =>
    law((a, b) => isSame(a, b) === 'yes' && expect([isWithin(a, b), isWithin(b, a)]).toEqual(['yes', 'yes'])));
  it('of which one surely lies within the other overlap', () =>
    law((a, b) => isWithin(a, b) === 'yes' && expect(overlaps(a, b)).toBe('yes')));
});

describe('a date and itself', () => {
  it('is not before, after or other than itself', () => {
    fc.assert(
      fc.property(anySpan, (a) => {
        expect(isBefore(a, a)).not.toBe('yes');
        expect(isSame(a, a)).not.toBe('no');
        expect(overlaps(periodOf(a), periodOf(a))).toBe('yes');
      }),
    );
  });

  it('begins and ends in order', () => {
    fc.assert(
      fc.property(anySpan, ({ start, end }) => {
        expect(start[0]).toBeLessThanOrEqual(start[1]);
        expect(end[0]).toBeLessThanOrEqual(end[1]);
        expect(start[0]).toBeLessThanOrEqual(end[0]);
        expect(start[1]).toBeLessThanOrEqual(end[1]);
      }),
    );
  });
});

const amount = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -100, max: 100, noNaN: true }));
const quantity: fc.Arbitrary<Quantity> = fc
  .record({ relation: fc.constantFrom(...quantityRelations), value: amount, more: fc.integer({ min: 1, max: 20 }) })
  .map(({ relation, value, more }) => ({ relation, value, unit: 'persons', ...(relation === 'between' && { upper: value + more }) }));

/** Values that a quantity leaves possible: its ends where they belong to it, values close to them, values between and beyond, and the marks. */
function valuesOf(quantity: Quantity, marks: readonly number[]): number[] {
  const { low, lowOpen, high, highOpen } = rangeOf(quantity);
  const [from, to] = [Math.max(low, -1e6), Math.min(high, 1e6)];
  const isPossible = (value: number) => (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
  return [from, from + 1e-9, from + 1, (from + to) / 2, to - 1, to - 1e-9, to, ...marks].filter(isPossible);
}

describe('a hedged quantity', () => {
  const asks = {
    isGreaterThan: [isGreaterThan, (value: number, bound: number) => value > bound],
    isLessThan: [isLessThan, (value: number, bound: number) => value < bound],
    isEqualTo: [isEqualTo, (value: number, bound: number) => value === bound],
  } as const;

  it.each(Object.entries(asks))('%s is contradicted by no possible value, and decided where it is exact', (_, [ask, holds]) => {
    fc.assert(
      fc.property(quantity, amount, (q, other) => {
        for (const bound of [other, q.value, q.upper ?? q.value]) {
          const truths = valuesOf(q, [bound]).map((value) => holds(value, bound));
          expectSound(ask(q, bound), truths);
          if (q.relation === 'exactly') expectDecided(ask(q, bound), truths);
        }
      }),
      { numRuns: runs('Quantities: no sampled values contradict an answer', 2000) },
    );
  });

  it('is never both greater and less, and equal to what it is neither greater nor less than', () => {
    fc.assert(
      fc.property(quantity, amount, (q, bound) => {
        expect(and(isGreaterThan(q, bound), isLessThan(q, bound))).not.toBe('yes');
        if (isEqualTo(q, bound) === 'yes') expect([isGreaterThan(q, bound), isLessThan(q, bound)]).toEqual(['no', 'no']);
      }),
    );
  });

  it('is compatible with another both ways round, surely so only with its equal, and never where no value is common', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const answer = areCompatible(a, b);
        expect(areCompatible(b, a)).toBe(answer);
        const marks = [a, b].flatMap((q) => Object.values(rangeOf(q)).filter((end) => typeof end === 'number'));
        expectSound(
          answer,
          everyPair(valuesOf(a, marks), valuesOf(b, marks), (x, y) => x === y),
        );
        expect(areCompatible(a, a)).not.toBe('no');
      }),
      { numRuns: runs('Quantities: laws of order', 2000) },
    );
  });
});
