import { type KindName, policies, type RecordOf, refOf } from '@org/migration-core';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Env } from '../env.ts';
import { flag, readsPlain, text, wholeNumber } from '../parameters/plain-parameters.ts';
import { type QueryParameters, readsQuery } from '../parameters/query-parameters.ts';
import { answerCitation, citationParameters, negotiatesStyle } from '../representation/citation.ts';
import { represents } from '../representation/format.ts';
import { answer, answerPage } from '../representation/json.ts';
import { askQuery, clocksOf } from './ask-query.ts';

export const readingParameters = z.object({
  path: text,
  policy: z.enum(policies).optional(),
  asOf: text.optional(),
  knownAt: text.optional(),
  external: flag.optional(),
});

export const neighbourParameters = z.object({
  direction: z.enum(['in', 'out']).optional(),
  relation: text.optional(),
  limit: wholeNumber(1, 200).optional(),
  cursor: text.optional(),
});

export const relatedParameters = neighbourParameters.pick({ limit: true, cursor: true });

/** Everything that is served of one kind: its list, its records, and what lies beside a record. */
export const collection = <K extends KindName>(kind: K) =>
  new Hono<Env>()
    .get('/', represents('json'), readsQuery<QueryParameters>([kind]), async (c) => {
      const query = c.req.valid('query');
      const found = await askQuery(c, query);
      return answerPage(c, { ...found, data: found.data as unknown as readonly RecordOf<K>[] }, { kind, ...clocksOf(query) });
    })
    .get('/:id', represents('json'), readsPlain(z.object({})), async (c) => {
      const record = await c.var.ask((register) => register.get(refOf(kind, c.req.param('id'))));
      return answer(c, record as RecordOf<K>, { kind });
    })
    .get('/:id/neighbours', represents('json'), readsPlain(neighbourParameters), async (c) => {
      const found = await c.var.ask((register) => register.neighbours(refOf(kind, c.req.param('id')), c.req.valid('query')));
      return answerPage(c, found);
    })
    .get('/:id/neighbours/:relation', represents('json'), readsPlain(neighbourParameters.omit({ relation: true })), async (c) => {
      const { id, relation } = c.req.param();
      const found = await c.var.ask((register) => register.neighbours(refOf(kind, id), { ...c.req.valid('query'), relation }));
      return answerPage(c, found);
    })
    .get('/:id/related', represents('json'), readsPlain(relatedParameters), async (c) =>
      answerPage(c, await c.var.ask((register) => register.related(refOf(kind, c.req.param('id')), c.req.valid('query')))),
    )
    .get('/:id/cite', readsPlain(citationParameters), negotiatesStyle, async (c) => {
      const { style } = c.var;
      return answerCitation(c, style, await c.var.ask((register) => register.cite(refOf(kind, c.req.param('id')), style)));
    })
    .get('/:id/read', represents('json'), readsPlain(readingParameters), async (c) => {
      const { path, ...options } = c.req.valid('query');
      const reading = await c.var.ask((register) => register.read(refOf(kind, c.req.param('id')), path, options));
      return answer(c, reading, clocksOf(options));
    })
    .get('/:id/explain', represents('json'), readsPlain(readingParameters), async (c) => {
      const { path, ...options } = c.req.valid('query');
      const explanation = await c.var.ask((register) => register.explain(refOf(kind, c.req.param('id')), path, options));
      return answer(c, explanation, clocksOf(options));
    });
