import { type Answer, type Query, QueryInvalid } from '@org/migration-core';
import type { RouteContext } from '../env.ts';
import { ParametersInvalid } from '../parameters/parameters-invalid.ts';

/** Asks a query. Of what the data does not have all is told at once, by {@link ParametersInvalid}. */
export const askQuery = (c: RouteContext, query: Query): Promise<Answer> =>
  toldWhole(
    c,
    query,
    c.get('ask')((register) => register.query(query)),
  );

/** The same for records as JSON. */
export const askQueryJson = (c: RouteContext, query: Query): Promise<Answer<string>> =>
  toldWhole(
    c,
    query,
    c.get('ask')((register) => register.queryJson(query)),
  );

async function toldWhole<A>(c: RouteContext, query: Query, answer: Promise<A>): Promise<A> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof QueryInvalid)) throw error;
    const faults = await c.get('ask')((register) => register.faults(query));
    throw faults.length > 0 ? new ParametersInvalid(faults.map((fault) => ({ code: 'invalid-value', error: fault }))) : error;
  }
}

/** The clocks, as an answer repeats them. */
export const clocksOf = ({ asOf, knownAt }: Query) => ({ ...(asOf && { asOf }), ...(knownAt && { knownAt }) });
