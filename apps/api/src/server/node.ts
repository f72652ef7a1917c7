#!/usr/bin/env node
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { ProblemCode } from '../problem/problem.ts';
import { rawRefusal, refusal } from '../problem/refusal.ts';
import { type Fetch, type Listening, serve } from './serve.ts';

/** What of a request cannot be read, by the errors of Node. */
const unreadable: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'HeadersTooLarge',
  HPE_INVALID_URL: 'UrlMalformed',
  ERR_HTTP_REQUEST_TIMEOUT: 'RequestTimeout',
};

await serve({ listen, addressOf: (c) => getConnInfo(c).remote.address });

async function listen(fetch: Fetch, { hostname, port }: { hostname: string; port: number }): Promise<Listening> {
  const answer = getRequestListener(fetch, {
    errorHandler: (error) => refusal(error instanceof RequestError ? 'RequestMalformed' : 'InternalError'),
  });
  // Without a `Host`, Node would answer 400 by itself, with an empty body.
  const server = createServer({ requireHostHeader: false, headersTimeout: 10_000, connectionsCheckingInterval: 1000 }, answer);
  // An expectation that nobody knows may be ignored (RFC 9110, 10.1.1); Node would refuse it with an empty body.
  server.on('checkExpectation', answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(rawRefusal(unreadable[error.code ?? ''] ?? 'RequestMalformed'));
  });
  server.listen(port, hostname);
  await once(server, 'listening');
  const { address, port: taken } = server.address() as AddressInfo;
  return {
    hostname: address,
    port: taken,
    stop: () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      // A connection that was busy just now is idle once it has its answer.
      setInterval(() => server.closeIdleConnections(), 50);
      return closed;
    },
  };
}
