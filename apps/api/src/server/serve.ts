import process from 'node:process';
import { setTimeout as after } from 'node:timers/promises';
import { toDisplay } from '@org/migration-core';
import { CommanderError } from 'commander';
import type { MiddlewareHandler } from 'hono';
import { createApp } from '../app.ts';
import type { Env } from '../env.ts';
import { type AddressOf, clientAddress } from '../http/client-address.ts';
import { compresses } from '../http/compression.ts';
import { limitsRate } from '../http/rate-limit.ts';
import { logsRequests } from '../http/request-log.ts';
import { ResponseCache } from '../http/response-cache.ts';
import { servedFrom } from '../served.ts';
import { fileAssets } from './file-assets.ts';
import { openData } from './open-data.ts';
import { Refused } from './refused.ts';
import { readSettings, type Settings } from './settings.ts';
import { writeLine } from './standard-output.ts';

/** Answers requests; the second argument is what the runtime tells of a connection. */
export type Fetch = (request: Request, connection?: object) => Response | Promise<Response>;

/** What a runtime has of its own: its server, and where a connection comes from. */
export type Runtime = {
  /** Listens; rejects where it cannot. */
  listen: (fetch: Fetch, at: { hostname: string; port: number }) => Promise<Listening>;
  addressOf: AddressOf;
};

export type Listening = {
  hostname: string;
  port: number;
  /** Takes no more connections, and resolves when everything that was begun is answered. */
  stop: () => Promise<unknown>;
};

/** A client that never finishes its request is left after so long, and a collector of traces that does not answer. */
const patience = { requests: 7500, traces: 1500 };

/** Runs the server of a runtime until a signal ends it. Whatever keeps it from starting is told in few words, and the exit code is 1. */
export async function serve(runtime: Runtime): Promise<void> {
  try {
    const settings = readSettings(process.argv);
    const { fetch, dispose } = await open(settings, runtime.addressOf);
    const { host: hostname, port } = settings;
    const listening = await runtime.listen(fetch, { hostname, port }).catch((error: unknown) => {
      throw new Refused(whyNotListening(error, settings));
    });
    greet(listening);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(listening, dispose));
  } catch (error) {
    // commander has said what is wrong; help and version come this way too, with 0.
    if (error instanceof CommanderError) process.exit(error.exitCode);
    console.error(error instanceof Refused ? error.message : toDisplay(`Cannot start: ${(error as Error).message}`));
    process.exit(1);
  }
}

async function open({ data, isLogged, rate, proxies, cacheMegabytes }: Settings, addressOf: AddressOf) {
  // What nobody asked for is not even loaded.
  const tracing = process.env.OTEL_EXPORTER_OTLP_ENDPOINT ? await import('./tracing.ts') : undefined;
  const { dataset, modified } = await openData(data);
  const served = servedFrom(dataset, modified, tracing?.tracer);
  const around: MiddlewareHandler<Env>[] = [
    ...(tracing ? [tracing.traces(served.runtime)] : []),
    ...(isLogged ? [logsRequests(writeLine)] : []),
    ...(rate ? [limitsRate(rate, (c) => clientAddress(c, addressOf, proxies))] : []),
  ];
  const cache = cacheMegabytes > 0 ? new ResponseCache(cacheMegabytes * 1_000_000) : undefined;
  const app = createApp(served, { assets: fileAssets(), around, cache, compresses });
  return { fetch: app.fetch as Fetch, dispose: () => served.runtime.dispose() };
}

async function end(listening: Listening, dispose: () => Promise<void>): Promise<never> {
  await Promise.race([listening.stop(), after(patience.requests)]);
  await Promise.race([dispose(), after(patience.traces)]);
  process.exit(0);
}

/** On standard error: standard output is for the log. */
function greet({ hostname, port }: Listening): void {
  const url = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;
  console.error(`The register is at ${url}/v1. Try:
  curl '${url}/v1/resolve?name=UNHCR'
  curl '${url}/v1/activities?type=conference&when=2003&limit=5'
  curl '${url}/v1/organizations/unhcr/neighbours'`);
}

function whyNotListening(error: unknown, { host, port }: Settings): string {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE' || name === 'AddrInUse') return `Port ${port} of ${host} is taken; choose another with --port or PORT.`;
  if (code === 'EACCES' || name === 'PermissionDenied')
    return `Permission to listen at port ${port} of ${host} is denied; choose one above 1023 with --port or PORT.`;
  return toDisplay(`Cannot listen at port ${port} of ${host}: ${message.replace(/\s*\n\s*/g, ' ')}`);
}
