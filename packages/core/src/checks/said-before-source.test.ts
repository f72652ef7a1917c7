import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { saidBeforeSource } from './said-before-source.ts';

const run = async (status: string, when: string) =>
  saidBeforeSource
    .run(await smallContext([authored('activity', 'talk', { type: 'workshop', status, when })]))
    .map(({ code, path }) => `${code} ${path}`);

it('reports what a source of July 2003 tells as done in 2004', async () => {
  expect(await run('held', '2004')).toEqual(['said-before-source /when/0']);
  expect(await run('published', '2003-07-02')).toEqual(['said-before-source /when/0']);
});

it('lets plans lie ahead, and what may still have been in time', async () => {
  expect(await run('planned', '2004')).toEqual([]);
  expect(await run('ongoing', '2004/..')).toEqual([]);
  expect(await run('held', '2003-07')).toEqual([]);
});
