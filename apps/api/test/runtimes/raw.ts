import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** Sends bytes as they are and reads all that comes back, until the server ends the connection or nothing more comes. */
export async function exchange(url: string, bytes: string | Buffer, patience = 2000): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setTimeout(patience, () => socket.end());
  // A server may end the connection before it has read everything.
  socket.on('error', () => undefined);
  socket.write(bytes);
  return text(socket).catch(() => '');
}

/** The first response in what came back. */
export function responseOf(raw: string): Response {
  const [head = '', body = ''] = raw.split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  return new Response(body, { status: Number(line.split(' ')[1]), headers: lines.map((one) => one.split(': ') as [string, string]) });
}

const host = 'Host: localhost\r\nConnection: close\r\n';

/** What no client of HTTP should send. It is refused, or answered, or the connection ends; nothing of it may break a server. */
export const malformed: Record<string, string | Buffer> = {
  'no HTTP': 'hello\r\n\r\n',
  'only line ends': '\r\n\r\n\r\n\r\n',
  'no version': 'GET /v1\r\n\r\n',
  'HTTP/0.9': 'GET /v1\n',
  'HTTP/1.0 without a host': 'GET /v1 HTTP/1.0\r\n\r\n',
  'HTTP/1.1 without a host': 'GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n',
  'HTTP/3.7': `GET /v1 HTTP/3.7\r\n${host}\r\n`,
  'the preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'a hello of TLS': Buffer.from('160301020001000001fc0303', 'hex'),
  'two hosts': `GET /v1 HTTP/1.1\r\nHost: a\r\n${host}\r\n`,
  'a host with a space': 'GET /v1 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
  'a host with a slash': 'GET /v1 HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n',
  'a host with an at sign': 'GET /v1 HTTP/1.1\r\nHost: a@b\r\nConnection: close\r\n\r\n',
  'an empty host': 'GET /v1 HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
  'a host of IPv6 that is none': 'GET /v1 HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n',
  'a whole URL': `GET http://other.example/v1/topics HTTP/1.1\r\n${host}\r\n`,
  'a whole URL of another scheme': `GET file:///etc/passwd HTTP/1.1\r\n${host}\r\n`,
  'an asterisk': `OPTIONS * HTTP/1.1\r\n${host}\r\n`,
  'GET of an asterisk': `GET * HTTP/1.1\r\n${host}\r\n`,
  'a path without a slash': `GET v1 HTTP/1.1\r\n${host}\r\n`,
  'two slashes': `GET //v1//topics HTTP/1.1\r\n${host}\r\n`,
  'dots that lead out': `GET /../../../etc/passwd HTTP/1.1\r\n${host}\r\n`,
  'a backslash': `GET /v1\\topics HTTP/1.1\r\n${host}\r\n`,
  'a space in the path': `GET /v1 topics HTTP/1.1\r\n${host}\r\n`,
  'a fragment': `GET /v1#topics HTTP/1.1\r\n${host}\r\n`,
  'a NUL in the path': `GET /v1/\0 HTTP/1.1\r\n${host}\r\n`,
  'Latin-1 in the path': Buffer.from(`GET /v1/search?q=tr\u00e1fico HTTP/1.1\r\n${host}\r\n`, 'latin1'),
  'UTF-8 in the path': `GET /v1/search?q=tr\u00e1fico HTTP/1.1\r\n${host}\r\n`,
  'half a percent sign': `GET /v1/%f HTTP/1.1\r\n${host}\r\n`,
  'a path of 20 kB': `GET /v1/${'a'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`,
  'a query of 100 kB': `GET /v1/search?q=${'a'.repeat(100_000)} HTTP/1.1\r\n${host}\r\n`,
  'a header of 64 kB': `GET /v1 HTTP/1.1\r\n${host}X-Large: ${'a'.repeat(65_536)}\r\n\r\n`,
  '3,000 headers': `GET /v1 HTTP/1.1\r\n${host}${Array.from({ length: 3000 }, (_, i) => `X-${i}: 1\r\n`).join('')}\r\n`,
  'a header without a colon': `GET /v1 HTTP/1.1\r\n${host}Surprise\r\n\r\n`,
  'a header without a name': `GET /v1 HTTP/1.1\r\n${host}: 1\r\n\r\n`,
  'a space before the colon': `GET /v1 HTTP/1.1\r\n${host}X-A : 1\r\n\r\n`,
  'a folded header': `GET /v1 HTTP/1.1\r\n${host}X-A: 1\r\n 2\r\n\r\n`,
  'a NUL in a header': `GET /v1 HTTP/1.1\r\n${host}X-A: \0\r\n\r\n`,
  'only line feeds': 'GET /v1 HTTP/1.1\nHost: localhost\nConnection: close\n\n',
  'only carriage returns': 'GET /v1 HTTP/1.1\rHost: localhost\r\r',
  'a method that nobody knows': `SURPRISE /v1 HTTP/1.1\r\n${host}\r\n`,
  'a method in small letters': `get /v1 HTTP/1.1\r\n${host}\r\n`,
  'a method of 10 kB': `${'A'.repeat(10_000)} /v1 HTTP/1.1\r\n${host}\r\n`,
  TRACE: `TRACE /v1 HTTP/1.1\r\n${host}\r\n`,
  CONNECT: `CONNECT localhost:80 HTTP/1.1\r\n${host}\r\n`,
  'an upgrade': `GET /v1 HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  'an upgrade to HTTP/2': `GET /v1 HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n`,
  'a length below nothing': `POST /v1 HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`,
  'a length that is no number': `POST /v1 HTTP/1.1\r\n${host}Content-Length: ten\r\n\r\n`,
  'a length of twenty digits': `POST /v1 HTTP/1.1\r\n${host}Content-Length: 99999999999999999999\r\n\r\n{`,
  'two lengths': `POST /v1 HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`,
  'a length and chunks': `POST /v1 HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  'chunks of no size': `POST /v1 HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`,
  'chunks that never end': `POST /v1 HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nffffffffff\r\n{`,
  'another encoding': `POST /v1 HTTP/1.1\r\n${host}Transfer-Encoding: surprise\r\n\r\n{}`,
  'less than it promised': `POST /v1 HTTP/1.1\r\n${host}Content-Length: 1000000\r\n\r\n{`,
  'a body of GET': `GET /v1/topics HTTP/1.1\r\n${host}Content-Length: 2\r\n\r\n{}`,
  'a large body of GET': `GET /v1/topics HTTP/1.1\r\n${host}Content-Length: 1000000\r\n\r\n${'a'.repeat(1_000_000)}`,
  'an expectation': `GET /v1 HTTP/1.1\r\n${host}Expect: surprise\r\n\r\n`,
  'a smuggled request': `GET /v1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\nGET /v1/nothing HTTP/1.1\r\n${host}\r\n`,
  'half a request': 'GET /v1 HTTP/1.1\r\nHost: loc',
  'random bytes': Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) & 255)),
};
