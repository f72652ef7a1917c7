import { type EdtfSpan, earliestDay, parseEdtf } from '../schema/edtf.ts';
import type { Quantity } from '../schema/quantity.ts';

/** By what a date, a number or a quantity is sorted: its earliest day, itself, its value. */
export function sortNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? earliestDay(parseEdtf(value) as EdtfSpan) : (value as Quantity).value;
}
