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
  const etag = `"${c.get('served').dataset.slice(0, 16)}-${fingerprint(question)}"`;
  return {
    headers: { ETag: etag, 'Cache-Control': cacheControl, 'Last-Modified': c.get('served').lastModified },
    isKnown: isKnown(c.req.raw.headers, etag, c.get('served').modified),
  };
}

/** Does the answer tell how long it took? Then no two are alike, and none is kept. */
export const isMeasured = (c: RouteContext): boolean => c.get('query').get('explain')?.includes('true') ?? false;

/**
 * Does the client have the answer already? After RFC 9110, 13.2.2: the date counts only where no tag is sent; `*` is known once there is an
 * answer, which only the question tells.
 */
export function isKnown(headers: Headers, etag: string, modified: number): boolean {
  const tags = headers.get('If-None-Match');
  if (tags !== null) return tags.includes(etag);
  const since = headers.get('If-Modified-Since');
  return since !== null && modified <= Date.parse(since);
}

/** Does the client ask for an answer only where there is none? */
export const wantsNone = (headers: Headers): boolean => headers.get('If-None-Match')?.trim() === '*';
