/** The ends of 32 bits stand for the ends of time; every day of use lies between. */
const first = -0x80000000;
const last = 0x7fffffff;

/** Are all days that are no end of time days of use? */
export const areNear = (days: Float64Array): boolean => days.every((day) => !Number.isFinite(day) || Math.abs(day) < last - 1);

/** A day that was kept in 32 bits: its ends stand for the ends of time. */
export const dayFrom32Bits = (day: number): number =>
  day === first ? Number.NEGATIVE_INFINITY : day === last ? Number.POSITIVE_INFINITY : day;

/** A day as days in 32 bits are compared with it: one too far off lies short of the ends of time. */
export function dayIn32Bits(day: number): number {
  if (!Number.isFinite(day)) return day < 0 ? first : last;
  return Math.max(first + 1, Math.min(last - 1, day));
}
