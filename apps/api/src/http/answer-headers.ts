import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';

/** Headers of ours that a script of another origin may read. */
const exposed = [
  'Link',
  'ETag',
  'X-Total-Count',
  'X-Request-Id',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Server-Timing',
  'Location',
  'Allow',
];

/** What every answer says to browsers: any origin may read it, and it is data, not a page. A route of pages sets its own policy. */
export const answerHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': exposed.join(','),
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** `X-Request-Id` as a client may send it; anything else is not repeated. */
const wellFormed = /^[A-Za-z0-9._-]{1,64}$/;

/** Gives every answer its headers and the request its id. */
export const setsAnswerHeaders: MiddlewareHandler<Env> = (c, next) => {
  const sent = c.req.header('X-Request-Id') ?? '';
  const requestId = wellFormed.test(sent) ? sent : crypto.randomUUID();
  c.set('requestId', requestId);
  c.set('start', performance.now());
  c.set('told', { ...answerHeaders, 'X-Request-Id': requestId });
  return next();
};
