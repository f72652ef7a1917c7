import type { Answer, Page } from '@org/migration-core';
import type { TypedResponse } from 'hono';
import type { RouteContext } from '../env.ts';
import { respond, tell } from '../http/respond.ts';
import { linkHeader } from './links.ts';

/** What an answer says of itself: the data that it comes from, and the question where that is not plain. */
type Meta = { dataset: string } & Record<string, unknown>;

/** The body of an answer. */
export type Body<T> = { data: T; meta: Meta };

/** The body of one page of a list, with what was asked for beside it. */
export type PageBody<T> = Body<readonly T[]> & { page: Omit<Page<T>, 'data'> } & Partial<
    Pick<Answer, 'hits' | 'facets' | 'groups' | 'included' | 'plan'>
  >;

/** A response of which a typed client knows the JSON. */
export type Json<T> = Response & TypedResponse<T, 200, 'json'>;

/** Answers with `{ data, meta }`; `meta` names the data that the answer comes from. */
export const answer = <T>(c: RouteContext, data: T, meta: Record<string, unknown> = {}): Json<Body<T>> =>
  json(c, { data, meta: { dataset: c.get('served').dataset, ...meta } });

/** Answers with one page of a list; `Link` leads to the first and to those beside it (RFC 8288). */
export const answerPage = <T>(
  c: RouteContext,
  page: Page<T> & Partial<Omit<Answer, 'data'>>,
  meta?: Record<string, unknown>,
): Json<PageBody<T>> => answerPageOfJson(c, { ...page, data: page.data.map((item) => JSON.stringify(item)) }, meta);

/** The same of records that are JSON already. */
export const answerJson = <T>(c: RouteContext, data: string, meta: Record<string, unknown> = {}): Json<Body<T>> =>
  written(c, `{"data":${data},"meta":${JSON.stringify({ dataset: c.get('served').dataset, ...meta })}}`);

/** The same as {@link answerPage} of records that are JSON already. */
export function answerPageOfJson<T>(
  c: RouteContext,
  { data, total, limit, next, previous, ...beside }: Page<string> & Partial<Omit<Answer, 'data'>>,
  meta: Record<string, unknown> = {},
): Json<PageBody<T>> {
  tell(c, 'X-Total-Count', String(total));
  tell(c, 'Link', linkHeader(c, { next, previous }), { append: true });
  const rest = { page: { limit, total, next, previous }, ...beside, meta: { dataset: c.get('served').dataset, ...meta } };
  return written(c, `{"data":[${data.join(',')}],${JSON.stringify(rest).slice(1)}`);
}

/** Writes a body as JSON. */
export const json = <T>(c: RouteContext, body: T): Json<T> => written(c, JSON.stringify(body));

const written = <T>(c: RouteContext, text: string): Json<T> =>
  respond(c, text, 200, { 'Content-Type': 'application/json' }) as unknown as Json<T>;
