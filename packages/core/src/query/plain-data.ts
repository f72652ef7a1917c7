import { toPointer } from '../schema/pointer.ts';
import { clip, invalid } from './invalid.ts';

/** Where a value stands in a query. */
export type Place = readonly (string | number)[];

/** The parameter that a place is told by: its name where it stands at the top, a JSON Pointer further down. */
export const parameterOf = (place: Place): string =>
  place.length === 0 ? 'query' : place.length === 1 ? String(place[0]) : toPointer(place);

/** The properties of a plain object, each read once: a query may come from code with getters and proxies, which may throw. */
export function propertiesOf(value: unknown, place: Place, expected: string): ReadonlyMap<string, unknown> {
  const found = read(() => {
    if (!isPlainObject(value)) return undefined;
    const properties = new Map<string, unknown>();
    for (const key of Object.keys(value)) {
      const one = value[key];
      if (one !== undefined) properties.set(key, one);
    }
    return properties;
  });
  if (!found) throw invalid(parameterOf(place), `${shown(value)} is no plain object`, expected);
  return found;
}

/** The items of a list of 1 to `most`. */
export function itemsOf(value: unknown, parameter: string, most: number, expected: string): readonly unknown[] {
  const length = read(() => (Array.isArray(value) ? value.length : undefined));
  if (length === undefined) throw invalid(parameter, `${shown(value)} is no list`, expected);
  if (length === 0) throw invalid(parameter, 'the list is empty', `${expected}; or leave it out`);
  if (length > most) throw invalid(parameter, `${length} are too many`, `at most ${most}`);
  const items = read(() => {
    const read: unknown[] = [];
    for (let i = 0; i < length; i++) read.push((value as unknown[])[i]);
    return read;
  });
  if (!items) throw invalid(parameter, 'the list cannot be read', expected);
  return items;
}

/** Is it a list? What cannot be looked into is none. */
export const isList = (value: unknown): boolean => read(() => Array.isArray(value)) === true;

/** A value as an error names it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${clip(value)}"`;
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object or list' : `a value of type ${typeof value}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  // The prototype of a plain object of another realm is not ours, but has no prototype either.
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function read<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
