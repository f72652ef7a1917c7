import type { RouteContext } from '../env.ts';

/** Fixed words: the request's own would come back otherwise. */
const allowedHeaders = 'Content-Type,If-Modified-Since,If-None-Match,X-Request-Id';

/**
 * Answers `OPTIONS` with the methods of the path, which a 405 has found out. A preflight for a path at which nothing is served is allowed
 * to read, so that a script sees the problem document instead of an error without words.
 */
export async function answerOptions(c: RouteContext, answer: () => Promise<Response | undefined>): Promise<Response | undefined> {
  const refusal = await answer();
  if (refusal) c.res = refusal;
  const allow = c.res.headers.get('Allow');
  const isPreflight = c.req.header('Access-Control-Request-Method') !== undefined;
  if (allow === null && !isPreflight) return undefined;
  const headers = new Headers(c.res.headers);
  for (const name of ['Content-Type', 'Content-Length', 'Cache-Control']) headers.delete(name);
  headers.set('Access-Control-Allow-Methods', (allow ?? 'GET, HEAD').replaceAll(' ', ''));
  headers.set('Access-Control-Allow-Headers', allowedHeaders);
  headers.set('Access-Control-Max-Age', '86400');
  c.res = undefined;
  c.res = new Response(null, { status: 204, headers });
  return undefined;
}
