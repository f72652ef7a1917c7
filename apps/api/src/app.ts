import { Register } from '@org/migration-core/effect';
import * as Effect from 'effect/Effect';
import { type Context, Hono, type MiddlewareHandler, type NotFoundHandler } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { type Assets, noAssets } from './docs/assets.ts';
import { docs } from './docs/routes.ts';
import type { Ask, Env, RouteContext } from './env.ts';
import { answerHeaders, requestIdOf } from './http/answer-headers.ts';
import { answerOptions } from './http/options.ts';
import { tell } from './http/respond.ts';
import type { ResponseCache } from './http/response-cache.ts';
import { refuseStrayBody } from './http/stray-body.ts';
import { readUrl } from './http/url.ts';
import { failure } from './problem/failure.ts';
import { nearPaths } from './problem/near-paths.ts';
import { problem } from './problem/problem.ts';
import { health } from './routes/health.ts';
import { routes } from './routes/index.ts';
import type { Served } from './served.ts';

/** What a runtime adds. */
type Additions = {
  /** Files that are served as they are. */
  assets?: Assets;
  /** What sees every request, such as a log, the outermost first. */
  around?: readonly MiddlewareHandler<Env>[];
  /** Where whole answers are kept. */
  cache?: ResponseCache | undefined;
  /** What compresses answers. */
  compresses?: MiddlewareHandler<Env>;
};

/** The HTTP face of a register: nothing that is sent is kept, the same on every runtime that has `fetch`. */
export function createApp(
  { runtime, records, dataset, modified }: Served,
  { assets = noAssets, around = [], cache, compresses }: Additions = {},
) {
  const app = new Hono<Env>({ strict: false });
  const served = { records, dataset, modified: modified.getTime(), lastModified: modified.toUTCString(), assets };

  // Every function around a route takes its time, so that there are few of them.
  app.use((c, next) => {
    const requestId = requestIdOf(c.req.raw.headers);
    c.set('start', performance.now());
    c.set('requestId', requestId);
    c.set('told', { ...answerHeaders, 'X-Request-Id': requestId });
    c.set('served', served);
    c.set('ask', asking(c, runtime));
    return next();
  });
  for (const middleware of [...around, ...(cache ? [cache.answers] : []), ...(compresses ? [compresses] : [])]) app.use(middleware);
  app.use((c, next) => {
    const admit = async () => {
      const refusal = readUrl(c) ?? refuseStrayBody(c);
      if (!refusal) await next();
      return refusal;
    };
    return c.req.method === 'OPTIONS' ? answerOptions(c, admit) : admit();
  });
  app.route('/', docs);
  app.route('/', health);
  const routed = app.route('/v1', routes);
  app.notFound(nothingAt(app));
  app.onError((error, c) => failure(error, c));

  // Where nothing has to see every request, an answer that is kept needs no route.
  if (cache && around.length === 0) {
    const { fetch } = app;
    app.fetch = (request, ...rest) => cache.answer(request) ?? fetch(request, ...rest);
  }
  return routed;
}

/** Questions of one request: each is timed, and a span of its own where the request has one. */
const asking =
  (c: RouteContext, runtime: Served['runtime']): Ask =>
  async (question) => {
    const start = performance.now();
    const asked = Register.use(question);
    try {
      return await runtime.runPromise(c.get('span') ? Effect.withSpan(asked, 'question', { parent: c.get('span') }) : asked);
    } finally {
      c.set('question', (c.get('question') ?? 0) + performance.now() - start);
    }
  };

/** Answers where no route does: with the methods that the path has, or with paths near it. */
function nothingAt(app: Hono<Env>): NotFoundHandler<Env> {
  // A file of the docs is never what a mistyped path means.
  const paths = app.routes.filter(({ method, path }) => method === 'GET' && !path.startsWith('/docs/')).map(({ path }) => path);
  const refusesMethod: MiddlewareHandler = methodNotAllowed({ app: app as unknown as Hono, onMethodNotAllowed: refuseMethod });
  return async (c) => {
    await refusesMethod(c, async () => {
      c.res = problem(c, 'RouteNotFound', 'Nothing is served at this path.', { suggestions: nearPaths(c.req.path, paths) });
    });
    return c.res;
  };
}

function refuseMethod(c: Context, allowed: string[]): Response {
  tell(c, 'Allow', allowed.join(', '));
  return problem(c, 'MethodNotAllowed', `This path answers ${allowed.join(' and ')} only.`);
}
