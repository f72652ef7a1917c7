import type { Bounds } from '@org/migration-core';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer } from '../representation/json.ts';

/** Whether the figures of an inquiry add up. */
export const surveys = new Hono<Env>().get('/survey-results/:id/arithmetic', represents('json'), readsPlain(z.object({})), async (c) => {
  const invariants = await c.get('ask')((register) => register.arithmetic(c.req.param('id')));
  return answer(
    c,
    invariants.map(({ bounds, ...invariant }) => ({ ...invariant, ...(bounds && { bounds: inJson(bounds) }) })),
  );
});

/** JSON has no infinity: an open end is left out. */
const inJson = ({ low, high }: Bounds): { low: number; high?: number } => (Number.isFinite(high) ? { low, high } : { low });
