import type { AnyRecord, KindName } from '@org/migration-core';
import { recordTable } from '@org/migration-core/formats';
import type { RouteContext } from '../env.ts';
import { respond } from '../http/respond.ts';
import { contextPath, csv, nodeOf } from './encodings.ts';
import { answerJson, type Body, type Json } from './json.ts';
import { streamed } from './list.ts';
import { contentTypes } from './media-types.ts';

/** Answers with one record in the format that was chosen. For a typed client it is always the JSON of it: that is what it asks for. */
export async function answerRecord<R extends AnyRecord>(c: RouteContext, kind: KindName, ref: string): Promise<Json<Body<R>>> {
  if (c.get('format') === 'json') return answerJson(c, await c.get('ask')((register) => register.getJson(ref)), { kind });
  const record = await c.get('ask')((register) => register.get(ref));
  if (c.get('format') === 'csv') {
    const namesOf = (refs: readonly string[]) => c.get('ask')((register) => register.captions(refs));
    return streamed(c, 'csv', csv(only<AnyRecord>(record), recordTable({ kinds: [kind] }), namesOf));
  }
  const document = { '@context': contextPath, ...nodeOf(record) };
  return respond(c, JSON.stringify(document), 200, { 'Content-Type': contentTypes.jsonld }) as unknown as Json<Body<R>>;
}

async function* only<T>(item: T): AsyncGenerator<readonly T[]> {
  yield [item];
}
