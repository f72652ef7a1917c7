import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { getRequestListener } from '@hono/node-server';
import type { AnyRecord, Dataset, Query } from '@org/migration-core';
import { Register } from '@org/migration-core/effect';
import { linkRecords } from '@org/migration-core/load';
import * as Effect from 'effect/Effect';
import * as Layer from 'effect/Layer';
import * as ManagedRuntime from 'effect/ManagedRuntime';
import { beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../../packages/core/bench/generate.ts';
import { createApp } from '../src/app.ts';
import { servedFrom } from '../src/served.ts';
import { modified } from './open.ts';
import { parseCsv, recordsOf } from './parse-csv.ts';

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const liveBytes = () => {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};

const record = (n: number) =>
  ({
    kind: 'topic',
    id: `t${n}`,
    names: [{ value: `Topic ${n}`, role: 'preferred', cite: [{ source: 'a', locator: '1' }] }],
    summary: 'words '.repeat(150),
    cite: [{ source: 'a', locator: '1' }],
  }) as unknown as AnyRecord;

/** An app over a list that never ends, and the limits of the pages that were asked for. A spy would keep all that it gave. */
function endless() {
  const asked: number[] = [];
  const query = ({ limit = 25, cursor = '0' }: Query) => {
    asked.push(limit);
    const from = Number(cursor);
    const data = Array.from({ length: limit }, (_, i) => record(from + i));
    return Effect.succeed({ data, total: 1e9, limit, next: String(from + limit) });
  };
  const queryJson = (asked: Query) =>
    Effect.map(register.query(asked), (page) => ({ ...page, data: page.data.map((one) => JSON.stringify(one)) }));
  const register = { query, queryJson, captions: (refs: readonly string[]) => Effect.succeed(refs.map(() => 'Name')) };
  const runtime = ManagedRuntime.make(Layer.succeed(Register, register as never));
  const app = createApp({ runtime, records: {} as Dataset, dataset: 'a'.repeat(64), modified });
  return { app, asked, register };
}

const streams = ['ndjson', 'csv', 'jsonld'];

describe.each(streams)('an endless list as %s', (format) => {
  it('is asked for page by page, as it is read, and no more once nobody reads', async () => {
    const { app, asked } = endless();
    const response = await app.request(`/v1/topics?format=${format}`);
    await sleep(20);
    expect(asked).toHaveLength(1);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    let chunks = 0;
    for (; asked.length < 5; chunks++) expect((await reader.read()).done).toBe(false);
    expect(chunks).toBeGreaterThanOrEqual(5);
    await reader.cancel();
    await sleep(20);
    expect(asked).toEqual([200, 200, 200, 200, 200]);
  });

  it('takes no more memory the longer it runs', async () => {
    const { app } = endless();
    const reader = ((await app.request(`/v1/topics?format=${format}`)).body as ReadableStream<Uint8Array>).getReader();
    let bytes = 0;
    const read = async (most: number) => {
      for (const end = bytes + most; bytes < end; ) bytes += (await reader.read()).value?.length ?? Number.NaN;
    };
    await read(5e6);
    const before = liveBytes();
    await read(60e6);
    const growth = liveBytes() - before;
    await reader.cancel();
    expect(growth, `the heap grew by ${growth} bytes over ${bytes} bytes of answer`).toBeLessThan(4e6);
  });

  it('is not begun for HEAD', async () => {
    const { app, asked } = endless();
    const response = await app.request(`/v1/topics?format=${format}`, { method: 'HEAD' });
    expect([response.status, response.headers.get('x-total-count'), await response.text()]).toEqual([200, '1000000000', '']);
    await sleep(20);
    expect(asked).toHaveLength(1);
  });

  it('waits for a slow client and stops when it goes away, over a socket', async () => {
    const { app, asked } = endless();
    const server = createServer(getRequestListener(app.fetch));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
        get({ port, host: '127.0.0.1', path: `/v1/topics?format=${format}` }, resolve).on('error', reject);
      });
      expect(response.headers['x-total-count']).toBe('1000000000');
      // Nobody reads: what is on the way fills the buffers, and then nothing more is asked for.
      let pages = -1;
      while (pages !== asked.length) {
        pages = asked.length;
        await sleep(200);
      }
      expect(pages).toBeLessThan(200);
      let read = 0;
      for await (const chunk of response.iterator({ destroyOnReturn: false })) {
        read += (chunk as Buffer).length;
        if (asked.length > pages + 5) break;
      }
      expect(read).toBeGreaterThan(200_000);
      response.destroy();
      await sleep(200);
      const after = asked.length;
      await sleep(200);
      expect(asked.length).toBe(after);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe('a list that breaks on the way', () => {
  it('breaks the answer off, so that nobody takes the part for the whole', async () => {
    const { app, register } = endless();
    const response = await app.request('/v1/topics?format=ndjson');
    register.query = () => Effect.die(new Error('the disk is gone'));
    await expect(response.text()).rejects.toThrow('the disk is gone');
  });
});

describe('a register of 6,000 activities', () => {
  const records = [...generate(6000)];
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    const dataset = await linkRecords(records);
    app = createApp(servedFrom(dataset, modified));
  });
  const ids = records.filter(({ kind }) => kind === 'activity').map(({ id }) => id);
  const textOf = async (path: string) => (await app.request(path)).text();

  it('is all there in every format, each record once, in order', async () => {
    const lines = (await textOf('/v1/activities?format=ndjson')).split('\n').slice(0, -1);
    expect(lines.map((line) => (JSON.parse(line) as AnyRecord).id)).toEqual(ids);
    const rows = recordsOf(await textOf('/v1/activities?format=csv'));
    expect(rows.map(({ id }) => id)).toEqual(ids);
    const named = new Map(records.map(({ kind, id, names }) => [`${kind}/${id}`, names[0]?.value]));
    for (const row of rows.slice(0, 500)) {
      expect(row['parties.party.name']).toBe(
        row['parties.party']
          ?.split('|')
          .map((ref) => named.get(ref))
          .join('|'),
      );
    }
    const { '@graph': graph } = JSON.parse(await textOf('/v1/activities?format=jsonld')) as { '@graph': { '@id': string }[] };
    expect(graph.map((node) => node['@id'])).toEqual(ids.map((id) => `/v1/activities/${id}`));
  });

  it.each(['sort=-name', 'sort=when', 'q=migration', 'type=report&sort=-when'])(
    'is the same in pages and as a stream, with %s',
    async (query) => {
      const paged: string[] = [];
      for (let cursor = ''; ; ) {
        const { data, page } = JSON.parse(await textOf(`/v1/activities?${query}&limit=200${cursor}`)) as {
          data: AnyRecord[];
          page: { next?: string };
        };
        paged.push(...data.map(({ id }) => id));
        if (page.next === undefined) break;
        cursor = `&cursor=${page.next}`;
      }
      const [, ...rows] = parseCsv(await textOf(`/v1/activities?${query}&format=csv`));
      expect(rows.map(([, id]) => id)).toEqual(paged);
      expect(paged.length).toBeGreaterThan(0);
    },
  );
});
