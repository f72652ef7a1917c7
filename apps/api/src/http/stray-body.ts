import type { RouteContext } from '../env.ts';
import { problem } from '../problem/problem.ts';

const maxBytes = 65_536;

/** Refuses a large body that nobody asked for. A small one is passed over, as RFC 9110, 9.3.1 has it. */
export function refuseStrayBody(c: RouteContext): Response | undefined {
  const { method } = c.req;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  return Number(c.req.header('Content-Length')) > maxBytes
    ? problem(c, 'BodyTooLarge', `${method} takes no body, and this one has more than ${maxBytes} bytes.`)
    : undefined;
}
