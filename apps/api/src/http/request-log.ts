import type { MiddlewareHandler } from 'hono';
import type { Env, RouteContext } from '../env.ts';
import { logLine } from './log-line.ts';

const longest = { path: 1000, agent: 200 };

/** Writes one line a request: when, which, what came of it, how long it took. */
export const logsRequests =
  (write: (line: string) => void): MiddlewareHandler<Env> =>
  async (c, next) => {
    const start = performance.now();
    await next();
    // Whoever compresses takes the length away; otherwise the headers of the answer need not be looked into.
    const bytes = c.req.header('Accept-Encoding') === undefined ? c.get('told')['Content-Length'] : c.res.headers.get('Content-Length');
    write(
      logLine({
        ...requestOf(c),
        status: c.res.status,
        ms: Math.round((performance.now() - start) * 100) / 100,
        ...(bytes && { bytes: Number(bytes) }),
        agent: c.req.header('User-Agent')?.slice(0, longest.agent),
      }),
    );
  };

/** Writes down what broke, in one line, beside the id of the request: the only place that tells it. */
export const logDefect = (c: RouteContext, error: Error): void =>
  console.error(logLine({ ...requestOf(c), level: 'error', error: error.stack ?? String(error) }));

const requestOf = (c: RouteContext) => ({
  time: new Date().toISOString(),
  id: c.get('requestId'),
  method: c.req.method,
  path: c.req.url.slice(c.req.url.indexOf('/', 8)).slice(0, longest.path),
});
