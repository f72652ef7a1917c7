import { nearestFew } from '@org/migration-core';
import { InvalidArgumentError } from 'commander';

/** A path: any text but none. */
export function path(given: string): string {
  if (given !== '') return given;
  throw new InvalidArgumentError('Expected a path.');
}

/** One of the allowed words. */
export function oneOf<const T extends string>(allowed: readonly T[]) {
  return (given: string): T => {
    const found = allowed.find((one) => one === given);
    if (found !== undefined) return found;
    const [guess] = nearestFew(given, allowed, 1);
    throw new InvalidArgumentError(`Expected ${allowed.join(', ')}.${guess ? ` Did you mean ${guess}?` : ''}`);
  };
}

/** Some of the allowed words: the option may stand several times, each time with one or several. */
export function listOf<const T extends string>(allowed: readonly T[]) {
  const one = oneOf(allowed);
  return (given: string, before: readonly T[] = []): T[] => [...before, one(given)];
}

/** A whole number from 1 on. */
export function count(given: string): number {
  if (/^[1-9]\d{0,14}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('Expected a whole number from 1 on.');
}

/** A text that may be given once: of two, one would be passed over. */
export function once(given: string, before?: string): string {
  if (before === undefined) return given;
  throw new InvalidArgumentError('Give it once.');
}
