import { Hono } from 'hono';
import * as z from 'zod';
import type { Env } from '../env.ts';
import { readsPlain, text, wholeNumber } from '../parameters/plain-parameters.ts';
import { type QueryParameters, readsQuery } from '../parameters/query-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer, answerPage } from '../representation/json.ts';
import { askQuery, clocksOf } from './ask-query.ts';

export const resolveParameters = z.object({
  name: text.meta({ description: 'A name, an acronym, or something near to one.' }),
});
export const suggestParameters = z.object({
  q: z.string().max(2000).meta({ description: 'The query as it stands, in text form.' }),
  caret: wholeNumber(0, 2000).optional().meta({ description: 'Where the caret is, in UTF-16 code units; at the end where left out.' }),
});

/** Finding records of all kinds by words, by a name that may mean several, and while a query is being typed. */
export const search = new Hono<Env>()
  .get('/search', represents('json'), readsQuery<QueryParameters & { kind?: string | string[] }>(), async (c) => {
    const query = c.req.valid('query');
    const found = await askQuery(c, { facets: ['kind'], ...query });
    return answerPage(c, found, clocksOf(query));
  })
  .get('/suggest', represents('json'), readsPlain(suggestParameters), async (c) => {
    const { q, caret } = c.req.valid('query');
    return answer(c, await c.var.ask((register) => register.complete(q, caret)));
  })
  .get('/resolve', represents('json'), readsPlain(resolveParameters), async (c) => {
    const { name } = c.req.valid('query');
    return answer(c, await c.var.ask((register) => register.resolve(name)));
  });
