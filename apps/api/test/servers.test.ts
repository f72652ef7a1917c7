import { once } from 'node:events';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { expectProblem } from './expect-problem.ts';
import { exchange, malformed, responseOf } from './runtimes/raw.ts';
import { endAll, type Running, refusalOf, run, runtimeNames, start } from './runtimes/start.ts';
import { records } from './small-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'register-servers-'));
afterEach(endAll);
afterAll(() => rmSync(folder, { recursive: true }));

const portOf = ({ url }: Running) => Number(new URL(url).port);
const ended = async ({ child }: Running) => (await once(child, 'exit'))[0] as number;
/** Lines of the log, once there are so many. */
async function logOf({ log }: Running, count: number): Promise<string[]> {
  for (;;) {
    const lines = log.join('').split('\n').slice(0, -1);
    if (lines.length >= count) return lines;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe.each(runtimeNames)('the server on %s', (name) => {
  it('greets with its address and three requests that work', async () => {
    const { greeting, url: origin } = await start(name);
    const urls = [...greeting.matchAll(/curl '([^']+)'/g)].map(([, url]) => String(url));
    expect(urls).toHaveLength(3);
    for (const url of urls) {
      expect(url.startsWith(`${origin}/v1/`)).toBe(true);
      const response = await fetch(url);
      expect({ url, status: response.status }).toEqual({ url, status: 200 });
      expect(((await response.json()) as { data: unknown[] }).data).not.toEqual([]);
    }
  });

  it('survives what is no HTTP, and answers nothing of it with 5xx', async () => {
    const { url, child } = await start(name);
    const answers = await Promise.all(Object.entries(malformed).map(async ([what, bytes]) => ({ what, raw: await exchange(url, bytes) })));
    for (const { what, raw } of answers) {
      // 505 is what Bun says, by itself, of a version of HTTP that is none.
      const statuses = [...raw.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status));
      for (const status of statuses) expect({ what, status, isSound: status < 500 || status === 505 }).toMatchObject({ isSound: true });
    }
    expect(answers.filter(({ raw }) => / (?:400|405|413|414|431) /.test(raw)).length).toBeGreaterThan(20);
    expect(child.exitCode).toBeNull();
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes what it began on %s, takes nothing new, and exits with 0', async (signal) => {
    const running = await start(name);
    const path = '/v1/activities?limit=200&include=parties.party&facets=type,topics';
    const whole = await (await fetch(running.url + path)).text();
    const begun = Array.from({ length: 40 }, () =>
      fetch(running.url + path, { headers: { Connection: 'close' } }).then((got) => got.text()),
    );
    await Promise.race(begun);
    const since = Date.now();
    running.child.kill(signal);
    const exit = ended(running);
    const settled = await Promise.allSettled(begun);
    const answered = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(answered.length).toBeGreaterThan(0);
    for (const body of answered) expect(body).toBe(whole);
    // What was not begun ends before any of an answer; none is cut off.
    for (const one of settled) if (one.status === 'rejected') expect(String(one.reason)).toMatch(/fetch failed/);
    expect(await exit).toBe(0);
    expect(Date.now() - since).toBeLessThan(10_000);
    await expect(fetch(`${running.url}/health`)).rejects.toThrow();
  });

  it('leaves a client that never finishes its request, and exits within 10 seconds', async () => {
    const running = await start(name);
    const socket = connect(portOf(running), '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write('GET /v1 HTTP/1.1\r\nHost: loc');
    await (await fetch(`${running.url}/health`, { headers: { Connection: 'close' } })).text();
    const since = Date.now();
    running.child.kill('SIGTERM');
    expect(await ended(running)).toBe(0);
    expect(Date.now() - since).toBeLessThan(10_000);
    socket.destroy();
  });

  it('says in one line that its port is taken, and exits with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await refusalOf(run(name, ['--port', String(port)]))).toEqual({
      said: `Port ${port} of 127.0.0.1 is taken; choose another with --port or PORT.\n`,
      code: 1,
    });
    other.close();
  });

  it('serves data of one\u2019s own, with its time', async () => {
    const file = join(folder, `${name}.ndjson`);
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    utimesSync(file, 1_000_000_000, 1_000_000_000.5);
    const { url } = await start(name, ['--data', file]);
    const response = await fetch(`${url}/v1/organizations/new-body`);
    expect([response.status, response.headers.get('last-modified')]).toEqual([200, 'Sun, 09 Sep 2001 01:46:40 GMT']);
    const since = { 'If-Modified-Since': String(response.headers.get('last-modified')) };
    expect((await fetch(`${url}/v1/organizations/new-body`, { headers: since })).status).toBe(304);
    expect((await fetch(`${url}/v1/organizations/unhcr`)).status).toBe(404);
  });

  it('compresses what is large where that is wanted, and knows it again', async () => {
    const { url } = await start(name);
    const raw = await exchange(url, 'GET /v1/topics HTTP/1.0\r\nHost: a\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n');
    expect(raw).toMatch(/^content-encoding: gzip\r$/im);
    const get = (path: string, headers: Record<string, string>) => fetch(url + path, { headers });
    const [plain, packed] = [
      await get('/v1/topics', { 'Accept-Encoding': 'identity' }),
      await get('/v1/topics', { 'Accept-Encoding': 'gzip' }),
    ];
    expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([null, 'gzip']);
    expect(await packed.text()).toBe(await plain.text());
    expect(packed.headers.get('etag')).toBe(`W/${plain.headers.get('etag')}`);
    for (const tag of [packed, plain].map(({ headers }) => String(headers.get('etag')))) {
      const known = await get('/v1/topics', { 'Accept-Encoding': 'gzip', 'If-None-Match': tag });
      expect([known.status, known.headers.get('vary')]).toEqual([304, expect.stringContaining('Accept-Encoding')]);
    }
    for (const { headers } of [plain, packed]) expect(headers.get('vary')).toContain('Accept-Encoding');
    expect((await get('/health', { 'Accept-Encoding': 'gzip' })).headers.get('content-encoding')).toBeNull();
    expect((await get('/v1/topics', { 'Accept-Encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull();
  });

  it('writes one line for every request, whatever is in it', async () => {
    const running = await start(name, ['--log', 'on']);
    const hostile = 'a\u001b[31m\u202e\u2028"\\';
    await fetch(`${running.url}/v1/topics?q=${encodeURIComponent(`\n${hostile}`)}`, { headers: { 'X-Request-Id': 'one' } });
    await exchange(running.url, 'GET /v1/nothing HTTP/1.1\r\nHost: a\r\nUser-Agent: a\u0085b\u009b31m\r\nConnection: close\r\n\r\n');
    await fetch(`${running.url}/health`, { method: 'HEAD', headers: { 'User-Agent': 'a'.repeat(1000) } });
    const lines = await logOf(running, 3);
    expect(lines).toHaveLength(3);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u202a-\u202e\u2028\u2029]/);
    const [one, two, three] = lines.map((line) => JSON.parse(line));
    expect(one).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      id: 'one',
      method: 'GET',
      path: expect.stringMatching(/^\/v1\/topics\?q=%0A/),
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
      agent: expect.any(String),
    });
    expect(two).toMatchObject({ path: '/v1/nothing', status: 404 });
    expect(three).toMatchObject({ method: 'HEAD', status: 200, agent: 'a'.repeat(200) });
  });

  it('writes nothing when it is told to be quiet, and goes on when nobody reads what it writes', async () => {
    const quiet = await start(name, ['--quiet'], { LOG: 'on' });
    await fetch(`${quiet.url}/v1/topics`);
    quiet.child.kill('SIGTERM');
    await ended(quiet);
    expect(quiet.log).toEqual([]);
    const unread = await start(name, [], { LOG: 'on' });
    unread.child.stdout?.destroy();
    for (let i = 0; i < 5; i++) expect((await fetch(`${unread.url}/health`)).status).toBe(200);
  });

  it('limits how often one client may ask', async () => {
    const { url } = await start(name, [], { RATE_LIMIT: '3/60' });
    const ask = (path: string, headers = {}) => fetch(url + path, { headers });
    for (const left of [2, 1, 0]) {
      const { status, headers } = await ask('/v1/topics', { 'X-Forwarded-For': `10.0.0.${left}` });
      expect([status, headers.get('ratelimit-policy')]).toEqual([200, '"default";q=3;w=60']);
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^"default";r=${left};t=\\d+$`));
    }
    const refused = await ask('/v1/topics', { 'X-Forwarded-For': '10.0.0.9' });
    expect(Number(refused.headers.get('retry-after'))).toSatisfy((seconds: number) => seconds >= 1 && seconds <= 60);
    expect(refused.headers.get('ratelimit')).toMatch(/^"default";r=0;t=\d+$/);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    await expectProblem(refused, 'TooManyRequests');
    for (const path of ['/health', '/ready', '/v1/health']) expect((await ask(path)).status).toBe(200);
    expect((await fetch(`${url}/v1`, { method: 'OPTIONS' })).status).toBe(204);
  });

  it('tells clients apart behind so many proxies, and no more', async () => {
    const { url } = await start(name, ['--rate-limit', '1/60', '--trust-proxy', '1']);
    const statusFor = async (forwarded: string) => (await fetch(`${url}/v1`, { headers: { 'X-Forwarded-For': forwarded } })).status;
    expect(await statusFor('192.0.2.1')).toBe(200);
    expect(await statusFor('192.0.2.2')).toBe(200);
    expect(await statusFor('6.6.6.6, 192.0.2.2')).toBe(429);
    expect(await statusFor('192.0.2.1')).toBe(429);
    expect(await statusFor('2001:db8::1')).toBe(200);
    expect(await statusFor('2001:db8::ffff:1:2')).toBe(429);
    expect(await statusFor('2001:db8:0:1::1')).toBe(200);
  });

  it('sends a span of every request, with its question as a child, where it is told to', async () => {
    type Span = { name: string; traceId: string; spanId: string; parentSpanId?: string; attributes: { key: string; value: unknown }[] };
    const spans: Span[] = [];
    const collector = createHttpServer(async (request, response) => {
      const { resourceSpans } = (await json(request)) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
      if (request.url === '/v1/traces')
        spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as { port: number };
    const running = await start(name, [], { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    await (await fetch(`${running.url}/v1/topics`, { headers: { traceparent, 'X-Request-Id': 'traced' } })).text();
    running.child.kill('SIGTERM');
    expect(await ended(running)).toBe(0);
    const [whole, question] = [spans.find((span) => span.name === 'GET /v1/topics'), spans.find((span) => span.name === 'question')];
    expect(whole).toMatchObject({ traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) });
    expect(question).toMatchObject({ traceId: 'a'.repeat(32), parentSpanId: whole?.spanId });
    expect(JSON.stringify(whole?.attributes)).toMatch(/http\.response\.status_code.*200/);
    expect(JSON.stringify(whole?.attributes)).toContain('traced');
    collector.close();
  });
});

describe('what is wrong with how a server is started is said in one line:', () => {
  it.each(['abc', '70000', '-1', '', '80.5', '1e3'])('PORT "%s" is no port', async (PORT) => {
    expect(await refusalOf(run('Node', [], { PORT }))).toEqual({
      said: `PORT is "${PORT}"; expected a number from 0 to 65535.\n`,
      code: 1,
    });
  });

  it.each([
    [['--port', '65536'], {}, '--port is "65536"; expected a number from 0 to 65535.'],
    [[], { HOST: '' }, 'HOST is ""; expected an address such as 127.0.0.1.'],
    [[], { MIGRATION_DATA: '' }, 'MIGRATION_DATA is ""; expected the path of a folder or a file.'],
    [[], { RATE_LIMIT: '600' }, 'RATE_LIMIT is "600"; expected requests and seconds such as 600/60.'],
    [['--rate-limit', '0/60'], {}, '--rate-limit is "0/60"; expected requests and seconds such as 600/60.'],
    [['--trust-proxy', 'yes'], {}, '--trust-proxy is "yes"; expected a number from 0 to 16.'],
    [['--cache', '16MB'], {}, '--cache is "16MB"; expected a number from 0 to 4096.'],
    [[], { CACHE: '-1' }, 'CACHE is "-1"; expected a number from 0 to 4096.'],
    [[], { LOG: 'loud' }, 'LOG is "loud"; expected on or off.'],
    [['--prot', '80'], {}, "error: unknown option '--prot' (Did you mean --port?)"],
    [['--port'], {}, "error: option '--port <number>' argument missing"],
    [['now'], {}, 'error: too many arguments. Expected 0 arguments but got 1: now.'],
    [['--host', '203.0.113.77'], {}, /^Cannot listen at port 0 of 203\.0\.113\.77: .+$/],
  ] as const)('%j with %j', async (args, env, expected) => {
    const { said, code } = await refusalOf(run('Node', args, env));
    if (typeof expected === 'string') expect(said).toBe(`${expected}\n`);
    else expect(said.trimEnd()).toMatch(expected);
    expect(code).toBe(1);
  });

  it.each(runtimeNames)('data with errors names the first of them, on %s', async (name) => {
    const file = join(folder, `${name}-broken.ndjson`);
    writeFileSync(file, Array.from({ length: 9 }, (_, i) => `{"kind":"topic","id":"t${i}","\\u001b[31m":1}\n`).join(''));
    const { said, code } = await refusalOf(run(name, [], { MIGRATION_DATA: file }));
    const [first, ...lines] = said.trimEnd().split('\n');
    expect(first).toMatch(new RegExp(`^The data at ${file} cannot be served\\. The dataset has \\d+ errors\\.$`));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toContain(`${file}:1`);
    expect(lines[5]).toMatch(/^ {2}… and \d+ more$/);
    expect(said).not.toContain('\u001b');
    expect(code).toBe(1);
  });

  it('a folder that is not there', async () => {
    const { said, code } = await refusalOf(run('Node', ['--data', join(folder, 'nothing')]));
    expect(said).toContain('nothing is there');
    expect(said.trimEnd().split('\n')).toHaveLength(2);
    expect(code).toBe(1);
  });

  it('a permission that Deno does not have', async () => {
    const { spawn } = await import('node:child_process');
    const { commands } = await import('./runtimes/start.ts');
    const [deno, ...args] = commands.Deno;
    const without = (flag: string) =>
      spawn(
        deno,
        args.filter((one) => one !== flag).map((one) => (one.startsWith('dist/') ? new URL(`../${one}`, import.meta.url).pathname : one)),
      );
    for (const [flag, named] of [
      ['--allow-net', 'net access'],
      ['--allow-env', 'env access'],
    ] as const) {
      const { said, code } = await refusalOf(without(flag));
      expect(said).toContain(named);
      expect(said.trimEnd().split('\n')).toHaveLength(1);
      expect(code).toBe(1);
    }
  });
});

describe('a question about the program itself', () => {
  it('--version', async () => {
    const child = run('Node', ['--version']);
    expect(await text(child.stdout as NodeJS.ReadableStream)).toBe(`${manifest.version}\n`);
  });

  it('--help names every option with its variable', async () => {
    const said = await text(run('Node', ['--help']).stdout as NodeJS.ReadableStream);
    for (const word of [
      '--data',
      'MIGRATION_DATA',
      '--host',
      'HOST',
      '--port',
      'PORT',
      '--quiet',
      'LOG',
      '--rate-limit',
      'TRUST_PROXY',
      'OTEL_',
    ])
      expect(said).toContain(word);
  });
});

describe('Node refuses with problem documents what never becomes a request', () => {
  const refused = async (what: keyof typeof malformed, url: string) => responseOf(await exchange(url, malformed[what] as string));
  let url: string;

  it.each([
    ['a header of 64 kB', 'HeadersTooLarge'],
    ['a query of 100 kB', 'HeadersTooLarge'],
    ['no HTTP', 'RequestMalformed'],
    ['HTTP/1.1 without a host', 'RequestMalformed'],
    ['a host with a space', 'RequestMalformed'],
    ['a backslash', 'RequestMalformed'],
    ['an asterisk', 'RequestMalformed'],
    ['Latin-1 in the path', 'UrlMalformed'],
    ['half a percent sign', 'UrlMalformed'],
    ['TRACE', 'MethodNotAllowed'],
    ['less than it promised', 'MethodNotAllowed'],
    ['a large body of GET', 'BodyTooLarge'],
  ])('%s: %s', async (what, code) => {
    ({ url } = await start('Node'));
    const response = await refused(what, url);
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    await expectProblem(response, code);
  });

  it('an expectation that nobody knows is passed over', async () => {
    ({ url } = await start('Node'));
    expect((await refused('an expectation', url)).status).toBe(200);
  });

  it('headers that take longer than ten seconds: RequestTimeout', async () => {
    ({ url } = await start('Node'));
    await expectProblem(responseOf(await exchange(url, 'GET /v1 HTTP/1.1\r\nHost: loc', 20_000)), 'RequestTimeout');
  });

  it('finishes a request of which half had come when the signal did', async () => {
    const running = await start('Node');
    const begun = connect(portOf(running), '127.0.0.1');
    await once(begun, 'connect');
    begun.write('GET /v1/topics HTTP/1.1\r\nHost: localhost\r\n');
    await (await fetch(`${running.url}/health`, { headers: { Connection: 'close' } })).text();
    running.child.kill('SIGTERM');
    const exit = ended(running);
    await refusedAt(portOf(running));
    begun.write('\r\n');
    expect(responseOf(await text(begun)).status).toBe(200);
    expect(await exit).toBe(0);
  });
});

/** Waits until nobody listens on the port any more. */
async function refusedAt(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    socket.destroy();
    if (!isOpen) return;
  }
}
