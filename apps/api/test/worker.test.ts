import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestHarness } from 'wrangler';
import { expectProblem } from './expect-problem.ts';

const configPath = new URL('../wrangler.jsonc', import.meta.url).pathname;
const limitedPath = new URL('runtimes/wrangler.limited.jsonc', import.meta.url).pathname;

describe('in workerd', () => {
  const harness = createTestHarness({ workers: [{ configPath }] });
  beforeAll(async () => {
    // Otherwise workerd asks its maker for a sample of `request.cf`.
    process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
    await harness.listen();
  });
  afterAll(() => harness.close());

  it('answers many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, async () => (await harness.fetch('/v1/search?q=migration')).status));
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it('writes one line for every request', async () => {
    harness.clearLogs();
    await harness.fetch('/v1/topics?q=%0Aa', { headers: { 'X-Request-Id': 'edge' } });
    const lines = harness.getLogs().map(({ message }) => message.trim());
    expect(lines).toHaveLength(1);
    expect(JSON.parse(String(lines[0]))).toMatchObject({ id: 'edge', path: '/v1/topics?q=%0Aa', status: 200 });
  });

  it('limits nobody unless that is bound', async () => {
    expect((await harness.fetch('/v1/topics')).headers.get('ratelimit-policy')).toBeNull();
  });
});

describe('in workerd with a rate limit bound', () => {
  const harness = createTestHarness({ workers: [{ configPath: limitedPath }] });
  beforeAll(async () => {
    await harness.listen();
  });
  afterAll(() => harness.close());

  it('answers so many requests, and tells when to come again', async () => {
    const ask = (path: string) => harness.fetch(path, { headers: { 'CF-Connecting-IP': '192.0.2.1' } });
    for (let i = 0; i < 3; i++) expect((await ask('/v1/topics')).status).toBe(200);
    const refused = await ask('/v1/topics');
    expect([refused.headers.get('retry-after'), refused.headers.get('ratelimit-policy')]).toEqual(['60', '"default";q=3;w=60']);
    await expectProblem(refused as never, 'TooManyRequests');
    expect((await ask('/health')).status).toBe(200);
    expect(harness.getLogs()).toEqual([]);
  });
});
