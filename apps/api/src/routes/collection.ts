import { type AnyRecord, type KindName, maxLimit, type Page, type PageRequest, policies, type RecordOf, refOf } from '@org/migration-core';
import { neighbourTable, recordTable, type Table } from '@org/migration-core/formats';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { readsCollection } from '../parameters/collection-parameters.ts';
import { flag, optional, pageParameters, readsPlain, required, text } from '../parameters/plain-parameters.ts';
import { answerCitation, citationParameters, negotiatesStyle } from '../representation/citation.ts';
import { represents } from '../representation/format.ts';
import { answer, answerPage } from '../representation/json.ts';
import { answerList } from '../representation/list.ts';
import { answerRecord } from '../representation/record.ts';
import { askMany } from './ask-many.ts';
import { askQuery, askQueryJson, clocksOf } from './ask-query.ts';

export const readingParameters = z.object({
  path: required(text, 'JSON Pointer of a place in the record, such as `/when`.'),
  policy: optional(z.enum(policies), 'Which attestation is taken where there are several.'),
  asOf: optional(text, 'What held at that time, in EDTF.'),
  knownAt: optional(text, 'What had been said by then, in EDTF.'),
  external: optional(flag, 'false hides what comes from outside the sources.'),
});

export const neighbourParameters = z.object({
  direction: optional(z.enum(['in', 'out']), 'out: what the record refers to; in: what refers to it; both where left out.'),
  relation: optional(text, 'The field that holds the references, such as `parties`.'),
  ...pageParameters,
});

/** Of neighbours by the relation that the path names. */
export const relationParameters = z.omit(neighbourParameters, { relation: true });

export const relatedParameters = z.pick(neighbourParameters, { limit: true, cursor: true });

/** Everything that is served of one kind: its list, its records, and what lies beside a record. */
export const collection = <K extends KindName>(kind: K) =>
  new Hono<Env>()
    .get('/', represents('json', 'ndjson', 'csv', 'jsonld'), readsCollection(kind), async (c) => {
      const { query, refs } = c.req.valid('query');
      const table = () => recordTable({ kinds: [kind], fields: query.fields }) as Table<unknown> as Table<RecordOf<K>>;
      if (refs) {
        const { page, missing, moved } = await askMany(c, refs, query);
        const ask = async () => page as Page<RecordOf<K>>;
        return answerList(c, { asked: { limit: maxLimit }, ask, table, meta: { kind, missing, moved } });
      }
      const ask = async (page: PageRequest) => (await askQuery(c, { ...query, ...page })) as unknown as Page<RecordOf<K>>;
      const askJson = (page: PageRequest) => askQueryJson(c, { ...query, ...page });
      return answerList(c, { asked: query, ask, askJson, table, meta: { kind, ...clocksOf(query) } });
    })
    .get('/:id', represents('json', 'jsonld', 'csv'), readsPlain(z.object({})), async (c) => {
      return answerRecord<RecordOf<K> & AnyRecord>(c, kind, refOf(kind, c.req.param('id')));
    })
    .get('/:id/neighbours', represents('json', 'ndjson', 'csv'), readsPlain(neighbourParameters), async (c) => {
      const options = c.req.valid('query');
      const ref = refOf(kind, c.req.param('id'));
      const ask = (page: PageRequest) => c.get('ask')((register) => register.neighbours(ref, { ...options, ...page }));
      return answerList(c, { asked: options, ask, table: () => neighbourTable });
    })
    .get('/:id/neighbours/:relation', represents('json', 'ndjson', 'csv'), readsPlain(relationParameters), async (c) => {
      const options = c.req.valid('query');
      const { id, relation } = c.req.param();
      const ask = (page: PageRequest) =>
        c.get('ask')((register) => register.neighbours(refOf(kind, id), { ...options, ...page, relation }));
      return answerList(c, { asked: options, ask, table: () => neighbourTable });
    })
    .get('/:id/related', represents('json'), readsPlain(relatedParameters), async (c) =>
      answerPage(c, await c.get('ask')((register) => register.related(refOf(kind, c.req.param('id')), c.req.valid('query')))),
    )
    .get('/:id/cite', readsPlain(citationParameters), negotiatesStyle, async (c) => {
      const style = c.get('style');
      return answerCitation(c, style, await c.get('ask')((register) => register.cite(refOf(kind, c.req.param('id')), style)));
    })
    .get('/:id/read', represents('json'), readsPlain(readingParameters), async (c) => {
      const { path, ...options } = c.req.valid('query');
      const reading = await c.get('ask')((register) => register.read(refOf(kind, c.req.param('id')), path, options));
      return answer(c, reading, clocksOf(options));
    })
    .get('/:id/explain', represents('json'), readsPlain(readingParameters), async (c) => {
      const { path, ...options } = c.req.valid('query');
      const explanation = await c.get('ask')((register) => register.explain(refOf(kind, c.req.param('id')), path, options));
      return answer(c, explanation, clocksOf(options));
    });
