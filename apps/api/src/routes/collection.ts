import { type KindName, policies, type RecordOf, refOf } from '@org/migration-core';
import { Hono } from 'hono';
import * as z from 'zod';
import type { Env } from '../env.ts';
import { flag, pageParameters, readsPlain, text } from '../parameters/plain-parameters.ts';
import { type QueryParameters, readsQuery } from '../parameters/query-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer, answerPage } from '../representation/json.ts';
import { askQuery, clocksOf } from './ask-query.ts';

export const readingParameters = z.object({
  path: text.meta({ description: 'JSON Pointer of a place in the record, such as `/when`.' }),
  policy: z.enum(policies).optional().meta({ description: 'Which attestation is taken where there are several.' }),
  asOf: text.optional().meta({ description: 'What held at that time, in EDTF.' }),
  knownAt: text.optional().meta({ description: 'What had been said by then, in EDTF.' }),
  external: flag.optional().meta({ description: 'false hides what comes from outside the sources.' }),
});

export const neighbourParameters = z.object({
  direction: z
    .enum(['in', 'out'])
    .optional()
    .meta({ description: 'out: what the record refers to; in: what refers to it; both where left out.' }),
  relation: text.optional().meta({ description: 'The field that holds the references, such as `parties`.' }),
  ...pageParameters,
});

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
