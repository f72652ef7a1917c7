import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { expectProblem } from './expect-problem.ts';
import { golden, goldenFiles } from './golden.ts';
import { openApp } from './open.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const running = new Set<ChildProcess>();

function run(env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, ['--conditions=@org/source', 'src/server/node.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Starts the entry on a free port and waits for its greeting. */
async function start(): Promise<{ child: ChildProcess; greeting: string; port: number }> {
  const child = run({});
  let greeting = '';
  child.stdout?.setEncoding('utf8');
  for await (const chunk of child.stdout ?? []) {
    greeting += chunk;
    if (greeting.includes('neighbours')) break;
  }
  return { child, greeting, port: Number(/:(\d+)\/v1/.exec(greeting)?.[1]) };
}

/** Sends bytes as they are and reads all that comes back. */
async function exchange(port: number, bytes: string): Promise<Response> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  return responseOf(await text(socket));
}

function responseOf(raw: string): Response {
  const [head = '', body = ''] = raw.split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  return new Response(body, { status: Number(line.split(' ')[1]), headers: lines.map((one) => one.split(': ') as [string, string]) });
}

const ended = async (child: ChildProcess) => (await once(child, 'exit'))[0];

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

describe('the Node entry', () => {
  it('greets with its address and three requests that work', async () => {
    const { greeting, port } = await start();
    const urls = [...greeting.matchAll(/curl '([^']+)'/g)].map(([, url]) => String(url));
    expect(urls).toHaveLength(3);
    for (const url of urls) {
      expect(url.startsWith(`http://127.0.0.1:${port}/v1/`)).toBe(true);
      const response = await fetch(url);
      expect({ url, status: response.status }).toEqual({ url, status: 200 });
      expect(((await response.json()) as { data: unknown[] }).data).not.toEqual([]);
    }
  });

  it('answers over a socket as the app does', async () => {
    const [app, { port }] = [await openApp(), await start()];
    for (const { path, method = 'GET' } of [...golden, ...goldenFiles]) {
      const init = { method, redirect: 'manual' as const };
      const [over, direct] = [await fetch(`http://127.0.0.1:${port}${path}`, init), await app.request(path, init)];
      expect({ path, status: over.status, etag: over.headers.get('etag'), body: await over.text() }).toEqual({
        path,
        status: direct.status,
        etag: direct.headers.get('etag'),
        body: await direct.text(),
      });
    }
  });

  it('refuses with problem documents what never becomes a request', async () => {
    const { port } = await start();
    const host = 'Host: localhost\r\nConnection: close\r\n';
    await expectProblem(await exchange(port, `GET /v1 HTTP/1.1\r\n${host}X-Large: ${'a'.repeat(65_536)}\r\n\r\n`), 'HeadersTooLarge');
    await expectProblem(await exchange(port, `GET /v1/${'a'.repeat(65_536)} HTTP/1.1\r\n${host}\r\n`), 'HeadersTooLarge');
    await expectProblem(await exchange(port, 'hello\r\n\r\n'), 'RequestMalformed');
    await expectProblem(await exchange(port, 'GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n'), 'RequestMalformed');
    await expectProblem(await exchange(port, 'GET /v1 HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'), 'RequestMalformed');
    await expectProblem(await exchange(port, `GET /v1\\organizations HTTP/1.1\r\n${host}\r\n`), 'RequestMalformed');
    await expectProblem(await exchange(port, `GET /v1/search?q=tr\u00e1fico HTTP/1.1\r\n${host}\r\n`), 'UrlMalformed');
    await expectProblem(await exchange(port, `GET /v1/%ff HTTP/1.1\r\n${host}\r\n`), 'UrlMalformed');
    await expectProblem(await exchange(port, `TRACE /v1 HTTP/1.1\r\n${host}\r\n`), 'MethodNotAllowed');
    await expectProblem(await exchange(port, `POST /v1 HTTP/1.1\r\n${host}Content-Length: 1000000\r\n\r\n{`), 'MethodNotAllowed');
    expect((await exchange(port, `GET /v1 HTTP/1.1\r\n${host}Expect: surprise\r\n\r\n`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what it began on %s and exits with 0', async (signal) => {
    const { child, port } = await start();
    await (await fetch(`http://127.0.0.1:${port}/health`)).text();
    const begun = connect(port, '127.0.0.1');
    await once(begun, 'connect');
    begun.write('GET /v1/topics HTTP/1.1\r\nHost: localhost\r\n');
    await (await fetch(`http://127.0.0.1:${port}/health`, { headers: { Connection: 'close' } })).text();
    child.kill(signal);
    const exit = ended(child);
    await refused(port);
    begun.write('\r\n');
    const response = responseOf(await text(begun));
    expect(response.status).toBe(200);
    expect(await exit).toBe(0);
  });

  it('says in one line that its port is taken, and exits with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const child = run({ PORT: String(port) });
    const [said, code] = await Promise.all([text(child.stderr as Readable), ended(child)]);
    expect(said).toBe(`Port ${port} of 127.0.0.1 is taken; choose another with PORT=….\n`);
    expect(code).toBe(1);
    other.close();
  });

  it('says in one line that HOST is empty, and listens nowhere', async () => {
    const child = run({ HOST: '' });
    const [said, code] = await Promise.all([text(child.stderr as Readable), ended(child)]);
    expect(said).toBe('HOST is empty; expected an address such as 127.0.0.1.\n');
    expect(code).toBe(1);
  });

  it.each(['abc', '70000', '-1', ''])('says in one line that PORT "%s" is no port', async (PORT) => {
    const child = run({ PORT });
    const [said, code] = await Promise.all([text(child.stderr as Readable), ended(child)]);
    expect(said).toBe(`PORT is "${PORT}"; expected a number from 0 to 65535.\n`);
    expect(code).toBe(1);
  });
});

/** Waits until nobody listens on the port any more. */
async function refused(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    socket.destroy();
    if (!isOpen) return;
  }
}
