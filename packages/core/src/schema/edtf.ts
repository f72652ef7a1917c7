import { dayNumber } from './calendar.ts';
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

/**
 * A year, a month or a grouping of months, a day, a qualifier. Within an unspecified year no month is known, within an unspecified month no day
 * (that is level 2), and a year with `Y` has no months. There is no year -0000.
 */
const datePattern = /^(?!-0000)(-?\d{4}|-?(?:\d{3}X|\d{2}XX)(?!-\d)|Y-?[1-9]\d{4,8}(?!-))(?:-(\d{2}|XX(?!-\d))(?:-(\d{2}|XX))?)?([?~%])?$/;

/** First and last day of a single date, and how far it may be off; or undefined where it is none. */
function parseDate(value: string): [first: number, last: number, slack: number] | undefined {
  const match = datePattern.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day, qualifier] = match;
  const days = month === undefined || month === 'XX' ? daysOfYears(year) : daysOfMonths(Number(year), Number(month), day);
  return days && [...days, !qualifier ? 0 : day ? 1 : month ? 31 : 366];
}

function daysOfYears(text: string): [number, number] {
  const digits = text.replace('Y', '');
  const isNegative = digits.startsWith('-');
  // There is no year -0000: `-000X` begins at -0001.
  const a = Number(digits.replaceAll('X', '0')) || (isNegative ? -1 : 0);
  const b = Number(digits.replaceAll('X', '9'));
  return [dayNumber(isNegative ? b : a, 1, 1), dayNumber(isNegative ? a : b, 12, 31)];
}

function daysOfMonths(year: number, month: number, dayText: string | undefined): [number, number] | undefined {
  const grouping = firstMonths[month - 21];
  const from = grouping ?? month;
  if (from < 1 || from > 12 || (grouping && dayText)) return undefined;
  const to = from + (grouping ? monthsIn(month) : 1);
  const first = dayNumber(year, from, 1);
  const last = (to > 12 ? dayNumber(year + 1, to - 12, 1) : dayNumber(year, to, 1)) - 1;
  if (dayText === undefined || dayText === 'XX') return [first, last];
  const day = first + Number(dayText) - 1;
  return day < first || day > last ? undefined : [day, day];
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
    if (!date) return undefined;
    const [first, last, slack] = date;
    return { start: [first, last], end: [first, last], slack };
  }
  const [from = '', to = ''] = parts;
  if (parts.length > 2 || (isOpen(from) && isOpen(to))) return undefined;
  const [start, end] = [parseDate(from), parseDate(to)];
  if (!(start || isOpen(from)) || !(end || isOpen(to))) return undefined;
  const [firstStart = Number.NEGATIVE_INFINITY, lastStart = 0, startSlack = 0] = start ?? [];
  const [firstEnd = 0, lastEnd = Number.POSITIVE_INFINITY, endSlack = 0] = end ?? [];
  if (firstStart > lastEnd) return undefined;
  return {
    // `2003/2003-05` cannot start after May, nor `2003-05/2003` end before it: neither end passes the other.
    start: start ? [firstStart, Math.min(lastStart, lastEnd)] : openEnd(from, Number.NEGATIVE_INFINITY, lastEnd),
    end: end ? [Math.max(firstEnd, firstStart), lastEnd] : openEnd(to, Number.POSITIVE_INFINITY, firstStart),
    slack: Math.max(startSlack, endSlack),
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

/** Is it sure that `a` and `b` share no day? */
export function areApart(a: EdtfSpan, b: EdtfSpan): boolean {
  const [x, y] = [windowsOf(a), windowsOf(b)];
  return x.endHigh < y.startLow || y.endHigh < x.startLow;
}

/** Do `a` and `b` share a day? */
export function overlaps(a: EdtfSpan, b: EdtfSpan): Trilean {
  const [x, y] = [windowsOf(a), windowsOf(b)];
  return trilean(x.startHigh <= y.endLow && y.startHigh <= x.endLow, areApart(a, b));
}

/** Does `a` lie wholly within `b`? */
export function isWithin(a: EdtfSpan, b: EdtfSpan): Trilean {
  const [x, y] = [windowsOf(a), windowsOf(b)];
  return trilean(x.startLow >= y.startHigh && x.endHigh <= y.endLow, x.startHigh < y.startLow || x.endLow > y.endHigh || areApart(a, b));
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
