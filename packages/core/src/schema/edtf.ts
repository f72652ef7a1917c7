import { dayNumber, daysInMonth } from './calendar.ts';
import { type Trilean, trilean } from './trilean.ts';

/**
 * The part of the Extended Date/Time Format (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/)
 * that the register reads: levels 0 and 1, and of level 2 the sub-year groupings 25 to 41 (seasons by
 * hemisphere, quarters, thirds, halves). Times of day are not dates of the record and are refused.
 *
 * Days are whole numbers counted from 1970-01-01 in the proleptic Gregorian calendar.
 */
export type EdtfSpan = {
  /** The start lies somewhere in `start[0]…start[1]`, the end somewhere in `end[0]…end[1]`. */
  start: readonly [number, number];
  end: readonly [number, number];
  /** One of `?`, `~`, `%` qualifies the value: comparisons allow one unit of its precision on either side. */
  slack: number;
};

/**
 * First month of the sub-year groupings 21 to 41: seasons wherever, in the north and in the south, quarters, thirds, halves. EDTF leaves the
 * months of 21 to 24 open; we read them as the meteorological seasons of the northern hemisphere, where both first sources were written.
 */
const firstMonths = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];
const monthsIn = (grouping: number): number => (grouping < 37 ? 3 : grouping < 40 ? 4 : 6);

const yearPattern = /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|Y-?[1-9]\d{4,8})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

/** First and last day of a single date, or undefined where it is none. */
function parseDate(value: string): { first: number; last: number; slack: number } | undefined {
  const match = yearPattern.exec(value);
  if (!match) return undefined;
  const [, yearText = '', monthText, dayText, qualifier] = match;
  if (yearText === '-0000') return undefined;
  const [firstYear, lastYear] = yearRange(yearText);
  const bounds = monthRange(yearText, firstYear, lastYear, monthText, dayText);
  if (!bounds) return undefined;
  const unit = dayText ? 1 : monthText ? 31 : 366;
  return { ...bounds, slack: qualifier ? unit : 0 };
}

function yearRange(text: string): [number, number] {
  const digits = text.replace('Y', '');
  const isNegative = digits.startsWith('-');
  // There is no year -0000: `-000X` begins at -0001.
  const a = Number(digits.replaceAll('X', '0')) || (isNegative ? -1 : 0);
  const b = Number(digits.replaceAll('X', '9'));
  return isNegative ? [b, a] : [a, b];
}

function monthRange(yearText: string, firstYear: number, lastYear: number, monthText?: string, dayText?: string) {
  if (yearText.startsWith('Y') && monthText) return undefined;
  if (monthText === undefined || monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return undefined;
    return { first: dayNumber(firstYear, 1, 1), last: dayNumber(lastYear, 12, 31) };
  }
  // An unspecified year with a known month is level 2.
  if (yearText.includes('X')) return undefined;
  const month = Number(monthText);
  const from = firstMonths[month - 21];
  if (from !== undefined) {
    if (dayText) return undefined;
    const to = from + monthsIn(month) - 1;
    const endYear = to > 12 ? firstYear + 1 : firstYear;
    const endMonth = to > 12 ? to - 12 : to;
    return { first: dayNumber(firstYear, from, 1), last: dayNumber(endYear, endMonth + 1, 1) - 1 };
  }
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined || dayText === 'XX') {
    return { first: dayNumber(firstYear, month, 1), last: dayNumber(firstYear, month + 1, 1) - 1 };
  }
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(firstYear, month)) return undefined;
  return { first: dayNumber(firstYear, month, day), last: dayNumber(firstYear, month, day) };
}

/**
 * Reads an EDTF value, or returns undefined where it is none.
 *
 * @example
 * ```ts
 * import { parseEdtf, formatDay } from '@org/migration-core';
 *
 * const span = parseEdtf('2003-41');
 * console.log(span && formatDay(span.start[0]), span && formatDay(span.end[1])); // 2003-07-01 2003-12-31
 * ```
 */
