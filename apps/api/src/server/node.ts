import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import { loadRegisterData } from '@org/migration-core/data';
import { createApp } from '../app.ts';
import type { ProblemCode } from '../problem/problem.ts';
import { rawRefusal, refusal } from '../problem/refusal.ts';
import { servedFrom } from '../served.ts';
import { fileAssets } from './file-assets.ts';

const { HOST = '127.0.0.1', PORT = '8787' } = process.env;
// Without an address, Node would listen on all of them.
if (HOST === '') stop('HOST is empty; expected an address such as 127.0.0.1.');
if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) stop(`PORT is "${PORT}"; expected a number from 0 to 65535.`);

const unreadable: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'HeadersTooLarge',
  HPE_INVALID_URL: 'UrlMalformed',
  ERR_HTTP_REQUEST_TIMEOUT: 'RequestTimeout',
};
const served = servedFrom(await loadRegisterData(), new Date('2026-11-23'));
const answer = getRequestListener(createApp(served, fileAssets()).fetch, {
  errorHandler: (error) => refusal(error instanceof RequestError ? 'RequestMalformed' : 'InternalError'),
});
// Without a `Host`, Node would answer 400 by itself, with an empty body.
const server = createServer({ requireHostHeader: false }, answer);
// An expectation that nobody knows may be ignored (RFC 9110, 10.1.1); Node would refuse it with an empty body.
server.on('checkExpectation', answer);
server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else socket.end(rawRefusal(unreadable[error.code ?? ''] ?? 'RequestMalformed'));
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') stop(`Port ${PORT} of ${HOST} is taken; choose another with PORT=….`);
  stop(`Cannot listen on ${HOST}:${PORT}: ${error.message}`);
});
server.listen(Number(PORT), HOST, () => {
  const { address, family, port } = server.address() as AddressInfo;
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  console.log(`The register is at ${url}/v1. Try:
  curl '${url}/v1/resolve?name=UNHCR'
  curl '${url}/v1/activities?type=conference&when=2003&limit=5'
  curl '${url}/v1/organizations/unhcr/neighbours'`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => void served.runtime.dispose().then(() => process.exit(0)));
    server.closeIdleConnections();
    // A connection that was busy just now is idle once it has its answer.
    setInterval(() => server.closeIdleConnections(), 50);
    // Nobody else ends a client that never finishes its request: a closed server checks no timeouts.
    setTimeout(() => server.closeAllConnections(), 10_000).unref();
  });
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
