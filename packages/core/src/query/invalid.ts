import { QueryInvalid } from '../errors.ts';
import { nearestFew } from '../text/suggest.ts';

/** A question that cannot be asked; what was given is cut to what fits into a message. */
export const invalid = (parameter: string, problem: string, expected: string, suggestions: readonly string[] = []): QueryInvalid =>
  new QueryInvalid({ parameter: clip(parameter), problem, expected, suggestions });

/** A query written as text that cannot be read; `column` counts from 1. */
export const invalidAt = (column: number, problem: string, expected: string, suggestions: readonly string[] = []): QueryInvalid =>
  new QueryInvalid({ parameter: 'q', problem, expected, suggestions, column });

/** The value of a parameter, or a {@link QueryInvalid} that lists what it may be and suggests what is near. */
export function oneOf<T extends string>(parameter: string, value: string, allowed: readonly T[], what = 'a value of it'): T {
  if (allowed.includes(value as T)) return value as T;
  const expected = allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'nothing: there is none';
  throw invalid(parameter, `"${clip(value)}" is not ${what}`, expected, nearestFew(value, allowed));
}

export const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
