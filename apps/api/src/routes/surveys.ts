import type { Bounds } from '@org/migration-core';
import { Hono } from 'hono';
import { answer } from '../answer.ts';
import type { Env } from '../env.ts';
import { readParameters } from '../parameters.ts';

/** Whether the figures of an inquiry add up. */
export const surveys = new Hono<Env>().get('/survey-results/:id/arithmetic', async (c) => {
  readParameters(c.var.query, {});
  const invariants = await c.var.ask((register) => register.arithmetic(c.req.param('id')));
  return answer(
    c,
    invariants.map(({ bounds, ...invariant }) => ({ ...invariant, ...(bounds && { bounds: inJson(bounds) }) })),
  );
});

/** JSON has no infinity: an open end is left out. */
const inJson = ({ low, high }: Bounds) => (Number.isFinite(high) ? { low, high } : { low });
