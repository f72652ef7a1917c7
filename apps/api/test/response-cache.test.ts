import { loadRegisterData } from '@org/migration-core/data';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { compresses } from '../src/http/compression.ts';
import { logsRequests } from '../src/http/request-log.ts';
import { ResponseCache } from '../src/http/response-cache.ts';
import { servedFrom } from '../src/served.ts';
import { fileAssets } from '../src/server/file-assets.ts';
import { expectProblem, standingHeaders } from './expect-problem.ts';
import { golden } from './golden.ts';
import { modified } from './open.ts';

type App = ReturnType<typeof createApp>;

const lines: string[] = [];
let plain: App;
/** With a cache before every route, and with one behind a log, which has to see every request. */
let cached: readonly App[];
let asked: ReturnType<typeof vi.spyOn>;

beforeAll(async () => {
  const served = servedFrom(await loadRegisterData(), modified);
  const assets = fileAssets();
  asked = vi.spyOn(served.runtime, 'runPromise');
  plain = createApp(served, { assets, compresses });
  cached = [[], [logsRequests((line) => lines.push(line))]].map((around) =>
    createApp(served, { assets, compresses, around, cache: new ResponseCache(64_000_000) }),
  );
});

const wholeOf = async (response: Response) => ({
  status: response.status,
  headers: standingHeaders(response),
  body: await response.text(),
});

/** Headers of a request for each way in which an answer may differ. */
const ways: readonly Record<string, string>[] = [
  {},
  { Accept: 'text/html, */*;q=0.1' },
  { Accept: 'application/ld+json' },
  { Accept: 'text/csv;q=0.5, application/x-ndjson' },
  { Accept: 'image/png' },
  { Origin: 'https://example.org' },
  { 'If-None-Match': '"other"' },
  { 'If-None-Match': '*' },
  { 'If-Modified-Since': modified.toUTCString() },
  { 'If-Modified-Since': new Date(0).toUTCString() },
  { 'Content-Length': '1000000' },
];

describe('an answer from memory', () => {
  it('is the same as without it, first, again, and whichever way it is asked for', async () => {
    for (const { path, method = 'GET', headers = {}, body } of golden) {
      const etag = (await plain.request(path)).headers.get('etag');
      const known = etag === null ? [] : [{ 'If-None-Match': etag }, { 'If-None-Match': `W/${etag}` }];
      for (const way of [...ways, ...known]) {
        for (const asks of [method, method, method === 'GET' ? 'HEAD' : method]) {
          const init = { method: asks, headers: { ...headers, ...way }, ...(body !== undefined && { body }) };
          const expected = await wholeOf(await plain.request(path, init));
          for (const app of cached) {
            expect({ path, ...init, ...(await wholeOf(await app.request(path, init))) }).toEqual({ path, ...init, ...expected });
          }
        }
      }
    }
  });

  it('needs no question', async () => {
    for (const app of cached) {
      await app.request('/v1/topics?limit=3');
      asked.mockClear();
      for (const headers of [{}, { 'If-None-Match': '*' }]) await app.request('/v1/topics?limit=3', { headers });
      await app.request('/v1/topics?limit=3', { method: 'HEAD' });
      expect(asked).not.toHaveBeenCalled();
      await app.request('/v1/topics?limit=4');
      expect(asked).toHaveBeenCalledOnce();
    }
  });

  it('has the id and the time of its own request', async () => {
    for (const app of cached) {
      const ids = ['first-1', 'second-2', undefined];
      for (const id of ids) {
        const { headers } = await app.request('/v1/topics?limit=5', id === undefined ? {} : { headers: { 'X-Request-Id': id } });
        if (id === undefined) expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
        else expect(headers.get('x-request-id')).toBe(id);
        expect(headers.get('server-timing')).toMatch(/total;dur=\d+\.\d$/);
      }
    }
  });

  it('is in the log like any other', async () => {
    const [, logged] = cached as [App, App];
    await logged.request('/v1/topics?limit=6');
    lines.length = 0;
    await logged.request('/v1/topics?limit=6', { headers: { 'X-Request-Id': 'again' } });
    await logged.request('/v1/topics?limit=6', { headers: { 'If-None-Match': '*' } });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ id: 'again', status: 200 }, { status: 304 }]);
  });

  it('stays compressed, for those who take it so', async () => {
    for (const app of cached) {
      const path = '/v1/activities?limit=50';
      const ask = (headers: Record<string, string>, method = 'GET') => app.request(path, { method, headers });
      const text = await (await ask({})).text();
      for (let again = 0; again < 3; again++) {
        const packed = await ask({ 'Accept-Encoding': 'gzip' });
        expect(packed.headers.get('content-encoding')).toBe('gzip');
        expect(packed.headers.get('etag')).toMatch(/^W\/"/);
        expect(packed.headers.get('vary')).toBe('Accept-Encoding, Accept');
        expect(Number(packed.headers.get('content-length'))).toBeLessThan(text.length / 2);
        const unpacked = packed.body?.pipeThrough(new DecompressionStream('gzip'));
        expect(await new Response(unpacked).text()).toBe(text);
        const plainly = await ask({});
        expect([plainly.headers.get('content-encoding'), await plainly.text()]).toEqual([null, text]);
        const head = await ask({ 'Accept-Encoding': 'gzip' }, 'HEAD');
        expect(standingHeaders(head)).toEqual(standingHeaders(plainly));
        const etag = String(plainly.headers.get('etag'));
        const known = await ask({ 'Accept-Encoding': 'gzip', 'If-None-Match': `W/${etag}` });
        expect([known.status, known.headers.get('etag'), known.headers.get('content-encoding')]).toEqual([304, etag, null]);
      }
    }
  });

  it('is none of what tells how long it took, of what is not there, and of streams', async () => {
    for (const app of cached) {
      for (const path of ['/v1/topics?explain=true', '/v1/topics/nothing', '/v1/topics?format=csv', '/ready']) {
        await (await app.request(path)).text();
        asked.mockClear();
        await (await app.request(path)).text();
        expect(asked, path).toHaveBeenCalled();
      }
    }
  });

  it('does not let a large body pass that nobody asked for', async () => {
    for (const app of cached) {
      await app.request('/v1/topics?limit=7');
      await expectProblem(await app.request('/v1/topics?limit=7', { headers: { 'Content-Length': '70000' } }), 'BodyTooLarge');
    }
  });
});
