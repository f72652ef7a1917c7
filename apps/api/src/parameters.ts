import { nearestFew, QueryInvalid } from '@org/migration-core';
import type { QueryString } from './query-string.ts';

/** Reads all values of one parameter; none where it is absent. */
type Reader<T> = (values: readonly string[], name: string) => T;
type Readers = Record<string, Reader<unknown>>;

/**
 * Reads the query of a URL by a table of its parameters. An unknown parameter is refused with near ones, never
 * ignored: a filter with a typing error would answer with everything.
 *
 * @param readers parameter names to readers, such as `{ limit: wholeNumber, cursor: text }`
 * @param others names that are read elsewhere
 * @throws QueryInvalid
 */
export function readParameters<R extends Readers>(
  query: QueryString,
  readers: R,
  others: readonly string[] = [],
): { [K in keyof R]: ReturnType<R[K]> } {
  const names = [...Object.keys(readers), ...others];
  for (const name of query.keys()) {
    if (names.includes(name)) continue;
    const plain = names.filter((known) => /^\w+$/.test(known));
    throw invalid(
      name,
      'there is no such parameter here',
      plain.length > 1 ? `one of ${plain.join(', ')}` : (plain[0] ?? 'no parameter'),
      nearestFew(name, names),
    );
  }
  return Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read(query.get(name) ?? [], name)])) as {
    [K in keyof R]: ReturnType<R[K]>;
  };
}

/** Text of any form, once. */
export const text = once((value) => value);

/** A whole number, once; the register knows the bounds. */
export const wholeNumber = once((value, name) => {
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  throw invalid(name, `"${value.slice(0, 40)}" is no whole number`, 'a whole number such as 50');
});

/** `true` or `false`, once. */
export const flag = once((value, name) => oneOfValues(value, name, ['true', 'false']) === 'true');

/** One of the given words, once. */
export const oneOf = <const W extends string>(words: readonly W[]) => once((value, name) => oneOfValues(value, name, words));

/** Some of the given words, by commas or repetition. */
export const someOf =
  <const W extends string>(words: readonly W[]): Reader<W[] | undefined> =>
  (values, name) =>
    values.length === 0 ? undefined : splitValues(name, values).map((value) => oneOfValues(value, name, words));

/** The same, where the parameter must be there. */
export const required =
  <T>(read: Reader<T | undefined>, expected: string): Reader<T> =>
  (values, name) => {
    const value = read(values, name);
    if (value === undefined || value === '') throw invalid(name, 'it is missing', expected);
    return value;
  };

/** Several values, by commas or repetition; a comma within a value is written `\,`. */
export function splitValues(name: string, values: readonly string[]): string[] {
  const parts = values.flatMap((value) => value.split(/(?<!\\),/)).map((part) => part.replaceAll('\\,', ','));
  if (parts.includes('')) throw invalid(name, 'a value is missing', 'a value, or several with commas between');
  return parts;
}

function once<T>(read: (value: string, name: string) => T): Reader<T | undefined> {
  return (values, name) => {
    const [value, ...more] = values;
    if (more.length > 0) throw invalid(name, 'it is given more than once', 'one value');
    return value === undefined ? undefined : read(value, name);
  };
}

function oneOfValues<W extends string>(value: string, name: string, words: readonly W[]): W {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw invalid(name, `"${value.slice(0, 40)}" is not allowed here`, `one of ${words.join(', ')}`, nearestFew(value, words));
}

const invalid = (parameter: string, problem: string, expected: string, suggestions: readonly string[] = []) =>
  new QueryInvalid({ parameter: parameter.slice(0, 60), problem, expected, suggestions });
