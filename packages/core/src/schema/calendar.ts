/**
 * Days since 1970-01-01 of a date in the proleptic Gregorian calendar, for any year. Counts in years that begin on 1 March, so that the leap
 * day comes last.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const [marchYear, marchMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}

/** Writes a day number as `YYYY-MM-DD`; years outside 0 to 9999 and infinities are written as they are. */
export function formatDay(day: number): string {
  if (!Number.isFinite(day)) return day > 0 ? '..' : '-..';
  const date = new Date(day * 86_400_000);
  if (Number.isNaN(date.getTime())) return `day ${day}`;
  const text = date.toISOString();
  return text.slice(0, text.indexOf('T'));
}
