import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { remarkFields } from './remark-fields.ts';

const run = async (field: string) =>
  remarkFields
    .run(await smallContext([authored('topic', 'ports', { remarks: [{ type: 'variant', field, text: 'A remark.' }] })]))
    .map(({ args }) => args.field);

it('lets a remark be on a field that is there, or on one whose absence it explains', async () => {
  expect(await run('/names/0')).toEqual([]);
  expect(await run('/broader')).toEqual([]);
});

it('reports a remark on nothing', async () => {
  expect(await run('/when')).toEqual(['/when']);
  expect(await run('/names/7')).toEqual(['/names/7']);
});
