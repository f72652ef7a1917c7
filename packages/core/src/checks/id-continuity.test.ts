import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { idContinuity } from './id-continuity.ts';

const run = async (released: string[]) =>
  idContinuity.run(await smallContext([authored('topic', 'ports', { formerIds: ['harbours'] })], { released })).map(({ args }) => args.ref);

it('finds every released id, by its own name or as a former one', async () => {
  expect(await run(['topic/ports', 'topic/harbours'])).toEqual([]);
});

it('reports one that no longer resolves', async () => {
  expect(await run(['topic/quays'])).toEqual(['topic/quays']);
});
