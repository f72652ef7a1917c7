const millisecondsPerDay = 86_400_000;

/** Days are counted from 1970-01-01, as `EdtfSpan` does. */
export const dayText = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
export const dayOf = (text: string): number => Date.parse(text) / millisecondsPerDay;
