import type { Page } from '@org/migration-core';
import type { RouteContext } from './env.ts';
import { writeQueryString } from './query-string.ts';

type Meta = Record<string, string | undefined>;

/** Answers with `{ data, meta }`; `meta` names the data that the answer comes from. */
export function answer(c: RouteContext, data: unknown, meta: Meta = {}): Response {
  return c.json({ data, meta: { dataset: c.var.dataset, ...meta } });
}

/** Answers with one page of a list; `Link` leads to the next (RFC 8288). */
export function answerPage<T>(c: RouteContext, { data, next, total, limit }: Page<T>, meta: Meta = {}): Response {
  c.header('X-Total-Count', String(total));
  if (next !== undefined) {
    const query = new Map([...c.var.query, ['cursor', [next]]]);
    c.header('Link', `<${new URL(c.req.url).pathname}${writeQueryString(query)}>; rel="next"`);
  }
  return c.json({ data, page: { limit, total, next }, meta: { dataset: c.var.dataset, ...meta } });
}
