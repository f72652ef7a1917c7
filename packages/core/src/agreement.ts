import { parseEdtf, windowsOf } from './schema/edtf.ts';
import { isContainedIn, type Quantity } from './schema/quantity.ts';
import type { ValueType } from './schema/value-type.ts';

/** How a second value of one field stands to the first. `planned-then-held` is said of any two stages of one undertaking. */
export type Agreement = 'agreed' | 'more-precise' | 'less-precise' | 'contradicted' | 'planned-then-held';

/** The stages of an undertaking: one that is told at two of them does not contradict itself. */
const stages: Record<string, number> = { proposed: 0, planned: 1, ongoing: 2, held: 3, completed: 3, published: 3 };

/** How far a status says that things have come; undefined for any other value. */
export const stageOf = (status: unknown): number | undefined =>
  typeof status === 'string' && Object.hasOwn(stages, status) ? stages[status] : undefined;

export const isPlan = (status: unknown): boolean => (stageOf(status) ?? 2) < 2;
export const isOutcome = (status: unknown): boolean => (stageOf(status) ?? 0) >= 2;

/**
 * Compares `second` with `first`, two values of one field: of two dates or quantities, the one that lies within what the
 * other leaves open is the more precise; a later stage follows an earlier one; anything else agrees only when equal.
 */
export function agreementOf(type: ValueType, first: unknown, second: unknown): Agreement {
  if (isSame(first, second)) return 'agreed';
  if (contradict(type, first, second)) return 'contradicted';
  if (type !== 'date' && type !== 'quantity') return 'planned-then-held';
  if (!isWithin(type, second, first)) return 'less-precise';
  return isWithin(type, first, second) ? 'agreed' : 'more-precise';
}

const isSame = (first: unknown, second: unknown) => JSON.stringify(first) === JSON.stringify(second);

/** Does neither of two values agree with the other? */
function contradict(type: ValueType, first: unknown, second: unknown): boolean {
  if (isSame(first, second)) return false;
  if (type === 'date' || type === 'quantity') return !isWithin(type, first, second) && !isWithin(type, second, first);
  const [before, after] = [stageOf(first), stageOf(second)];
  return before === undefined || after === undefined || before === after;
}

/** Do any two of the values contradict each other? */
export const areContradictory = (type: ValueType, values: readonly unknown[]): boolean =>
  values.some((first, i) => values.slice(i + 1).some((second) => contradict(type, first, second)));

const gravity = ['contradicted', 'planned-then-held', 'more-precise', 'agreed'] as const;

/** The gravest way in which any two of the values differ, whichever is the more precise; undefined for fewer than two. */
export function gravestAgreement(type: ValueType, values: readonly unknown[]): (typeof gravity)[number] | undefined {
  const found = new Set(values.flatMap((first, i) => values.slice(i + 1).map((second) => agreementOf(type, first, second))));
  return gravity.find((agreement) => found.has(agreement) || (agreement === 'more-precise' && found.has('less-precise')));
}

/** Does the one value lie within what the other leaves open? */
const isWithin = (type: 'date' | 'quantity', inner: unknown, outer: unknown): boolean =>
  type === 'date' ? isDateWithin(String(inner), String(outer)) : isContainedIn(inner as Quantity, outer as Quantity);

/** Does the one date begin within where the other may begin, and end within where it may end? */
function isDateWithin(inner: string, outer: string): boolean {
  const [a, b] = [parseEdtf(inner), parseEdtf(outer)];
  if (!a || !b) return false;
  const [x, y] = [windowsOf(a), windowsOf(b)];
  return x.startLow >= y.startLow && x.startHigh <= y.startHigh && x.endLow >= y.endLow && x.endHigh <= y.endHigh;
}
