import { areCompatible, isEqualTo, isGreaterThan, isLessThan, type Quantity, rangeOf } from '@org/migration-core';

const quantities: readonly Quantity[] = [
  { relation: 'exactly', value: 50, unit: 'persons' },
  { relation: 'exactly', value: 40, unit: 'persons' },
  { relation: 'exactly', value: 0, unit: 'persons' },
  { relation: 'about', value: 50, unit: 'persons' },
  { relation: 'about', value: -50, unit: 'persons' },
  { relation: 'between', value: 40, upper: 60, unit: 'persons' },
  { relation: 'between', value: 60, upper: 70, unit: 'persons' },
  { relation: 'at-least', value: 50, unit: 'persons' },
  { relation: 'more-than', value: 50, unit: 'persons' },
  { relation: 'at-most', value: 50, unit: 'persons' },
  { relation: 'less-than', value: 50, unit: 'persons' },
  { relation: 'exactly', value: 12.5, unit: 'per-cent' },
];
const bounds = [-50, 0, 40, 45, 50, 55, 60];

/** The values that a quantity leaves possible; `null` is an end that is open. */
export const quantityRanges = () =>
  quantities.map((quantity) => {
    const { low, lowOpen, high, highOpen } = rangeOf(quantity);
    return { quantity, low: end(low), lowOpen, high: end(high), highOpen };
  });

/** How a quantity stands to a number. */
export const quantityBounds = () =>
  quantities.flatMap((quantity) =>
    bounds.map((number) => ({
      quantity,
      number,
      isGreaterThan: isGreaterThan(quantity, number),
      isLessThan: isLessThan(quantity, number),
      isEqualTo: isEqualTo(quantity, number),
    })),
  );

/** Whether two quantities may speak of one number. */
export const quantityPairs = () =>
  quantities.flatMap((a, i) => quantities.slice(i).map((b) => ({ a, b, areCompatible: areCompatible(a, b) })));

const end = (value: number) => (Number.isFinite(value) ? value : null);
