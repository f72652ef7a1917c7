import { conflictClasses, kindNames, type PageRequest, planOutcomes } from '@org/migration-core';
import { conflictTable } from '@org/migration-core/formats';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Env } from '../env.ts';
import { readsPlain, text, wholeNumber } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { answerPage } from '../representation/json.ts';
import { answerList } from '../representation/list.ts';

export const conflictParameters = z.object({
  class: z.enum(conflictClasses).optional(),
  kind: z.enum(kindNames).optional(),
  ref: text.optional(),
  limit: wholeNumber(1, 200).optional(),
  cursor: text.optional(),
});

export const planParameters = z.object({
  outcome: z.enum(planOutcomes).optional(),
  limit: wholeNumber(1, 200).optional(),
  cursor: text.optional(),
});

/** Where the sources differ, and what became of what they announced. */
export const conflicts = new Hono<Env>()
  .get('/conflicts', represents('json', 'ndjson', 'csv'), readsPlain(conflictParameters), async (c) => {
    const options = c.req.valid('query');
    const ask = (page: PageRequest) => c.var.ask((register) => register.conflicts({ ...options, ...page }));
    return answerList(c, { asked: options, ask, table: conflictTable });
  })
  .get('/plans', represents('json'), readsPlain(planParameters), async (c) =>
    answerPage(c, await c.var.ask((register) => register.plans(c.req.valid('query')))),
  );
