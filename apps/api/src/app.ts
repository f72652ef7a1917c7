import { Register } from '@org/migration-core/effect';
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { type Assets, noAssets } from './docs/assets.ts';
import { docs } from './docs/routes.ts';
import type { Ask, Env } from './env.ts';
import { readUrl } from './http/url.ts';
import { failure } from './problem/failure.ts';
import { nearPaths } from './problem/near-paths.ts';
import { problem } from './problem/problem.ts';
import { health } from './routes/health.ts';
import { routes } from './routes/index.ts';
import type { Served } from './served.ts';

/** The HTTP face of a register: nothing that is sent is kept, the same on every runtime that has `fetch`. */
export function createApp({ runtime, records, dataset, modified }: Served, assets: Assets = noAssets) {
  const ask: Ask = (question) => runtime.runPromise(Register.use(question));
  const app = new Hono<Env>({ strict: false });

  app.use(async (c, next) => {
    c.set('ask', ask);
    c.set('records', records);
    c.set('assets', assets);
    c.set('dataset', dataset);
    c.set('modified', modified);
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });
  // Left empty, `allowHeaders` would send the request's own words back.
  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'POST'],
      allowHeaders: ['If-None-Match', 'Content-Type'],
      exposeHeaders: ['Link', 'ETag', 'X-Total-Count'],
      maxAge: 86_400,
    }),
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(readUrl);
  app.route('/', docs);
  app.route('/', health);
  const served = app.route('/v1', routes);

  // A file of the docs is never what a mistyped path means.
  const paths = app.routes.filter(({ method, path }) => method === 'GET' && !path.startsWith('/docs/')).map(({ path }) => path);
  app.notFound((c) => problem(c, 'RouteNotFound', 'Nothing is served at this path.', { suggestions: nearPaths(c.req.path, paths) }));
  app.onError((error, c) => failure(error, c));
  return served;
}

function refuseMethod(c: Context, allowed: string[]): Response {
  c.header('Allow', allowed.join(', '));
  return problem(c, 'MethodNotAllowed', `This path answers ${allowed.join(' and ')} only.`);
}
