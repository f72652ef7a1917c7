import { dateWords } from '../words/wording.ts';

/** Year, month and day of a date, as far as it has them; of one that leaves open more than that, its beginning. */
export type CalendarDate = readonly [year: number, month?: number, day?: number];

/** The calendar dates of an EDTF date or interval; undefined where it is anything else than plain dates. */
export function calendarDates(edtf: string): CalendarDate[] | undefined {
  const dates = edtf.split('/').map((part) => /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(part));
  if (dates.includes(null)) return undefined;
  return dates.map((found) => (found as RegExpExecArray).slice(1).flatMap((part) => (part === undefined ? [] : Number(part))) as never);
}

/** The first year that a date names, for formats that must have one. */
export const yearOf = (edtf: string): string | undefined => /\d{4}/.exec(edtf)?.[0];

const months = /* @__PURE__ */ 'January February March April May June July August September October November December'.split(' ');

/** A date as the United Nations write it: `1 July 2003`, `July 2003`. */
export function unDate(edtf: string): string {
  const [date, ...more] = calendarDates(edtf) ?? [];
  if (!date || more.length > 0) return dateWords(edtf);
  const [year, month, day] = date;
  return [day, month && months[month - 1], year].filter((part) => part !== undefined).join(' ');
}
