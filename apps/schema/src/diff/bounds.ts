import type { SchemaEffect } from './schema-change.ts';

type Compare = (before: unknown, after: unknown) => SchemaEffect;

/** Of a lower bound the greater refuses more. */
const lower: Compare = (before = Number.NEGATIVE_INFINITY, after = Number.NEGATIVE_INFINITY) =>
  Number(after) > Number(before) ? 'narrowed' : 'widened';
/** Of an upper bound the smaller does. */
const upper: Compare = (before = Number.POSITIVE_INFINITY, after = Number.POSITIVE_INFINITY) =>
  Number(after) < Number(before) ? 'narrowed' : 'widened';

/** The keywords of JSON Schema that bound a number, a length or a count. */
export const bounds: ReadonlyMap<string, Compare> = new Map([
  ...['minLength', 'minItems', 'minProperties', 'minimum', 'exclusiveMinimum', 'minContains'].map((keyword) => [keyword, lower] as const),
  ...['maxLength', 'maxItems', 'maxProperties', 'maximum', 'exclusiveMaximum', 'maxContains'].map((keyword) => [keyword, upper] as const),
]);
