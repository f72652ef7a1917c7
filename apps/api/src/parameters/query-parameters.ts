import { type KindName, type ParameterFault, type Query, QueryInvalid, readUrlQuery } from '@org/migration-core';
import type { RouteContext } from '../env.ts';
import { besidePages, mediaTypes } from '../representation/media-types.ts';
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

/** The query of a list, or what is wrong with it. `known` are parameters that the route reads by itself. */
export function readQueryParameters(
  c: RouteContext,
  kinds: readonly KindName[] | undefined,
  known: readonly string[] = [],
): { query: Query | undefined; faults: readonly ParameterFault[] } {
  const asking = new Map([...c.get('query')].filter(([name]) => name !== 'format' && !known.includes(name)));
  const { query, faults = [] } = readUrlQuery(asking, kinds ? { kinds } : {});
  const faulty = new Set(faults.map(({ error }) => error.parameter));
  const homeless = c.get('format') === 'json' ? [] : [...asking.keys()].filter((name) => besidePages.has(name) && !faulty.has(name));
  return { query, faults: [...faults, ...homeless.map((name) => withoutPlace(name, mediaTypes[c.get('format')]))] };
}

/** The parameters of a list of records of some kinds, or of all. */
export const readsQuery = <In extends QueryParameters>(kinds?: readonly KindName[]) =>
  reads<In, Query>((c) => {
    const { query, faults } = readQueryParameters(c, kinds);
    if (faults.length > 0 || !query) throw new ParametersInvalid(faults);
    return query;
  });

const withoutPlace = (parameter: string, type: string): ParameterFault => ({
  code: 'invalid-value',
  error: new QueryInvalid({ parameter, problem: `${type} has no place for it`, expected: 'format=json with it', suggestions: [] }),
});
