import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestHarness } from 'wrangler';
import type { createApp } from '../src/app.ts';
import { golden, goldenFiles } from './golden.ts';
import { openApp } from './open.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const harness = createTestHarness({ workers: [{ configPath: `${root}/wrangler.jsonc` }] });
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  // Otherwise workerd asks its maker for a sample of `request.cf`.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  const turbo = fileURLToPath(new URL('../../../node_modules/.bin/turbo', import.meta.url));
  execFileSync(turbo, ['run', 'build', '--filter=@org/migration-api'], { cwd: root, stdio: 'pipe' });
  [app] = await Promise.all([openApp(), harness.listen()]);
});
afterAll(() => harness.close());

describe('in workerd', () => {
  it.each([...golden, ...goldenFiles])('$method $path answers as the app does', async ({ path, method = 'GET' }) => {
    const init = { method, redirect: 'manual' as const };
    const [there, here] = [await harness.fetch(path, init), await app.request(path, init)];
    const seen = async (response: Pick<Response, 'status' | 'headers' | 'text'>) => ({
      status: response.status,
      headers: Object.fromEntries(
        [
          'content-type',
          'content-security-policy',
          'etag',
          'link',
          'location',
          'allow',
          'cache-control',
          'x-total-count',
          'content-disposition',
          'vary',
        ].map((name) => [name, response.headers.get(name)]),
      ),
      body: await response.text(),
    });
    expect(await seen(there as never)).toEqual(await seen(here));
  });

  it('answers 304 to a known ETag', async () => {
    const etag = (await harness.fetch('/v1/topics')).headers.get('etag') ?? '';
    expect((await harness.fetch('/v1/topics', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('answers many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, async () => (await harness.fetch('/v1/search?q=migration')).status));
    expect(new Set(answers)).toEqual(new Set([200]));
  });
});
