import { type Query, QueryInvalid } from '@org/migration-core';
import type { RouteContext } from '../env.ts';
import { ParametersInvalid } from '../parameters/parameters-invalid.ts';

/** Asks a query. Of what the data does not have all is told at once, by {@link ParametersInvalid}. */
export async function askQuery(c: RouteContext, query: Query) {
  try {
    return await c.var.ask((register) => register.query(query));
  } catch (error) {
    if (!(error instanceof QueryInvalid)) throw error;
    const faults = await c.var.ask((register) => register.faults(query));
    throw faults.length > 0 ? new ParametersInvalid(faults.map((fault) => ({ code: 'invalid-value', error: fault }))) : error;
  }
}

/** The clocks, as an answer repeats them. */
export const clocksOf = ({ asOf, knownAt }: Query) => ({ ...(asOf && { asOf }), ...(knownAt && { knownAt }) });
