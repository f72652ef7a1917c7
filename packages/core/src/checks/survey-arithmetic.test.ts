import { expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { surveyArithmetic } from './survey-arithmetic.ts';

const places = ['elm', 'oak'].map((id) => authored('place', id, { type: 'city' }));
const office = authored('organization', 'office', { type: 'office' });
const inquiry = (extra: Record<string, unknown>) =>
  authored('survey-result', 'inquiry', {
    subject: 'Towns',
    conductedBy: [{ organization: 'organization/office' }],
    rounds: [{ type: 'sent', when: '2002' }],
    respondents: ['elm', 'oak'].map((id) => ({ respondent: `place/${id}`, membership: 'member' })),
    ...extra,
  });
const run = async (extra: Record<string, unknown>) =>
  surveyArithmetic.run(await smallContext([...places, office, inquiry(extra)])).map(({ args }) => args.invariant);
const answered = (value: number, membership = 'member') => ({ count: { value, unit: 'towns' }, membership });

it('passes figures that add up', async () => {
  expect(await run({ responses: [answered(2)], options: [{ id: 'yes', label: 'Yes', count: { value: 2, unit: 'towns' } }] })).toEqual([]);
});

it('reports a printed count that is not the number of those named', async () => {
  expect(await run({ responses: [answered(3)] })).toEqual(['members-counted']);
});

it('reports options that do not add up', async () => {
  expect(await run({ responses: [answered(2)], options: [{ id: 'yes', label: 'Yes', count: { value: 1, unit: 'towns' } }] })).toEqual([
    'options-sum',
  ]);
});

it('reports a rate that no count can give', async () => {
  const population = { description: 'Towns', size: { value: 40, unit: 'towns' } };
  expect(
    await run({ population, responses: [answered(2)], responseRate: { value: { rate: { value: 24, unit: 'per-cent' }, base: 'towns' } } }),
  ).toEqual(['rate']);
  expect(
    await run({ population, responses: [answered(2)], responseRate: { value: { rate: { value: 5, unit: 'per-cent' }, base: 'towns' } } }),
  ).toEqual([]);
});
