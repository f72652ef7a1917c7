import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { Env } from '../env.ts';
import { tell } from './respond.ts';

const compressing = compress();

/**
 * Compresses answers from 1 kB on. Every answer says that it depends on `Accept-Encoding`, those to `HEAD` and 304 too, so that a cache
 * never gives compressed bytes to a client that did not ask for them.
 */
export const compresses: MiddlewareHandler<Env> = (c, next) => {
  tell(c, 'Vary', 'Accept-Encoding');
  return c.req.header('Accept-Encoding') === undefined ? next() : compressing(c, next);
};
