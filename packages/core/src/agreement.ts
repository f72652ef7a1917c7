import type * as z from 'zod';
import { Edtf, earliestDay, latestDay, overlaps, parseEdtf, periodOf } from './schema/edtf.ts';
import { areCompatible, Quantity, rangeOf } from './schema/quantity.ts';

/** How a second value of one field stands to the first. */
export type Agreement = 'agreed' | 'more-precise' | 'less-precise' | 'contradicted' | 'planned-then-held';

/** A plan and what came of it: these differ without contradicting each other. */
const planned = new Set<unknown>(['proposed', 'planned']);
const outcomes = new Set<unknown>(['ongoing', 'held', 'completed', 'published']);

export const isPlan = (status: unknown): boolean => planned.has(status);
export const isOutcome = (status: unknown): boolean => outcomes.has(status);

/**
 * Compares `second` with `first` under the schema of the field: dates and quantities agree where one lies
 * within the other, an outcome follows a plan, anything else agrees only when equal.
 */
export function agreementOf(schema: z.ZodType, first: unknown, second: unknown): Agreement {
  if (JSON.stringify(first) === JSON.stringify(second)) return 'agreed';
  if (schema === Edtf) return agreementOfDates(String(first), String(second));
  if (schema === Quantity) return agreementOfQuantities(first as Quantity, second as Quantity);
  if (isPlan(first) !== isPlan(second) && [first, second].every((value) => isPlan(value) || isOutcome(value))) return 'planned-then-held';
  return 'contradicted';
}

function agreementOfDates(first: string, second: string): Agreement {
  const [a, b] = [parseEdtf(first), parseEdtf(second)];
  if (!a || !b || overlaps(periodOf(a), periodOf(b)) === 'no') return 'contradicted';
  const widths = [a, b].map((span) => latestDay(span) - earliestDay(span)) as [number, number];
  return ranked(...widths);
}

function agreementOfQuantities(first: Quantity, second: Quantity): Agreement {
  if (first.unit !== second.unit || areCompatible(first, second) === 'no') return 'contradicted';
  const widths = [first, second].map((quantity) => rangeOf(quantity).high - rangeOf(quantity).low) as [number, number];
  return ranked(...widths);
}

const ranked = (first: number, second: number): Agreement => (second < first ? 'more-precise' : second > first ? 'less-precise' : 'agreed');
