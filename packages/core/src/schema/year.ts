import { dayNumber } from './calendar.ts';
import { type EdtfSpan, earliestDay, latestDay } from './edtf.ts';

/** A year as a stretch of days. */
export function yearSpan(year: number): EdtfSpan {
  const [first, last] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  return { start: [first, first], end: [last, last], slack: 0 };
}

/** The first year that the value can reach; the last one where it has no start. */
export function firstYearOf(span: EdtfSpan): number {
  const first = earliestDay(span);
  return yearOf(Number.isFinite(first) ? first : latestDay(span));
}

/** The year of a day, by the mean length of a year and, at its ends, by the calendar. */
function yearOf(day: number): number {
  const guess = Math.floor(day / 365.2425) + 1970;
  if (dayNumber(guess, 1, 1) > day) return guess - 1;
  return dayNumber(guess + 1, 1, 1) <= day ? guess + 1 : guess;
}
