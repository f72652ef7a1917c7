import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { disagreementExplained } from './disagreement-explained.ts';

const talk = (extra: Record<string, unknown>) =>
  authored('activity', 'talk', {
    type: 'workshop',
    status: { value: 'held', cite: 'small/1' },
    names: [{ value: 'Talk', role: 'descriptive', cite: 'small/1' }],
    cite: ['small/1', 'small/2'],
    ...extra,
  });
const when = (...values: string[]) => values.map((value, i) => ({ value, cite: `small/${i + 1}` }));
const run = async (extra: Record<string, unknown>) => disagreementExplained.run(await smallContext([talk(extra)])).map(({ path }) => path);

it('asks for a remark where two dates cannot both be true', async () => {
  expect(await run({ when: when('2001', '2002') })).toEqual(['/when']);
});

it('is content with a remark on the field, and with dates of which one is more precise', async () => {
  const remarks = [{ type: 'contradiction', field: '/when', text: 'Both years are printed.', cite: ['small/1', 'small/2'] }];
  expect(await run({ when: when('2001', '2002'), remarks })).toEqual([]);
  expect(await run({ when: when('2001', '2001-03') })).toEqual([]);
});
