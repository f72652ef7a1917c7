import { recordTable } from '@org/migration-core';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Env } from '../env.ts';
import { readsPlain, text, wholeNumber } from '../parameters/plain-parameters.ts';
import { type QueryParameters, readsQuery } from '../parameters/query-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer } from '../representation/json.ts';
import { answerList } from '../representation/list.ts';
import { askQuery, clocksOf } from './ask-query.ts';

export const resolveParameters = z.object({ name: text });
export const suggestParameters = z.object({ q: z.string().max(2000), caret: wholeNumber(0, 2000).optional() });

/** Finding records of all kinds by words, by a name that may mean several, and while a query is being typed. */
export const search = new Hono<Env>()
  .get(
    '/search',
    represents('json', 'ndjson', 'csv', 'jsonld'),
    readsQuery<QueryParameters & { kind?: string | string[] }>(),
    async (c) => {
      const query = c.req.valid('query');
      const beside = c.var.format === 'json' ? { facets: ['kind'] } : {};
      return answerList(c, {
        asked: query,
        ask: (page) => askQuery(c, { ...beside, ...query, ...page }),
        table: recordTable(query),
        meta: clocksOf(query),
      });
    },
  )
  .get('/suggest', represents('json'), readsPlain(suggestParameters), async (c) => {
    const { q, caret } = c.req.valid('query');
    return answer(c, await c.var.ask((register) => register.complete(q, caret)));
  })
  .get('/resolve', represents('json'), readsPlain(resolveParameters), async (c) => {
    const { name } = c.req.valid('query');
    return answer(c, await c.var.ask((register) => register.resolve(name)));
  });
