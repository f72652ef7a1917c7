import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import type { Edition } from './check.ts';
import { editionStale } from './edition-stale.ts';

const context = (edition?: Edition) => smallContext([authored('topic', 'ports')], { edition });

it('accepts the digest of the data, and a folder that has no edition', async () => {
  const { dataset } = await context();
  expect(editionStale.run(await context({ digest: dataset.digest, date: '2026-11-23' }))).toEqual([]);
  expect(editionStale.run(await context())).toEqual([]);
});

it('reports another digest', async () => {
  const { dataset } = await context();
  expect(editionStale.run(await context({ digest: 'a'.repeat(64), date: '2026-11-23' }))).toMatchObject([
    { code: 'edition-stale', file: 'edition.json', args: { digest: dataset.digest } },
  ]);
});
