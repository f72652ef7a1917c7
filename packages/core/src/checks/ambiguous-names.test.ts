import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { ambiguousNames } from './ambiguous-names.ts';

const body = (id: string, ...names: { value: string; role: string }[]) => authored('organization', id, { type: 'office', names });
const run = async (...records: Record<string, unknown>[]) =>
  ambiguousNames.run(await smallContext(records)).map(({ args }) => `${args.name}: ${args.refs}`);

it('reports an acronym that two bodies share, whatever its case', async () => {
  const records = [
    body('port', { value: 'Port', role: 'preferred' }, { value: 'HO', role: 'acronym' }),
    body('home', { value: 'Home', role: 'preferred' }, { value: 'Ho', role: 'short' }),
  ];
  expect(await run(...records)).toEqual(['Ho: organization/home, organization/port']);
});

it('does not mind labels of ours, nor a body and a topic that are called alike', async () => {
  expect(await run(body('a', { value: 'Unnamed', role: 'descriptive' }), body('b', { value: 'Unnamed', role: 'descriptive' }))).toEqual([]);
  expect(
    await run(
      body('port', { value: 'Port', role: 'preferred' }),
      authored('topic', 'port', { names: [{ value: 'Port', role: 'preferred' }] }),
    ),
  ).toEqual([]);
});
