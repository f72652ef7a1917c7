import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { loadRegisterData } from '@org/migration-core/data';
import { validateAgainst } from '@org/migration-core/validate';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import type { createApp } from '../src/app.ts';
import { maxBodyBytes } from '../src/routes/validation.ts';
import { expectProblem } from './expect-problem.ts';
import { openApp } from './open.ts';

let app: ReturnType<typeof createApp>;
let server: ReturnType<typeof serve>;
let port: number;
beforeAll(async () => {
  app = await openApp();
  await new Promise<void>((listening) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address: AddressInfo) => {
      port = address.port;
      listening();
    });
  });
});
afterAll(() => void server.close());

const topic = { kind: 'topic', id: 'ports', names: [{ value: 'Ports', role: 'descriptive' }], cite: 'a-58-98/42' };
const dangling = { ...topic, broader: ['topic/remitances'] };
const [json, ndjson] = ['application/json', 'application/x-ndjson'] as const;
type Sent = { type?: string | undefined; accept?: string; headers?: Record<string, string> };
const post = (
  body: string | Uint8Array<ArrayBuffer> | ReadableStream | null,
  { type = json, accept = json, headers }: Sent = {},
  path = '/v1/validate',
) =>
  app.request(path, { method: 'POST', headers: { 'Content-Type': type, Accept: accept, ...headers }, body, duplex: 'half' } as RequestInit);
const streamOf = (pieces: Iterable<string>) => ReadableStream.from([...pieces].map((piece) => new TextEncoder().encode(piece)));

describe('records that are sent', () => {
  it.each<[string, string, string, number, string[]]>([
    ['one record', JSON.stringify(topic), json, 1, []],
    ['a list', JSON.stringify([topic, dangling]), json, 2, ['sent duplicate-id /1/id']],
    ['NDJSON', `${JSON.stringify(topic)}\n${JSON.stringify(dangling)}\n`, ndjson, 2, ['sent duplicate-id /id']],
    ['an empty list', '[]', json, 0, []],
    ['no JSON', '{', json, 1, ['record json-syntax ']],
    ['a media type with a charset', JSON.stringify(topic), 'application/json; charset="UTF-8"', 1, []],
    ['a media type in capitals', JSON.stringify(topic), 'Application/JSON', 1, []],
  ])('as %s are answered with findings', async (_, body, type, records, expected) => {
    const response = await post(body, { type });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(json);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    const { data, meta } = (await response.json()) as { data: Record<string, string>[]; meta: Record<string, unknown> };
    for (const one of data)
      expect(one).toMatchObject({ message: expect.any(String), remedy: expect.any(String), line: expect.any(Number) });
    expect(data.map(({ scope, code, pointer }) => `${scope} ${code} ${pointer}`)).toEqual(expected);
    expect(meta).toEqual({ dataset: (await loadRegisterData()).digest, records, errors: data.length, warnings: 0 });
  });

  it('are answered in NDJSON where that is wanted, by Accept or format', async () => {
    for (const response of [await post('[1,2]', { accept: ndjson }), await post('[1,2]', {}, '/v1/validate?format=ndjson')]) {
      expect(response.headers.get('content-type')).toBe(ndjson);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const lines = (await response.text()).trimEnd().split('\n');
      expect(lines.map((line) => (JSON.parse(line) as { pointer: string }).pointer)).toEqual(['/0', '/1']);
    }
    expect(await (await post(JSON.stringify(topic), { accept: ndjson })).text()).toBe('');
    await expectProblem(await post('[]', { accept: 'text/csv' }), 'FormatNotAcceptable');
  });

  it('leave nothing behind', async () => {
    const before = await (await app.request('/v1/topics?limit=200')).text();
    await post(JSON.stringify(topic));
    expect(await (await app.request('/v1/topics?limit=200')).text()).toBe(before);
    expect((await app.request('/v1/topics/ports')).status).toBe(404);
  });

  it('do not make it forget the query', async () => {
    await expectProblem(await post('[]', {}, '/v1/validate?dry=true'), 'QueryInvalid');
  });
});