export function parseEdtf(value: string): EdtfSpan | undefined {
  const parts = value.split('/');
  if (parts.length === 1) {
    const date = parseDate(value);
    return date && { start: [date.first, date.last], end: [date.first, date.last], slack: date.slack };
  }
  const [from = '', to = ''] = parts;
  if (parts.length > 2 || (isOpen(from) && isOpen(to))) return undefined;
  const start = isOpen(from) ? undefined : parseDate(from);
  const end = isOpen(to) ? undefined : parseDate(to);
  if ((!isOpen(from) && !start) || (!isOpen(to) && !end)) return undefined;
  if (start && end && start.first > end.last) return undefined;
  // `2003/2003-05` cannot start after May, nor `2003-05/2003` end before it: neither end passes the other.
  const latestStart = Math.min(start?.last ?? 0, end?.last ?? Number.POSITIVE_INFINITY);
  const earliestEnd = Math.max(end?.first ?? 0, start?.first ?? Number.NEGATIVE_INFINITY);
  return {
    start: start ? [start.first, latestStart] : openEnd(from, Number.NEGATIVE_INFINITY, end?.last ?? 0),
    end: end ? [earliestEnd, end.last] : openEnd(to, Number.POSITIVE_INFINITY, start?.first ?? 0),
    slack: Math.max(start?.slack ?? 0, end?.slack ?? 0),
  };
}

const isOpen = (part: string) => part === '' || part === '..';

/** `..` has no end: it lies at infinity. An empty end is one that nobody knows: it may lie anywhere up to there. */
function openEnd(part: string, infinity: number, other: number): readonly [number, number] {
  if (part === '..') return [infinity, infinity];
  return infinity > 0 ? [other, infinity] : [infinity, other];
}

/** Day number of the earliest day that the value can mean; `-Infinity` where it has no start. */
export const earliestDay = (span: EdtfSpan): number => span.start[0];

/** Day number of the latest day that the value can mean; `Infinity` where it has no end. */
export const latestDay = (span: EdtfSpan): number => span.end[1];

/** The whole stretch of days that a value names, taken as exactly that stretch: what a question like "in 2003" means. */
export function periodOf(span: EdtfSpan): EdtfSpan {
  const first = earliestDay(span);
  const last = latestDay(span);
  return { start: [first, first], end: [last, last], slack: 0 };
}

/** The days on which a value may begin, and may end. A qualified value reaches one unit of its precision further on either side. */
export function windowsOf({ start, end, slack }: EdtfSpan) {
  return { startLow: start[0] - slack, startHigh: start[1] + slack, endLow: end[0] - slack, endHigh: end[1] + slack };
}

/** Does `a` end before `b` begins? */
export function isBefore(a: EdtfSpan, b: EdtfSpan): Trilean {
  const [x, y] = [windowsOf(a), windowsOf(b)];
  return trilean(x.endHigh < y.startLow, x.endLow >= y.startHigh);
}

/** Does `a` begin after `b` ends? */
export const isAfter = (a: EdtfSpan, b: EdtfSpan): Trilean => isBefore(b, a);

/** Do `a` and `b` share a day? */
export function overlaps(a: EdtfSpan, b: EdtfSpan): Trilean {
  const [x, y] = [windowsOf(a), windowsOf(b)];
  return trilean(x.startHigh <= y.endLow && y.startHigh <= x.endLow, isBefore(a, b) === 'yes' || isBefore(b, a) === 'yes');
}

/** Does `a` lie wholly within `b`? */
export function isWithin(a: EdtfSpan, b: EdtfSpan): Trilean {
  const [x, y] = [windowsOf(a), windowsOf(b)];
  return trilean(
    x.startLow >= y.startHigh && x.endHigh <= y.endLow,
    x.startHigh < y.startLow || x.endLow > y.endHigh || isBefore(a, b) === 'yes' || isBefore(b, a) === 'yes',
  );
}

/** Are `a` and `b` the same days? Only values that are exact to the day can answer `yes`. */
export function isSame(a: EdtfSpan, b: EdtfSpan): Trilean {
  const [x, y] = [windowsOf(a), windowsOf(b)];
  const exact = x.startLow === x.startHigh && x.endLow === x.endHigh && y.startLow === y.startHigh && y.endLow === y.endHigh;
  if (exact) return trilean(x.startLow === y.startLow && x.endLow === y.endLow, true);
  const disjointStarts = x.startHigh < y.startLow || y.startHigh < x.startLow;
  const disjointEnds = x.endHigh < y.endLow || y.endHigh < x.endLow;
  return disjointStarts || disjointEnds ? 'no' : 'maybe';
}
