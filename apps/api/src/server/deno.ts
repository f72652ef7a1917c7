import { getConnInfo } from 'hono/deno';
import { refusal } from '../problem/refusal.ts';
import { serve } from './serve.ts';
import { wellFormed } from './well-formed.ts';

/** As much of Deno as is used here. */
declare const Deno: {
  serve(
    options: { hostname: string; port: number; onListen: () => void; onError: () => Response },
    handler: (request: Request, connection: object) => Response | Promise<Response>,
  ): { addr: { hostname: string; port: number }; shutdown(): Promise<void> };
};

await serve({
  async listen(fetch, at) {
    const server = Deno.serve({ ...at, onListen: () => undefined, onError: () => refusal('InternalError') }, wellFormed(fetch));
    return { ...server.addr, stop: () => server.shutdown() };
  },
  addressOf: (c) => getConnInfo(c).remote.address,
});