describe('what is not read', () => {
  it.each([
    undefined,
    '',
    'text/plain',
    'application/xml',
    'application/json; charset=latin1',
    'application/json5',
    'multipart/form-data; boundary=a',
    '__proto__',
  ])('is of media type %s', async (type) => {
    const response = await app.request('/v1/validate', {
      method: 'POST',
      body: new Uint8Array([0x7b]),
      headers: type === undefined ? {} : { 'Content-Type': type },
    });
    expect(response.headers.get('accept-post')).toBe(`${json}, ${ndjson}`);
    expect(await expectProblem(response, 'MediaTypeNotSupported')).toMatchObject({ status: 415, accepted: [json, ndjson] });
  });

  it('is compressed', async () => {
    await expectProblem(await post('[]', { headers: { 'Content-Encoding': 'gzip' } }), 'MediaTypeNotSupported');
  });

  it('is empty', async () => {
    for (const type of [json, ndjson]) {
      for (const body of [null, '', streamOf([]), streamOf(['', ''])]) await expectProblem(await post(body, { type }), 'BodyEmpty');
    }
  });

  it('is too much, told by Content-Length or counted, before it is all there', async () => {
    await expectProblem(await post('[]', { headers: { 'Content-Length': String(maxBodyBytes + 1) } }), 'BodyTooLarge');
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1_000_000;
        controller.enqueue(new TextEncoder().encode(' '.repeat(1_000_000)));
      },
    });
    for (const type of [json, ndjson]) {
      sent = 0;
      const body = type === json ? endless : streamOf(Array.from({ length: 11 }, () => `${' '.repeat(999_999)}\n`));
      expect(await expectProblem(await post(body, { type }), 'BodyTooLarge')).toMatchObject({ status: 413, limit: maxBodyBytes });
      expect(sent).toBeLessThan(13_000_000);
    }
    await expectProblem(await post('1\n'.repeat(20_001), { type: ndjson }), 'BodyTooLarge');
    expect((await post(`[${' '.repeat(maxBodyBytes - 2)}]`)).status).toBe(200);
  });

  it('broke off', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    await expectProblem(await post(broken), 'RequestMalformed');
  });
});

describe('over a socket', () => {
  const send = (pieces: Iterable<string>, headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const sending = request({ port, host: '127.0.0.1', path: '/v1/validate', method: 'POST', headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          body += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode, body }));
      });
      sending.on('error', reject);
      for (const piece of pieces) sending.write(piece);
      sending.end();
    });

  it('is read in chunks, and refused when there are too many', async () => {
    const headers = { 'Content-Type': json, 'Transfer-Encoding': 'chunked' };
    const { status, body } = await send(['[', JSON.stringify(topic).slice(0, 20), JSON.stringify(topic).slice(20), ']'], headers);
    expect({ status, meta: (JSON.parse(body) as { meta: object }).meta }).toMatchObject({ status: 200, meta: { records: 1, errors: 0 } });
    const many = await send(
      Array.from({ length: 12 }, () => ' '.repeat(1_000_000)),
      headers,
    );
    expect(many.status).toBe(413);
    expect((await send(['[]'], headers)).status).toBe(200);
  });
});

it('answers as the SDK does, and never with 5xx, whatever is sent', async () => {
  const register = await loadRegisterData();
  const bodies = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 60 }),
    fc.json().map((text) => new TextEncoder().encode(text)),
    fc
      .constantFrom(...['{"__proto__":{}}', '[-0,1e400]', '{"id":"\\ud800"}', '['.repeat(5000), '{"a":'.repeat(5000), '"', '[[],{}]'])
      .map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom(json, ndjson), async (body, type) => {
      const response = await post(body as Uint8Array<ArrayBuffer>, { type });
      expect(response.status).toBe(200);
      const { data } = (await response.json()) as { data: unknown };
      const { findings } = await validateAgainst(register, body, { format: type === json ? 'json' : 'ndjson' });
      expect(data).toEqual(JSON.parse(JSON.stringify(findings)));
    }),
    { numRuns: runs('bodies that are sent to be checked', 300) },
  );
});
