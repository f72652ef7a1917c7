import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestHarness } from 'wrangler';
import type { createApp } from '../src/app.ts';
import { besidePages } from '../src/representation/media-types.ts';
import { linkTo } from './expect-problem.ts';
import { type Golden, golden, lists } from './golden.ts';
import { openApp } from './open.ts';
import { endAll, runtimeNames, start } from './runtimes/start.ts';

const worker = createTestHarness({ workers: [{ configPath: new URL('../wrangler.jsonc', import.meta.url).pathname }] });
const urls: Record<string, string> = {};
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  // Otherwise workerd asks its maker for a sample of `request.cf`.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  app = await openApp();
  const started = runtimeNames.map(async (name) => {
    urls[name] = (await start(name)).url;
  });
  await Promise.all(started);
  urls.workerd = (await worker.listen()).url.origin;
});
afterAll(async () => {
  endAll();
  await worker.close();
});

/** Sends a request as it is: nothing is followed, compressed or made up on the way. */
const sent = ({ method = 'GET', headers = {}, body }: Golden): RequestInit => ({
  method,
  headers: { 'Accept-Encoding': 'identity', 'X-Request-Id': 'contract-1', ...headers },
  redirect: 'manual',
  ...(body !== undefined && { body }),
});

const here = async (request: Golden) => app.request(request.path, sent(request));
const there = (name: string, request: Golden) => fetch(`${urls[name]}${request.path}`, sent(request));

/** What a runtime adds of its own, and what is of this one time only. */
const beside = ['date', 'server-timing', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/** All of an answer that a client could build on. */
async function seen(response: Response) {
  const headers = new Headers(response.headers);
  for (const name of beside) headers.delete(name);
  // At the edge compression is the platform's, which adds this by itself.
  const vary = (headers.get('Vary') ?? '').split(/,\s*/).filter((one) => one !== 'Accept-Encoding');
  headers.set('Vary', vary.join(', '));
  return { status: response.status, headers: Object.fromEntries(headers), body: await response.text() };
}

/** A request in all the ways in which a client may ask it. */
async function waysOf(request: Golden): Promise<Golden[]> {
  if (request.status !== 200 || request.method !== undefined) return [request];
  const { path } = request;
  const plain = await here(request);
  const [etag, modified] = [plain.headers.get('etag'), plain.headers.get('last-modified')];
  const conditional = (formatted: string, tag: string | null): Golden[] =>
    tag === null ? [] : [{ path: formatted, status: 304, headers: { 'If-None-Match': tag } }];
  const represented = (await formatsOf(path)).flatMap(async ({ format, type }): Promise<Golden[]> => {
    const url = within(path, format);
    const wanted: Golden = { path: `${url.pathname}${url.search}`, status: 200, headers: { Accept: type } };
    url.searchParams.set('format', format);
    const named: Golden = { path: `${url.pathname}${url.search}`, status: 200 };
    const tag = (await here(named)).headers.get('etag');
    return [named, wanted, { ...named, method: 'HEAD' }, ...conditional(named.path, tag)];
  });
  return [
    request,
    { ...request, method: 'HEAD' },
    { ...request, method: 'OPTIONS', status: 204 },
    ...conditional(path, etag),
    ...conditional(path, etag && `W/${etag}`),
    ...conditional(path, etag && '*'),
    ...(modified === null ? [] : [{ path, status: 304, headers: { 'If-Modified-Since': modified } }]),
    ...(await Promise.all(represented)).flat(),
  ];
}

/** A path without the format that it names, and without what another format has no place for. */
function within(path: string, format: string): URL {
  const url = new URL(path, 'http://localhost');
  for (const name of ['format', ...(format === 'json' ? [] : besidePages)]) url.searchParams.delete(name);
  return url;
}

/** The representations of a path, as the 406 lists them. */
async function formatsOf(path: string): Promise<{ format: string; type: string }[]> {
  const url = within(path, 'json');
  url.searchParams.set('format', 'none');
  const refused = await here({ path: `${url.pathname}${url.search}`, status: 406 });
  return refused.status === 406 ? ((await refused.json()) as { formats: { format: string; type: string }[] }).formats : [];
}

const ways = golden.flatMap((request) => ({ shown: `${request.method ?? 'GET'} ${request.path.slice(0, 120)}`, request }));

describe.each(['Node', 'Bun', 'Deno', 'workerd'])('%s', (name) => {
  it.each(ways)('$shown is answered as everywhere, whichever way it is asked', async ({ request }) => {
    for (const way of await waysOf(request)) {
      const [over, direct] = await Promise.all([there(name, way).then(seen), here(way).then(seen)]);
      expect({ way, ...over }).toEqual({ way, ...direct });
      expect(over.status).toBe(way.status);
    }
  });

  it.each(lists)('%s has each item once, forwards and backwards, at limits 1, 7 and 200', async (list) => {
    for (const limit of [200, 7, 1]) {
      const expected = await itemsOf(list);
      const path = `${list}${list.includes('?') ? '&' : '?'}limit=${limit}`;
      const forwards = await follow(name, path, 'next');
      expect(forwards.items).toEqual(expected);
      expect(forwards.pages).toBe(Math.max(1, Math.ceil(expected.length / limit)));
      const backwards = await follow(name, forwards.last, 'prev');
      expect(backwards.items).toEqual(expected);
    }
  });
});

const everything = new Map<string, Promise<string[]>>();

/** All items of a list, as the app gives them in the largest pages. */
function itemsOf(list: string): Promise<string[]> {
  const known = everything.get(list) ?? allItems(`${list}${list.includes('?') ? '&' : '?'}limit=200`);
  everything.set(list, known);
  return known;
}

async function allItems(path: string | undefined): Promise<string[]> {
  if (path === undefined) return [];
  const response = await here({ path, status: 200 });
  const { data } = (await response.json()) as { data: unknown[] };
  return [...data.map((item) => JSON.stringify(item)), ...(await allItems(linkTo('next', response)))];
}

/** Goes from page to page; backwards, what comes later stands before. */
async function follow(name: string, from: string, relation: 'next' | 'prev') {
  const pages: string[][] = [];
  let last = from;
  for (let path: string | undefined = from; path !== undefined; ) {
    const response = await there(name, { path, status: 200 });
    const { data } = (await response.json()) as { data: unknown[] };
    pages.push(data.map((item) => JSON.stringify(item)));
    last = path;
    path = linkTo(relation, response);
  }
  return { items: (relation === 'next' ? pages : pages.reverse()).flat(), pages: pages.length, last };
}
