import { fingerprint } from '@org/migration-core';
import manifest from '../../package.json' with { type: 'json' };
import type { RouteContext } from '../env.ts';

/** For what changes with the data or with the program only. */
export const cacheControl = 'public, max-age=300, s-maxage=86400, stale-while-revalidate=86400';

/** What tells a cache how long an answer is good, and whether the client has it already. */
export type Freshness = { headers: Readonly<Record<string, string>>; isKnown: boolean };

/**
 * The strong ETag and the caching headers of an answer, known before the question is asked: an answer depends on the data, the question, the
 * representation and this program only, so its ETag is made of these four.
 */
export function freshnessOf(c: RouteContext, representation: string): Freshness {
  const question = `${manifest.version} ${representation} ${c.get('path')}${c.get('search')}`;
  const etag = `"${c.get('dataset').slice(0, 16)}-${fingerprint(question)}"`;
  const modified = c.get('modified');
  return {
    headers: { ETag: etag, 'Cache-Control': cacheControl, 'Last-Modified': c.get('lastModified') },
    isKnown: isKnown(c, etag, modified),
  };
}

/** Does the answer tell how long it took? Then no two are alike, and none is kept. */
export const isMeasured = (c: RouteContext): boolean => c.get('query').get('explain')?.includes('true') ?? false;

/** After RFC 9110, 13.2.2: the date counts only where no tag is sent; `*` is known once there is an answer, which only the question tells. */
function isKnown(c: RouteContext, etag: string, modified: Date): boolean {
  const tags = c.req.header('If-None-Match');
  if (tags !== undefined) return tags.includes(etag);
  const since = c.req.header('If-Modified-Since');
  return since !== undefined && modified.getTime() <= Date.parse(since);
}
