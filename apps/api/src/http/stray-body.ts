import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import { problem } from '../problem/problem.ts';

const maxBytes = 65_536;

/** Refuses a large body that nobody asked for. A small one is passed over, as RFC 9110, 9.3.1 has it. */
export const refusesStrayBody: MiddlewareHandler<Env> = async (c, next) => {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!isRead || !(Number(c.req.header('Content-Length')) > maxBytes)) return next();
  return problem(c, 'BodyTooLarge', `${c.req.method} takes no body, and this one has more than ${maxBytes} bytes.`);
};
