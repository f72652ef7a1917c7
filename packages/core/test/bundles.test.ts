import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { collections } from '../src/client/collections.ts';
import { kinds } from '../src/schema/kinds.ts';

const core = fileURLToPath(new URL('..', import.meta.url));
const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, string | { '@org/source': string }>;
};
const entries = Object.entries(exports).flatMap(([name, doors]) =>
  typeof doors === 'string' ? [] : [{ name, source: doors['@org/source'] }],
);

/** Every module that a bundle of an entry is made of, by its path. */
async function modulesOf(source: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: core,
    entryPoints: [source],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    external: ['node:*'],
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs).map((path) => path.replace(/^.*node_modules\//, ''));
}

describe.each(entries)('a bundle of $name', ({ name, source }) => {
  it('takes nothing of effect through its barrel', async () => {
    expect(await modulesOf(source)).not.toContain('effect/dist/index.js');
  });

  if (['.', './engine', './client', './effect'].includes(name)) {
    it('holds no zod', async () => {
      expect((await modulesOf(source)).filter((path) => path.startsWith('zod/'))).toEqual([]);
    });
  }

  if (['.', './engine', './client'].includes(name)) {
    it('holds nothing of any other package', async () => {
      expect((await modulesOf(source)).filter((path) => !path.startsWith('src/'))).toEqual([]);
    });
  }
});

it('calls collections as the schemas do', () => {
  expect(collections).toEqual(Object.fromEntries(Object.entries(kinds).map(([kind, { plural }]) => [kind, plural])));
});
