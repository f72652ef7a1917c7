import type { AnyRecord, KindName } from '@org/migration-core';
import { recordTable } from '@org/migration-core/formats';
import type { RouteContext } from '../env.ts';
import { contextPath, csv, nodeOf } from './encodings.ts';
import { answer, type Body, type Json } from './json.ts';
import { streamed } from './list.ts';
import { contentTypes } from './media-types.ts';

/** Answers with one record in the format that was chosen. */
export function answerRecord<R extends AnyRecord>(c: RouteContext, kind: KindName, record: R): Json<Body<R>> {
  switch (c.var.format) {
    case 'csv':
      return streamed(
        c,
        'csv',
        csv(only<AnyRecord>(record), recordTable({ kinds: [kind] }), (refs) => c.var.ask((register) => register.captions(refs))),
      );
    case 'jsonld':
      return c.body(JSON.stringify({ '@context': contextPath, ...nodeOf(record) }), 200, {
        'Content-Type': contentTypes.jsonld,
      }) as unknown as Json<Body<R>>;
    default:
      return answer(c, record, { kind });
  }
}

async function* only<T>(item: T): AsyncGenerator<readonly T[]> {
  yield [item];
}
