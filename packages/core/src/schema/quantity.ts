import type { Quantity } from './quantity-schema.ts';
import { type Trilean, trilean } from './trilean.ts';

export type { Quantity };

/** "About 50" is read as 45 to 55: our rule, since no source says how wide its "about" is. */
const aboutShare = 0.1;

type Range = { low: number; lowOpen: boolean; high: number; highOpen: boolean };

/** The values that a quantity leaves possible; an open end is itself not possible. */
export function rangeOf({ relation, value, upper = value }: Pick<Quantity, 'relation' | 'value'> & { upper?: number | undefined }): Range {
  const hasNoLow = relation === 'at-most' || relation === 'less-than';
  const hasNoHigh = relation === 'at-least' || relation === 'more-than';
  const slack = relation === 'about' ? Math.abs(value) * aboutShare : 0;
  return {
    low: hasNoLow ? Number.NEGATIVE_INFINITY : value - slack,
    lowOpen: hasNoLow || relation === 'more-than',
    high: hasNoHigh ? Number.POSITIVE_INFINITY : relation === 'between' ? upper : value + slack,
    highOpen: hasNoHigh || relation === 'less-than',
  };
}

/** Is the quantity greater than `bound`? */
export function isGreaterThan(quantity: Quantity, bound: number): Trilean {
  const { low, lowOpen, high } = rangeOf(quantity);
  return trilean(low > bound || (low === bound && lowOpen), high <= bound);
}

/** Is the quantity less than `bound`? */
export function isLessThan(quantity: Quantity, bound: number): Trilean {
  const { low, high, highOpen } = rangeOf(quantity);
  return trilean(high < bound || (high === bound && highOpen), low >= bound);
}

/** Is the quantity exactly `value`? Only an exact quantity can answer `yes`. */
export function isEqualTo(quantity: Quantity, value: number): Trilean {
  const { low, high } = rangeOf(quantity);
  if (low === value && high === value) return 'yes';
  return isGreaterThan(quantity, value) === 'yes' || isLessThan(quantity, value) === 'yes' ? 'no' : 'maybe';
}

/** Could both quantities speak of one value? */
export function areCompatible(a: Quantity, b: Quantity): Trilean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  const low = Math.max(x.low, y.low);
  const high = Math.min(x.high, y.high);
  if (low > high) return 'no';
  if (low === high) {
    const lowOpen = (x.low === low && x.lowOpen) || (y.low === low && y.lowOpen);
    const highOpen = (x.high === high && x.highOpen) || (y.high === high && y.highOpen);
    if (lowOpen || highOpen) return 'no';
  }
  return a.relation === 'exactly' && b.relation === 'exactly' ? 'yes' : 'maybe';
}

/** Are all values that `inner` leaves possible also possible for `outer`, in the same unit? */
export function isContainedIn(inner: Quantity, outer: Quantity): boolean {
  const [x, y] = [rangeOf(inner), rangeOf(outer)];
  const lowFits = x.low > y.low || (x.low === y.low && (x.lowOpen || !y.lowOpen));
  const highFits = x.high < y.high || (x.high === y.high && (x.highOpen || !y.highOpen));
  return inner.unit === outer.unit && lowFits && highFits;
}
