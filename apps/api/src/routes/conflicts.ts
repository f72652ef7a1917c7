import { conflictClasses, kindNames, type PageRequest, planOutcomes } from '@org/migration-core';
import { conflictTable } from '@org/migration-core/formats';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { optional, pageParameters, readsPlain, text } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { answerPage } from '../representation/json.ts';
import { answerList } from '../representation/list.ts';

export const conflictParameters = z.object({
  class: optional(z.enum(conflictClasses), 'How the sources differ, or what an editor remarked.'),
  kind: optional(z.enum(kindNames), 'Only of records of this kind.'),
  ref: optional(text, 'Only of this record: a reference such as `activity/icpd`.'),
  ...pageParameters,
});

export const planParameters = z.object({
  outcome: optional(z.enum(planOutcomes), 'How sure it is what became of it; none where nothing is known.'),
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
