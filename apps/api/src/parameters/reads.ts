import type { MiddlewareHandler } from 'hono';
import type { Env, RouteContext } from '../env.ts';

/** What a client writes as parameters of a URL, which may be nothing where none of them is required. */
type Written<In> = Partial<In> extends In ? { query?: In } : { query: In };

/** Reads the parameters of the URL before the handler runs, which finds them by `c.req.valid('query')`. */
export const reads =
  <In extends object, Out extends object>(
    read: (c: RouteContext) => Out,
  ): MiddlewareHandler<Env, string, { in: Written<In>; out: { query: Out } }> =>
  (c, next) => {
    c.req.addValidatedData('query', read(c));
    return next();
  };
