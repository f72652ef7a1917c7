import { Register } from '@org/migration-core/effect';
import * as Effect from 'effect/Effect';
import * as Layer from 'effect/Layer';
import * as ManagedRuntime from 'effect/ManagedRuntime';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { expectProblem, standingHeaders } from './expect-problem.ts';
import { golden } from './golden.ts';
import { appOf, modified, openApp } from './open.ts';
import { records } from './small-register.ts';

let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await openApp();
});
/** The app over a register that only has some of its questions. */
const appAsking = (register: Record<string, unknown>) =>
  createApp({
    runtime: ManagedRuntime.make(Layer.succeed(Register, register as never)),
    records: {} as never,
    dataset: 'a'.repeat(64),
    modified,
  });

const etagOf = async (path: string, of = app) => (await of.request(path)).headers.get('etag');

describe('caching', () => {
  it('answers 304 to a known ETag, with no body', async () => {
    for (const { path } of golden.filter(
      (one) => one.status === 200 && one.method === undefined && one.path.startsWith('/v1') && !one.path.endsWith('ready'),
    )) {
      const etag = await etagOf(path);
      expect(etag).toMatch(/^"[0-9a-f]{16}-[0-9a-f]{16}"$/);
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const response = await app.request(path, { headers: { 'If-None-Match': String(known) } });
        expect({ path, known, status: response.status, body: await response.text() }).toEqual({ path, known, status: 304, body: '' });
        expect(response.headers.get('etag')).toBe(etag);
        expect(response.headers.get('cache-control')).toBe('public, max-age=300, s-maxage=86400, stale-while-revalidate=86400');
        expect(response.headers.get('access-control-allow-origin')).toBe('*');
        for (const name of ['content-type', 'content-length', 'content-disposition', 'link', 'x-total-count']) {
          expect({ path, known, name, has: response.headers.has(name) }).toEqual({ path, known, name, has: false });
        }
      }
      expect((await app.request(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    }
  });

  it('does not run the query for a 304', async () => {
    const query = vi.fn(() => Effect.succeed({ data: [], total: 0, limit: 25 }));
    const counted = appAsking({ queryJson: query });
    const etag = (await etagOf('/v1/topics', counted)) ?? '';
    expect(query).toHaveBeenCalledTimes(1);
    expect((await counted.request('/v1/topics', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect(query).toHaveBeenCalledTimes(1);
    expect((await counted.request('/v1/topics', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    expect(query).toHaveBeenCalledTimes(2);
  });

  it('gives one ETag to one question, however it is spelt, and another to another', async () => {
    expect(await etagOf('/v1/activities?type=report&limit=2')).toBe(await etagOf('/v1/activities?limit=2&type=%72eport'));
    const tags = await Promise.all(['/v1/topics', '/v1/places', '/v1/topics?limit=1', '/v1/topics?limit=2'].map((path) => etagOf(path)));
    expect(new Set(tags).size).toBe(4);
  });

  it('gives other data another ETag', async () => {
    expect(await etagOf('/v1/topics', await appOf(records))).not.toBe(await etagOf('/v1/topics'));
  });

  it('never stores what tells how long it took', async () => {
    for (const path of ['/v1/search?q=migration&explain=true', '/v1/topics?explain=true']) {
      const { etag } = Object.fromEntries((await app.request(path.replace('true', 'false'))).headers);
      expect(etag).toMatch(/^"/);
      for (const known of [
        {},
        { 'If-None-Match': String(etag) },
        { 'If-None-Match': '*' },
        { 'If-Modified-Since': modified.toUTCString() },
      ]) {
        const response = await app.request(path, { headers: known });
        expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
        expect([response.headers.get('etag'), response.headers.get('last-modified'), response.headers.get('vary')]).toEqual([
          null,
          null,
          'Accept',
        ]);
      }
    }
  });

  it('never stores health', async () => {
    for (const path of ['/health', '/ready', '/v1/health', '/v1/ready']) {
      expect((await app.request(path)).headers.get('cache-control')).toBe('no-store');
    }
  });

  it('does not answer * with 304 where there is nothing', async () => {
    await expectProblem(await app.request('/v1/topics/nothing', { headers: { 'If-None-Match': '*' } }), 'RecordNotFound');
  });
});

describe('methods', () => {
  it('HEAD has the headers of GET and no body', async () => {
    for (const { path, status } of golden.filter(({ method, headers }) => method === undefined && headers === undefined)) {
      const [got, head] = [await app.request(path), await app.request(path, { method: 'HEAD' })];
      expect({ path, status: head.status }).toEqual({ path, status });
      expect(standingHeaders(head)).toEqual(standingHeaders(got));
      expect(await head.text()).toBe('');
    }
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('%s is refused with Allow', async (method) => {
    for (const path of ['/v1', '/v1/topics', '/v1/topics/remittances', '/v1/search', '/health']) {
      const response = await app.request(path, { method });
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      await expectProblem(response, 'MethodNotAllowed');
    }
    await expectProblem(await app.request('/v1/nothing', { method }), 'RouteNotFound');
  });
});

describe('other origins', () => {
  it('may read everything, without credentials', async () => {
    for (const path of ['/v1/topics', '/v1/nothing', '/health']) {
      const { headers } = await app.request(path, { headers: { Origin: 'https://example.org' } });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('access-control-expose-headers')?.split(',')).toEqual([
        'Link',
        'ETag',
        'X-Total-Count',
        'X-Request-Id',
        'RateLimit',
        'RateLimit-Policy',
        'Retry-After',
        'Server-Timing',
        'Location',
        'Allow',
      ]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('get fixed words in a preflight', async () => {
    const headers = {
      Origin: 'https://example.org',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'x-surprise',
    };
    for (const [path, methods] of [
      ['/v1/topics', 'GET,HEAD'],
      ['/v1/validate', 'POST'],
    ] as const) {
      const response = await app.request(path, { method: 'OPTIONS', headers });
      expect(response.status).toBe(204);
      expect(response.headers.get('access-control-allow-methods')).toBe(methods);
      expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type,If-Modified-Since,If-None-Match,X-Request-Id');
    }
  });
});

describe('OPTIONS', () => {
  it.each(['/v1', '/v1/topics', '/v1/topics/remittances', '/health'])('%s says what the path answers', async (path) => {
    const response = await app.request(path, { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([204, 'GET, HEAD', '']);
    expect(response.headers.get('content-length')).toBeNull();
  });

  it('of a path at which nothing is served is a problem, but a script may find that out', async () => {
    await expectProblem(await app.request('/v1/nothing', { method: 'OPTIONS' }), 'RouteNotFound');
    const headers = { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' };
    const preflight = await app.request('/v1/nothing', { method: 'OPTIONS', headers });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  });
});

describe('the id of a request', () => {
  const idOf = async (sent: string) => (await app.request('/health', { headers: { 'X-Request-Id': sent } })).headers.get('x-request-id');

  it.each(['a', 'A-1.b_c', '0'.repeat(64), 'b7ad6b71-6c1f-4e0f-9b63-6b8dd1b1e2f9'])('is %s, as it was sent', async (id) => {
    expect(await idOf(id)).toBe(id);
  });

  it.each(['', 'a b', '0'.repeat(65), 'a\u00e9', '<script>', 'a,b', '"a"', 'a;b', '../a/', 'a=b'])(
    'is made where %j was sent',
    async (id) => {
      expect(await idOf(id)).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    },
  );

  it('is never given twice', async () => {
    expect(new Set(await Promise.all(Array.from({ length: 100 }, () => idOf('')))).size).toBe(100);
  });
});

describe('how long it took', () => {
  it('is told as a whole, and for the question', async () => {
    const { headers } = await app.request('/v1/topics');
    expect(headers.get('server-timing')).toMatch(/^question;dur=\d+\.\d,total;dur=\d+\.\d$/);
    expect((await app.request('/health')).headers.get('server-timing')).toMatch(/^total;dur=\d+\.\d$/);
  });
});

describe('a body that nobody asked for', () => {
  const sending = (length: string) => app.request('/v1/topics', { headers: { 'Content-Length': length } });

  it('is passed over while it is small', async () => {
    for (const length of ['0', '17', '65536', 'many', '-1']) expect((await sending(length)).status).toBe(200);
  });

  it('is refused when it is large', async () => {
    for (const length of ['65537', '99999999999999999999', '1e9']) await expectProblem(await sending(length), 'BodyTooLarge');
  });
});

describe('a problem', () => {
  it('says at which path it occurred, and not more than a path', async () => {
    expect(await expectProblem(await app.request('/v1/topics/nothing?x=1'))).toMatchObject({ instance: '/v1/topics/nothing' });
    const { instance } = await expectProblem(await app.request(`/v1/${'a'.repeat(9000)}`), 'UrlTooLong');
    expect(instance).toHaveLength(1000);
  });

  it('that is the client\u2019s own has no id of a request in its body', async () => {
    expect(await expectProblem(await app.request('/v1/nothing'))).not.toHaveProperty('requestId');
  });
});

describe('a broken register', () => {
  const fail = () => Effect.die(new Error('secret of the disk'));
  const broken = appAsking({ about: fail, query: fail, queryJson: fail });

  it('is not ready, but alive', async () => {
    await expectProblem(await broken.request('/ready'), 'NotReady');
    expect((await broken.request('/health')).status).toBe(200);
  });

  it('says nothing of its inside', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const body = await expectProblem(await broken.request('/v1/topics'), 'InternalError');
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });

  it('names the request, in the answer and beside the stack in the log', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const response = await broken.request('/v1/topics?q=a', { headers: { 'X-Request-Id': 'my.request-1' } });
    const { detail, ...body } = await expectProblem(response, 'InternalError');
    expect(body).toEqual({
      type: '/v1/problems/InternalError',
      title: 'Something broke on our side',
      status: 500,
      code: 'InternalError',
      instance: '/v1/topics',
      requestId: 'my.request-1',
    });
    const [[line]] = logged.mock.calls as [[string]];
    logged.mockRestore();
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      id: 'my.request-1',
      path: '/v1/topics?q=a',
      error: expect.stringMatching(/secret of the disk\n\s+at /),
    });
  });
});
