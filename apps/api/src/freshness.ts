import type { MiddlewareHandler } from 'hono';
import manifest from '../package.json' with { type: 'json' };
import type { Env } from './env.ts';
import { writeQueryString } from './query-string.ts';

const cacheControl = 'public, max-age=300, stale-while-revalidate=86400';

/**
 * Gives every good answer a strong ETag and caching headers, and answers 304 before the query runs. An answer
 * depends on the data, the question and this program only, so the ETag is made of these three.
 */
export const freshness: MiddlewareHandler<Env> = async (c, next) => {
  const { digest } = await c.var.ask((register) => register.about());
  c.set('dataset', digest);
  const question = `${manifest.version} ${digest} ${new URL(c.req.url).pathname}${writeQueryString(c.var.query)}`;
  const etag = `"${digest.slice(0, 16)}-${(await sha256(question)).slice(0, 32)}"`;
  const known = c.req.header('If-None-Match') ?? '';
  const headers = { ETag: etag, 'Cache-Control': cacheControl };
  if (known.includes(etag)) return c.body(null, 304, headers);
  await next();
  if (c.res.status === 200) {
    // `*` asks whether there is an answer at all, which only the query can tell.
    if (known.trim() === '*') c.res = c.body(null, 304);
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
  }
  return undefined;
};

async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
