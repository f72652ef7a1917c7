import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestHarness } from 'wrangler';
import questions from './runtimes/questions.json' with { type: 'json' };

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const script = inPackage('test/runtimes/main.js');
const binary = (...names: string[]) => names.map((name) => inPackage(`../../node_modules/${name}`)).find(existsSync);

/** Installed from npm; their install scripts, which only link the binary, need not run. */
const runtimes = {
  bun: {
    file: binary('@oven/bun-linux-x64/bin/bun', '@oven/bun-linux-aarch64/bin/bun', '@oven/bun-darwin-aarch64/bin/bun'),
    args: [script],
  },
  deno: {
    file: binary('@deno/linux-x64-glibc/deno', '@deno/linux-arm64-glibc/deno', '@deno/darwin-arm64/deno'),
    args: ['run', '--allow-read', '--no-lock', script],
  },
};

const run = (file: string, args: readonly string[]) => execFileSync(file, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }).trimEnd();
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the golden set of questions', () => {
  let expected: string[];
  const workers = createTestHarness({ workers: [{ configPath: inPackage('test/runtimes/wrangler.jsonc') }] });

  beforeAll(async () => {
    process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
    expected = run(process.execPath, [script]).split('\n');
    await workers.listen();
  });
  afterAll(() => workers.close());

  it('is answered on Node, most of it with records', () => {
    expect(questions).toHaveLength(300);
    expect(expected).toHaveLength(questions.length);
    const totals = expected.map((line) => (JSON.parse(line) as [string, { total?: number }])[1].total);
    expect(totals).not.toContain(undefined);
    expect(totals.filter((total) => total === 0).length).toBeLessThan(60);
  });

  it.each(Object.entries(runtimes))('is answered byte by byte the same on %s', (name, { file, args }) => {
    if (!file && !process.env.CI) return console.log(`${name} is not installed: skipped`);
    const lines = run(file as string, args).split('\n');
    for (const [i, line] of lines.entries()) expect(line, questions[i]).toBe(expected[i]);
    expect(digest(lines.join('\n'))).toBe(digest(expected.join('\n')));
  });

  it('is answered byte by byte the same on Node by a bundle, which has no file of the register beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'register-bundle-'));
    const outfile = join(folder, 'main.mjs');
    try {
      await build({ entryPoints: [script], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
      expect(run(process.execPath, [outfile]).split('\n')).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is answered byte by byte the same in workerd', async () => {
    const lines = (await (await workers.fetch('/')).text()).split('\n');
    for (const [i, line] of lines.entries()) expect(line, questions[i]).toBe(expected[i]);
    expect(lines).toHaveLength(expected.length);
  });
});
