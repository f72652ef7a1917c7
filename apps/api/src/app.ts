import { Register } from '@org/migration-core/effect';
import type * as ManagedRuntime from 'effect/ManagedRuntime';
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Ask, Env } from './env.ts';
import { failure } from './failure.ts';
import { freshness } from './freshness.ts';
import { nearPaths } from './near-paths.ts';
import { problem } from './problem.ts';
import { conflicts } from './routes/conflicts.ts';
import { health } from './routes/health.ts';
import { problemPages } from './routes/problems.ts';
import { readings } from './routes/readings.ts';
import { records } from './routes/records.ts';
import { root } from './routes/root.ts';
import { search } from './routes/search.ts';
import { sources } from './routes/sources.ts';
import { surveys } from './routes/surveys.ts';
import { readUrl } from './url.ts';

/**
 * The HTTP face of a register: read only, the same on every runtime that has `fetch`.
 *
 * @param runtime holds the register that answers
 */
export function createApp(runtime: ManagedRuntime.ManagedRuntime<Register, never>): Hono<Env> {
  const ask: Ask = (question) => runtime.runPromise(Register.use(question));
  const app = new Hono<Env>({ strict: false });

  app.use(async (c, next) => {
    c.set('ask', ask);
    await next();
    c.header('X-Content-Type-Options', 'nosniff');
  });
  // Left empty, `allowHeaders` would send the request's own words back.
  app.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD'],
      allowHeaders: ['If-None-Match'],
      exposeHeaders: ['Link', 'ETag', 'X-Total-Count'],
      maxAge: 86_400,
    }),
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(readUrl);

  app.get('/', (c) => c.redirect('/v1', 308));
  app.route('/', health).route('/v1', health);
  app.use('/v1/*', freshness);
  for (const routes of [root, problemPages, search, conflicts, surveys, sources, readings, records]) app.route('/v1', routes);

  const paths = app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
  app.notFound((c) => problem(c, 'RouteNotFound', 'Nothing is served at this path.', { suggestions: nearPaths(c.req.path, paths) }));
  app.onError((error, c) => failure(error, c));
  return app;
}

function refuseMethod(c: Context, allowed: string[]): Response {
  c.header('Allow', allowed.join(', '));
  return problem(c, 'MethodNotAllowed', `This path answers ${allowed.join(' and ')} only.`);
}
