import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { coverage } from './coverage.ts';

const run = async (records: Record<string, unknown>[], reasons: Record<string, string>) =>
  coverage.run(await smallContext(records, { silences: { small: reasons } })).map(({ code, args }) => `${code} ${args.cite}`);
const office = (cite: string) => authored('organization', 'office', { type: 'office', cite });

it('reports a place that yields nothing and has no reason', async () => {
  expect(await run([office('small/1')], {})).toEqual(['uncovered-paragraph small/2']);
});

it('reports a reason that is no longer needed, and one for a place that does not exist', async () => {
  expect(await run([office('small/2')], { '2': 'Nothing there.' })).toEqual(['coverage-reason-unneeded small/2']);
  expect(await run([office('small/2')], { '9': 'Nothing there.' })).toEqual(['coverage-place-missing small/9']);
});

it('does not count a topic as a record of the paragraph', async () => {
  expect(await run([authored('topic', 'ports', { cite: 'small/2' })], {})).toEqual(['uncovered-paragraph small/2']);
});
