import * as Clock from 'effect/Clock';
import * as ConfigProvider from 'effect/ConfigProvider';
import * as Effect from 'effect/Effect';
import * as Exit from 'effect/Exit';
import * as FetchHttpClient from 'effect/http/FetchHttpClient';
import * as Headers from 'effect/http/Headers';
import * as HttpTraceContext from 'effect/http/HttpTraceContext';
import * as Layer from 'effect/Layer';
import * as Option from 'effect/Option';
import * as OtlpSerialization from 'effect/observability/OtlpSerialization';
import * as OtlpTracer from 'effect/observability/OtlpTracer';
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import manifest from '../../package.json' with { type: 'json' };
import type { Env } from '../env.ts';
import type { Served } from '../served.ts';

/** Sends spans to the collector at `OTEL_EXPORTER_OTLP_ENDPOINT`; the other variables of OpenTelemetry say how. */
export const tracer: Layer.Layer<never> = OtlpTracer.layerFromConfig({
  resource: { serviceName: process.env.OTEL_SERVICE_NAME || 'migration-api', serviceVersion: manifest.version },
}).pipe(
  Layer.provide([FetchHttpClient.layer, OtlpSerialization.layerJson]),
  Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnvRecord({ OTEL_TRACES_EXPORTER: 'otlp', ...process.env }))),
);

/** Gives every request a span, a child of the caller's where that sent `traceparent`; the questions become its children. */
export const traces =
  (runtime: Served['runtime']): MiddlewareHandler<Env> =>
  async (c, next) => {
    const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path;
    const caller = Option.getOrUndefined(HttpTraceContext.fromHeaders(Headers.fromInput(c.req.header())));
    const span = runtime.runSync(
      Effect.makeSpan(route === undefined ? c.req.method : `${c.req.method} ${route}`, {
        kind: 'server',
        ...(caller ? { parent: caller } : { root: true }),
        attributes: {
          'http.request.method': c.req.method,
          'url.path': c.req.path,
          'request.id': c.get('requestId'),
          ...(route !== undefined && { 'http.route': route }),
        },
      }),
    );
    c.set('span', span);
    await next();
    span.attribute('http.response.status_code', c.res.status);
    const isDefect = c.res.status >= 500;
    span.end(runtime.runSync(Clock.currentTimeNanos), isDefect ? Exit.die(`Answered with ${c.res.status}`) : Exit.void);
  };
