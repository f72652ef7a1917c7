import { Register } from '@org/migration-core/effect';
import * as Effect from 'effect/Effect';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { type Assets, noAssets } from './docs/assets.ts';
import { docs } from './docs/routes.ts';
import type { Ask, Env, RouteContext } from './env.ts';
import { setsAnswerHeaders } from './http/answer-headers.ts';
import { answersOptions } from './http/options.ts';
import { tell } from './http/respond.ts';
import { refusesStrayBody } from './http/stray-body.ts';
import { readUrl } from './http/url.ts';
import { failure } from './problem/failure.ts';
import { nearPaths } from './problem/near-paths.ts';
import { problem } from './problem/problem.ts';
import { health } from './routes/health.ts';
import { routes } from './routes/index.ts';
import type { Served } from './served.ts';

/**
 * The HTTP face of a register: nothing that is sent is kept, the same on every runtime that has `fetch`.
 *
 * @param options.assets files that are served as they are
 * @param options.around what a runtime adds around every request, such as a log, the outermost first
 */
export function createApp(
  { runtime, records, dataset, modified }: Served,
  { assets = noAssets, around = [] }: { assets?: Assets; around?: readonly MiddlewareHandler<Env>[] } = {},
) {
  const app = new Hono<Env>({ strict: false });

  app.use(setsAnswerHeaders);
  for (const middleware of around) app.use(middleware);
  app.use(answersOptions);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(readUrl);
  app.use(refusesStrayBody);
  const lastModified = modified.toUTCString();
  app.use((c, next) => {
    c.set('ask', asking(c, runtime));
    c.set('records', records);
    c.set('assets', assets);
    c.set('dataset', dataset);
    c.set('modified', modified);
    c.set('lastModified', lastModified);
    return next();
  });
  app.route('/', docs);
  app.route('/', health);
  const served = app.route('/v1', routes);

  // A file of the docs is never what a mistyped path means.
  const paths = app.routes.filter(({ method, path }) => method === 'GET' && !path.startsWith('/docs/')).map(({ path }) => path);
  app.notFound((c) => problem(c, 'RouteNotFound', 'Nothing is served at this path.', { suggestions: nearPaths(c.req.path, paths) }));
  app.onError((error, c) => failure(error, c));
  return served;
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

function refuseMethod(c: Context, allowed: string[]): Response {
  tell(c, 'Allow', allowed.join(', '));
  return problem(c, 'MethodNotAllowed', `This path answers ${allowed.join(' and ')} only.`);
}
