import type { Engine } from './engine/engine.ts';
import { QueryInvalid } from './errors.ts';
import type { Condition, Query, Where } from './query/query.ts';

/** Everything that keeps a canonical query from being answered: what its conditions name that the data does not have, each on its own. */
export function queryFaults(engine: Engine, { kinds, where, asOf, knownAt }: Query): QueryInvalid[] {
  return (where ? conditionsOf(where) : []).flatMap((condition) => {
    try {
      engine.query({ kinds, where: condition, asOf, knownAt, limit: 1 }, (doc) => doc);
      return [];
    } catch (error) {
      if (error instanceof QueryInvalid) return [error];
      throw error;
    }
  });
}

function conditionsOf(where: Where): Condition[] {
  if ('field' in where) return [where];
  if ('not' in where) return conditionsOf(where.not);
  return ('and' in where ? where.and : where.or).flatMap(conditionsOf);
}
