import { getConnInfo } from 'hono/bun';
import { refusal } from '../problem/refusal.ts';
import { serve } from './serve.ts';
import { wellFormed } from './well-formed.ts';

/** As much of Bun as is used here. */
declare const Bun: {
  serve(options: {
    hostname: string;
    port: number;
    development: false;
    fetch: (request: Request, server: object) => Response | Promise<Response>;
    error: (error: Error) => Response;
  }): { hostname: string; port: number; stop(): Promise<void> };
};

await serve({
  async listen(fetch, at) {
    const server = Bun.serve({
      ...at,
      development: false,
      fetch: wellFormed(fetch),
      error: () => refusal('InternalError'),
    });
    return { hostname: server.hostname, port: server.port, stop: () => server.stop() };
  },
  addressOf: (c) => getConnInfo(c).remote.address,
});
