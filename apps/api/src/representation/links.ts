import type { RouteContext } from '../env.ts';
import { writeQueryString } from '../http/query-string.ts';
import { tell } from '../http/respond.ts';
import { besidePages, type Format, mediaTypes } from './media-types.ts';

/** One link of a `Link` header. */
export const linkTo = (relation: string, path: string): string => `<${path}>; rel="${relation}"`;

/** `Link` of a page: to the first of its list, and to the pages beside it (RFC 8288). */
export function linkHeader(c: RouteContext, { next, previous }: { next?: string | undefined; previous?: string | undefined }): string {
  const query = c.get('query');
  const link = (relation: string, cursor: string | undefined) => {
    if (cursor === undefined && !query.has('cursor')) return linkTo(relation, `${c.get('path')}${c.get('search')}`);
    const asked = new Map(query);
    asked.delete('cursor');
    if (cursor !== undefined) asked.set('cursor', [cursor]);
    return linkTo(relation, `${c.get('path')}${writeQueryString(asked)}`);
  };
  return [
    link('first', undefined),
    ...(previous === undefined ? [] : [link('prev', previous)]),
    ...(next === undefined ? [] : [link('next', next)]),
  ].join(', ');
}

/** Longer addresses are not repeated for every format: headers have to stay small. */
const longestRepeated = 500;

/** Adds to `Link` what leads to the same in other formats. */
export function tellAlternates(c: RouteContext, formats: readonly Format[]): void {
  if (c.req.url.length > longestRepeated) return;
  for (const format of formats) {
    if (format === c.get('format')) continue;
    const path = `${c.get('path')}${searchWith(c, format)}`;
    tell(c, 'Link', `<${path}>; rel="alternate"; type="${mediaTypes[format]}"`, { append: true });
  }
}

function searchWith(c: RouteContext, format: Format): string {
  if (c.get('search') === '') return `?format=${format}`;
  const kept = [...c.get('query')].filter(([name]) => format === 'json' || !besidePages.has(name));
  return writeQueryString(new Map([...kept, ['format', [format]]]));
}
