import { type Clocks, parseQuery, type Query, QueryInvalid } from '@org/migration-core';
import type { Place } from '../state/state.ts';

type BrowsePlace = Extract<Place, { view: 'browse' }>;

/**
 * The query that a list is: its text, narrowed to the kind and under the clocks that are set. Names come in the order of the alphabet where
 * nothing says another order.
 *
 * @throws QueryInvalid
 */
export function queryOf({ query: text, kind, sort }: BrowsePlace, clocks: Clocks = {}): Query {
  const query = parseQuery(text, kind && { kinds: [kind] });
  if (kind && query.kinds?.some((one) => one !== kind)) {
    throw new QueryInvalid({
      parameter: 'kind',
      problem: 'the query says another kind itself',
      expected: 'one of the two',
      suggestions: [],
    });
  }
  const order = sort ?? query.sort ?? (query.text === undefined ? 'name' : undefined);
  return {
    ...query,
    ...(order !== undefined && { sort: order }),
    ...(clocks.asOf !== undefined && { asOf: clocks.asOf }),
    ...(clocks.knownAt !== undefined && { knownAt: clocks.knownAt }),
  };
}
