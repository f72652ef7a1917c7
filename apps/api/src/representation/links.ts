import type { RouteContext } from '../env.ts';
import { respell, writeSpelling } from '../http/query-string.ts';
import { tell } from '../http/respond.ts';
import { besidePages, type Format, mediaTypes } from './media-types.ts';

/** One link of a `Link` header. */
export const linkTo = (relation: string, path: string): string => `<${path}>; rel="${relation}"`;

/** `Link` of a page: to the first of its list, and to the pages beside it (RFC 8288). */
export function linkHeader(c: RouteContext, { next, previous }: { next?: string | undefined; previous?: string | undefined }): string {
  const link = (relation: string, cursor?: string) =>
    linkTo(relation, `${c.get('path')}${writeSpelling(respell(c.get('spelling'), 'cursor', cursor))}`);
  return [
    link('first'),
    ...(previous === undefined ? [] : [link('prev', previous)]),
    ...(next === undefined ? [] : [link('next', next)]),
  ].join(', ');
}

/** Longer addresses are not repeated for every format: headers have to stay small. */
const longestRepeated = 500;

/** Adds to `Link` what leads to the same in other formats. */
export function tellAlternates(c: RouteContext, formats: readonly Format[]): void {
  if (formats.length === 1 || c.req.url.length > longestRepeated) return;
  const [path, spelling] = [c.get('path'), c.get('spelling')];
  const ofRecords = spelling.filter(([name]) => !besidePages.has(name));
  const links = formats
    .filter((format) => format !== c.get('format'))
    .map((format) => {
      const search = writeSpelling(respell(format === 'json' ? spelling : ofRecords, 'format', format));
      return `<${path}${search}>; rel="alternate"; type="${mediaTypes[format]}"`;
    });
  tell(c, 'Link', links.join(', '), { append: true });
}
