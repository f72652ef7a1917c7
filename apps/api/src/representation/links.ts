import type { RouteContext } from '../env.ts';
import { writeQueryString } from '../http/query-string.ts';
import { besidePages, type Format, mediaTypes } from './media-types.ts';

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

/** Longer addresses are not repeated for every format: headers have to stay small. */
const longestRepeated = 500;

/** `Link` to the same in other formats. */
export function alternateLinks(c: RouteContext, formats: readonly Format[]): string {
  const { pathname } = new URL(c.req.url);
  const links = formats.map((format) => {
    const kept = [...c.var.query].filter(([name]) => format === 'json' || !besidePages.has(name));
    return `<${pathname}${writeQueryString(new Map([...kept, ['format', [format]]]))}>; rel="alternate"; type="${mediaTypes[format]}"`;
  });
  return c.req.url.length > longestRepeated ? '' : links.join(', ');
}
