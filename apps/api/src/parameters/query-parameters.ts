import { type KindName, type Query, readUrlQuery } from '@org/migration-core';
import type { QueryString } from '../http/query-string.ts';
import { ParametersInvalid } from './parameters-invalid.ts';
import { reads } from './reads.ts';

/**
 * What a list can be asked: words, one parameter a field, and how to answer. `urlParameters` of the SDK lists the fields of each kind.
 */
export type QueryParameters = {
  q?: string;
  where?: string;
  sort?: string;
  limit?: string;
  cursor?: string;
  fields?: string | string[];
  include?: string | string[];
  facets?: string | string[];
  facetLimit?: string;
  groupBy?: string | string[];
  asOf?: string;
  knownAt?: string;
  policy?: string;
  external?: 'true' | 'false';
  maybe?: 'true' | 'false';
  highlight?: 'true' | 'false';
  explain?: 'true' | 'false';
  format?: string;
  [filter: string]: string | string[] | undefined;
};

/** Parameters that are no part of the query itself. */
const beside = new Set(['format', 'ids']);

/** Reads the query of a list. Throws {@link ParametersInvalid} with all that is wrong. */
export function readQueryParameters(parameters: QueryString, kinds?: readonly KindName[]): Query {
  const asking = new Map([...parameters].filter(([name]) => !beside.has(name)));
  const { query, faults } = readUrlQuery(asking, kinds ? { kinds } : {});
  if (faults) throw new ParametersInvalid(faults);
  return query;
}

/** The parameters of a list of records of some kinds, or of all. */
export const readsQuery = <In extends QueryParameters>(kinds?: readonly KindName[]) =>
  reads<In, Query>((c) => readQueryParameters(c.var.query, kinds));
