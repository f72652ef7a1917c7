import { DatasetTooLarge } from '@org/migration-core';
import { type SentFinding, type Validation, validateAgainst } from '@org/migration-core/validate';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Env, RouteContext } from '../env.ts';
import { BodyBroken, openBody } from '../http/body.ts';
import { respond, tell } from '../http/respond.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';
import { problem } from '../problem/problem.ts';
import { negotiates } from '../representation/format.ts';
import { answer, type Body, type Json } from '../representation/json.ts';
import { mediaTypes } from '../representation/media-types.ts';

/** Most bytes that may be sent. */
export const maxBodyBytes = 10_000_000;

/** What may be sent: the media types, and what is in them. */
const accepted = new Map([
  ['application/json', 'json'],
  ['application/x-ndjson', 'ndjson'],
] as const);

/** Checks records that are sent. Nothing is stored, and nothing is answered from what was sent before. */
export const validation = new Hono<Env>().post('/validate', negotiates('json', 'ndjson'), readsPlain(z.object({})), async (c) => {
  const format = formatOfBody(c);
  if (!format) {
    const types = [...accepted.keys()];
    tell(c, 'Accept-Post', types.join(', '));
    return problem(c, 'MediaTypeNotSupported', `Records are read as ${types.join(' or ')} in UTF-8.`, { accepted: types });
  }
  if (Number(c.req.header('Content-Length')) > maxBodyBytes) return tooLarge(c, `The body has more than ${maxBodyBytes} bytes.`);
  try {
    const body = await openBody(c.req.raw.body);
    if (!body) return problem(c, 'BodyEmpty', 'The body is empty.');
    return report(c, await validateAgainst(c.get('served').records, body, { format, maxBytes: maxBodyBytes }));
  } catch (error) {
    if (error instanceof DatasetTooLarge) return tooLarge(c, `The body has more than ${error.limit} ${error.what}.`);
    if (error instanceof BodyBroken) return problem(c, 'RequestMalformed', error.message);
    throw error;
  }
});

function formatOfBody(c: RouteContext): 'json' | 'ndjson' | undefined {
  const [type = '', ...parameters] = (c.req.header('Content-Type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
  const isPlain = (charset ?? 'utf-8') === 'utf-8' && (c.req.header('Content-Encoding') ?? 'identity') === 'identity';
  return isPlain ? (accepted as ReadonlyMap<string, 'json' | 'ndjson'>).get(type.trim()) : undefined;
}

function tooLarge(c: RouteContext, detail: string): Response {
  // The rest of the body is not read, so that no other request can follow it.
  tell(c, 'Connection', 'close');
  return problem(c, 'BodyTooLarge', detail, { limit: maxBodyBytes });
}

function report(c: RouteContext, { findings, ...counts }: Validation): Json<Body<readonly SentFinding[]>> {
  tell(c, 'Cache-Control', 'no-store');
  tell(c, 'Vary', 'Accept', { append: true });
  if (c.get('format') === 'json') return answer(c, findings, { ...counts });
  const lines = findings.map((finding) => `${JSON.stringify(finding)}\n`).join('');
  return respond(c, lines, 200, { 'Content-Type': mediaTypes.ndjson }) as never;
}
