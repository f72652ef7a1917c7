import { type KindName, maxLimit, type ParameterFault, type Query, QueryInvalid, refOf } from '@org/migration-core';
import { ParametersInvalid } from './parameters-invalid.ts';
import { type QueryParameters, readQueryParameters } from './query-parameters.ts';
import { reads } from './reads.ts';

/** The query of a collection, or the records that are asked for by their ids; these may be cut down and accompanied, and nothing else. */
export type CollectionRequest = { query: Query; refs?: readonly string[] };

type CollectionParameters = QueryParameters & {
  /** Ids of records, at most 200, by commas or repetition. */
  ids?: string | string[];
};

/** What goes with `ids`. */
const besideIds: ReadonlySet<string> = new Set(['ids', 'fields', 'include', 'format']);

/** Reads the parameters of the collection of a kind. */
export const readsCollection = (kind: KindName) =>
  reads<CollectionParameters, CollectionRequest>((c) => {
    const { query, faults } = readQueryParameters(c, [kind], ['ids']);
    const written = c.get('query').get('ids');
    const ids = written?.flatMap((value) => value.split(','));
    const faulty = new Set(faults.map(({ error }) => error.parameter));
    const others = ids ? [...c.get('query').keys()].filter((name) => !besideIds.has(name) && !faulty.has(name)) : [];
    const all = [...faults, ...(ids ? faultsOf(ids) : []), ...others.map(besideTheIds)];
    if (all.length > 0 || !query) throw new ParametersInvalid(all);
    return { query, ...(ids && { refs: ids.map((id) => (id.startsWith(`${kind}/`) ? id : refOf(kind, id))) }) };
  });

function faultsOf(ids: readonly string[]): ParameterFault[] {
  if (ids.length > maxLimit) return [fault('ids', `too many ids: ${ids.length}`, `at most ${maxLimit}`)];
  return ids.includes('') ? [fault('ids', 'an id is missing', 'ids with commas between, such as unhcr,iom')] : [];
}

const besideTheIds = (name: string): ParameterFault =>
  fault(name, 'it does not go with ids', 'fields, include or format beside ids; or no ids');

const fault = (parameter: string, problem: string, expected: string): ParameterFault => ({
  code: 'invalid-value',
  error: new QueryInvalid({ parameter, problem, expected, suggestions: [] }),
});
