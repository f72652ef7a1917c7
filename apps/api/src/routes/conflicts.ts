import { conflictClasses } from '@org/migration-core';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Env } from '../env.ts';
import { pageParameters, readsPlain, text } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer, answerPage } from '../representation/json.ts';

export const conflictParameters = z.object({
  class: z.enum(conflictClasses).optional().meta({ description: 'How the sources differ, or what an editor remarked.' }),
  ref: text.optional().meta({ description: 'Only of this record: a reference such as `activity/icpd`.' }),
  ...pageParameters,
});

/** Where the sources differ, and what became of what they announced. */
export const conflicts = new Hono<Env>()
  .get('/conflicts', represents('json'), readsPlain(conflictParameters), async (c) =>
    answerPage(c, await c.var.ask((register) => register.conflicts(c.req.valid('query')))),
  )
  .get('/plans', represents('json'), readsPlain(z.object({})), async (c) => answer(c, await c.var.ask((register) => register.plans())));
