import { kindNames } from '@org/migration-core';
import { recordTable } from '@org/migration-core/formats';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { listOf, optional, readsPlain, required, text, wholeNumber } from '../parameters/plain-parameters.ts';
import { type QueryParameters, readsQuery } from '../parameters/query-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer } from '../representation/json.ts';
import { answerList } from '../representation/list.ts';
import { askQuery, clocksOf } from './ask-query.ts';

export const resolveParameters = z.object({
  name: required(text, 'A name, an acronym, or something near to one.'),
});
export const suggestParameters = z.object({
  q: required(z.string().check(z.maxLength(2000)), 'The query as it stands, in text form.'),
  caret: optional(wholeNumber(0, 2000), 'Where the caret is, in UTF-16 code units; at the end where left out.'),
  kind: optional(listOf(z.enum(kindNames), kindNames.length), 'Kinds of the records that are suggested.'),
  limit: optional(wholeNumber(1, 50), 'How many records are suggested; 10 where left out.'),
});
export const pathParameters = z.object({
  from: required(text, 'The reference of the record where it begins, such as `organization/iom`.'),
  to: required(text, 'The reference of the record where it ends.'),
});

/** Finding records of all kinds by words, by a name that may mean several, and while a query is being typed. */
export const search = new Hono<Env>()
  .get(
    '/search',
    represents('json', 'ndjson', 'csv', 'jsonld'),
    readsQuery<QueryParameters & { kind?: string | string[] }>(),
    async (c) => {
      const query = c.req.valid('query');
      const beside = c.get('format') === 'json' ? { facets: ['kind'] } : {};
      return answerList(c, {
        asked: query,
        ask: (page) => askQuery(c, { ...beside, ...query, ...page }),
        table: () => recordTable(query),
        meta: clocksOf(query),
      });
    },
  )
  .get('/suggest', represents('json'), readsPlain(suggestParameters), async (c) => {
    const { q, kind: kinds, ...options } = c.req.valid('query');
    return answer(c, await c.get('ask')((register) => register.suggest(q, { kinds, ...options })));
  })
  .get('/path', represents('json'), readsPlain(pathParameters), async (c) => {
    const { from, to } = c.req.valid('query');
    return answer(c, await c.get('ask')((register) => register.path(from, to)));
  })
  .get('/resolve', represents('json'), readsPlain(resolveParameters), async (c) => {
    const { name } = c.req.valid('query');
    return answer(c, await c.get('ask')((register) => register.resolve(name)));
  });
