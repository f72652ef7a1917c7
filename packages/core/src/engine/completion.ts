import { fieldNamed } from '../query/fields.ts';
import type { FacetValue, Query } from '../query/query.ts';
import { kindNames } from '../schema/id.ts';
import { editDistance, editsAllowed } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import type { Engine } from './engine.ts';

/** As many values of a facet as can be told: a value that is being typed may be a rare one. */
const widest = 1000;

/**
 * Values of a field that begin with what is typed, as a value, an id, or a word of a label, and then those spelt almost so; with the count of
 * records that have them among those that `rest` finds.
 */
export function completionValues(
  engine: Engine,
  field: string,
  start: string,
  rest: Query | undefined,
  limit: number,
): readonly FacetValue[] {
  const kinds = rest?.kinds ?? kindNames;
  const named = fieldNamed(engine.index.table, kinds, field);
  if (!named || (named.type !== 'reference' && named.type !== 'code')) return [];
  const { text, where, asOf, knownAt, external, maybe } = rest ?? {};
  const [facet] =
    engine.query({ kinds, text, where, asOf, knownAt, external, maybe, limit: 1, facets: [field], facetLimit: widest }).facets ?? [];
  const typed = fold(start);
  const spellings = ({ value, label }: FacetValue) => [value, value.slice(value.indexOf('/') + 1), ...fold(label).split(' '), fold(label)];
  const isBegun = (one: FacetValue) => spellings(one).some((spelling) => spelling.startsWith(typed));
  const isNear = (one: FacetValue) => spellings(one).some((spelling) => editDistance(spelling, typed) <= editsAllowed(typed.length));
  const values = facet?.values ?? [];
  const begun = values.filter(isBegun);
  return [...begun, ...(begun.length < limit ? values.filter((one) => !isBegun(one) && isNear(one)) : [])].slice(0, limit);
}
