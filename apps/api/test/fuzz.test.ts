import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { runs, seed } from '../../../.config/proof.ts';
import type { createApp } from '../src/app.ts';
import { expectProblem } from './expect-problem.ts';
import { type Request, requests } from './fuzz/requests.ts';
import { openApp } from './open.ts';
import { validated } from './validated.ts';

let app: ReturnType<typeof createApp>;
let records: string[];
beforeAll(async () => {
  app = await openApp();
  records = (await (await app.request('/v1/search?format=ndjson')).text()).split('\n').filter(Boolean);
});

const statuses = new Map<number, number>();

/** Sends a request: it must be answered or refused as the document tells, and never break anything. */
async function expectSound(url: string, init: Request['init']): Promise<Response> {
  const response = await app.request(url, init);
  const { pathname, search } = new URL(url);
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  expect(response.status).toBeLessThan(500);
  const method = init.method.toUpperCase();
  if (response.status === 204) {
    expect([method, await response.clone().text(), response.headers.has('Access-Control-Allow-Methods')]).toEqual(['OPTIONS', '', true]);
    return response;
  }
  await validated(`${pathname}${search}`, response, init.method);
  if (response.status >= 400 && method !== 'HEAD') await expectProblem(response.clone());
  return response;
}

/** Goes on from an answer: to its next page with the cursor as it is and altered, and again with the tag that it has. */
async function expectSoundBehind({ url, init, alter: { at, to } }: Request, response: Response): Promise<void> {
  const etag = response.headers.get('etag');
  if (etag) expect((await expectSound(url, { ...init, headers: { ...init.headers, 'If-None-Match': etag } })).status).toBe(304);
  const next = /[?&]cursor=([^&>]+)[^>]*>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  if (next === undefined) return;
  const going = (cursor: string) => {
    const before = url.replace(/([?&])cursor=[^&]*&?/g, '$1').replace(/[?&]$/, '');
    return expectSound(`${before}${before.includes('?') ? '&' : '?'}cursor=${cursor}`, init);
  };
  expect((await going(next)).status).toBe(200);
  const place = at % next.length;
  const altered = next.slice(0, place) + to + next.slice(place + 1);
  if (altered !== next) expect([400, 414]).toContain((await going(altered)).status);
}

describe('whatever is sent', () => {
  it('is answered as the document tells, or refused with a problem that says why', async () => {
    const numRuns = runs('Requests made of the OpenAPI document: no 5xx, every 4xx a problem, every 2xx as the document tells', 2000);
    await fc.assert(
      fc.asyncProperty(requests(records), async (request) => {
        const response = await expectSound(request.url, request.init);
        if (response.status === 200) await expectSoundBehind(request, response);
      }),
      { numRuns },
    );
    const sum = [...statuses.values()].reduce((a, b) => a + b, 0);
    const each = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status} ${count}`);
    console.log(`${sum} requests, seed ${seed}: ${each.join(', ')}`);
    // It reaches what it is to try, good and bad.
    for (const status of [200, 204, 304, 400, 404, 405, 406, 413, 414, 415]) expect([...statuses.keys()]).toContain(status);
  });
});
