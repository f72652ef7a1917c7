import { conflictClasses, kindNames, type PageRequest, planOutcomes } from '@org/migration-core';
import { conflictTable } from '@org/migration-core/formats';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Env } from '../env.ts';
import { pageParameters, readsPlain, text } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { answerPage } from '../representation/json.ts';
import { answerList } from '../representation/list.ts';

export const conflictParameters = z.object({
  class: z.enum(conflictClasses).optional().meta({ description: 'How the sources differ, or what an editor remarked.' }),
  kind: z.enum(kindNames).optional().meta({ description: 'Only of records of this kind.' }),
  ref: text.optional().meta({ description: 'Only of this record: a reference such as `activity/icpd`.' }),
  ...pageParameters,
});

export const planParameters = z.object({
  outcome: z.enum(planOutcomes).optional().meta({ description: 'How sure it is what became of it; none where nothing is known.' }),
  ...pageParameters,
});

/** Where the sources differ, and what became of what they announced. */
export const conflicts = new Hono<Env>()
  .get('/conflicts', represents('json', 'ndjson', 'csv'), readsPlain(conflictParameters), async (c) => {
    const options = c.req.valid('query');
    const ask = (page: PageRequest) => c.get('ask')((register) => register.conflicts({ ...options, ...page }));
    return answerList(c, { asked: options, ask, table: () => conflictTable });
  })
  .get('/plans', represents('json'), readsPlain(planParameters), async (c) =>
    answerPage(c, await c.get('ask')((register) => register.plans(c.req.valid('query')))),
  );
