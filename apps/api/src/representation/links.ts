import type { RouteContext } from '../env.ts';
import { writeQueryString } from '../http/query-string.ts';

/** One link of a `Link` header. */
export const linkTo = (relation: string, path: string): string => `<${path}>; rel="${relation}"`;

/** `Link` of a page: to the first of its list, and to the pages beside it (RFC 8288). */
export function linkHeader(c: RouteContext, { next, previous }: { next?: string | undefined; previous?: string | undefined }): string {
  const { pathname } = new URL(c.req.url);
  const link = (relation: string, cursor: string | undefined) => {
    const query = new Map(c.var.query);
    query.delete('cursor');
    if (cursor !== undefined) query.set('cursor', [cursor]);
    return linkTo(relation, `${pathname}${writeQueryString(query)}`);
  };
  return [
    link('first', undefined),
    ...(previous === undefined ? [] : [link('prev', previous)]),
    ...(next === undefined ? [] : [link('next', next)]),
  ].join(', ');
}
