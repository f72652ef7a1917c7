/**
 * Days since 1970-01-01 of a date in the proleptic Gregorian calendar, for any year.
 * Counts in eras of 400 years (146,097 days) that begin on 1 March, so that the leap day comes last.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function daysInMonth(year: number, month: number): number {
  const following = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return following - dayNumber(year, month, 1);
}

/** Writes a day number as `YYYY-MM-DD`; years outside 0 to 9999 and infinities are written as they are. */
export function formatDay(day: number): string {
  if (!Number.isFinite(day)) return day > 0 ? '..' : '-..';
  const date = new Date(day * 86_400_000);
  if (Number.isNaN(date.getTime())) return `day ${day}`;
  const text = date.toISOString();
  return text.slice(0, text.indexOf('T'));
}
