import type { MiddlewareHandler } from 'hono';
import type { Env, RouteContext } from '../env.ts';

/** What a client writes as parameters of a URL. */
export type Written = Record<string, string | string[] | undefined>;

/** Reads the parameters of the URL before the handler runs, which finds them by `c.req.valid('query')`. */
export const reads =
  <In extends Written, Out extends object>(
    read: (c: RouteContext) => Out,
  ): MiddlewareHandler<Env, string, { in: { query: In }; out: { query: Out } }> =>
  async (c, next) => {
    c.req.addValidatedData('query', read(c));
    await next();
  };
