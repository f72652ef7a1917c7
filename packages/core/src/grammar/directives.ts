import type { Parameter } from '../query/read-query.ts';
import { policies } from '../reading.ts';
import { kindNames } from '../schema/id.ts';

/** What a directive is given: a list, one text, a date, a number, or true and false. */
type Form = 'list' | 'text' | 'date' | 'number' | 'flag';
export type Directive = { parameter: Parameter; form: Form; detail: string; values?: readonly string[] };

/** What says how to answer, in the order in which it is printed. */
export const directives: Readonly<Record<string, Directive>> = {
  kind: { parameter: 'kinds', form: 'list', detail: 'kinds to look in', values: kindNames },
  sort: { parameter: 'sort', form: 'text', detail: 'order; - turns it round' },
  limit: { parameter: 'limit', form: 'number', detail: 'records of a page' },
  cursor: { parameter: 'cursor', form: 'text', detail: 'where a page begins' },
  fields: { parameter: 'fields', form: 'list', detail: 'fields that are told' },
  include: { parameter: 'include', form: 'list', detail: 'records that come along' },
  facets: { parameter: 'facets', form: 'list', detail: 'values to count' },
  'facet-limit': { parameter: 'facetLimit', form: 'number', detail: 'values that are told' },
  group: { parameter: 'groupBy', form: 'list', detail: 'one or two fields to count by' },
  'as-of': { parameter: 'asOf', form: 'date', detail: 'what held at that time' },
  'known-at': { parameter: 'knownAt', form: 'date', detail: 'what had been said by then' },
  policy: { parameter: 'policy', form: 'text', detail: 'which attestation is sorted by', values: policies },
  external: { parameter: 'external', form: 'flag', detail: 'what comes from outside the sources', values: ['true', 'false'] },
  maybe: { parameter: 'maybe', form: 'flag', detail: 'what may hold', values: ['true', 'false'] },
  highlight: { parameter: 'highlight', form: 'flag', detail: 'where the words stand', values: ['true', 'false'] },
  explain: { parameter: 'explain', form: 'flag', detail: 'how the answer was found', values: ['true', 'false'] },
};

export const isDirective = (name: string): boolean => Object.hasOwn(directives, name);
