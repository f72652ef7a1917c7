import { kindNames, parseRef } from '@org/migration-core';
import type { Place } from '../state/state.ts';

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string' && value.length <= 4000;
const ref: Check = (value) => typeof value === 'string' && parseRef(value) !== undefined;
const kind: Check = (value) => kindNames.some((one) => one === value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const fields: { [V in Place['view']]: { [F in Exclude<keyof Extract<Place, { view: V }>, 'view'>]-?: Check } } = {
  browse: { query: text, kind: maybe(kind), sort: maybe(text) },
  record: { ref },
  referrers: { ref },
  conflicts: { ref: maybe(ref) },
  timeline: { query: text },
  paragraph: { source: ref, locator: text },
  bookmarks: {},
  findings: {},
};

/** The place that a value from a file is; nothing where it is none. Fields that are not known are left out. */
export function placeIn(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null || !('view' in value) || typeof value.view !== 'string') return undefined;
  if (!Object.hasOwn(fields, value.view)) return undefined;
  const checks = Object.entries(fields[value.view as Place['view']] as Record<string, Check>);
  const given = value as Record<string, unknown>;
  if (!checks.every(([name, check]) => check(given[name]))) return undefined;
  const kept = checks.filter(([name]) => given[name] !== undefined).map(([name]) => [name, given[name]]);
  return { view: value.view, ...Object.fromEntries(kept) } as Place;
}
