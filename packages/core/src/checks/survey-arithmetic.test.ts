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

it('reports rounds that step back behind an earlier one', async () => {
  const rounds = (...all: [string, string][]) => ({ rounds: all.map(([type, when]) => ({ type, when })), respondents: undefined });
  expect(await run(rounds(['sent', '2002-03'], ['deadline', '2002-02']))).toEqual(['rounds-in-order', 'deadline-after-sending']);
  expect(await run(rounds(['mandate', '2002-05'], ['sent', '2002-03'], ['reported', '2002-04']))).toEqual(['rounds-in-order']);
  expect(await run(rounds(['mandate', '2002-03'], ['sent', '2002-03'], ['cut-off', '2002-06']))).toEqual([]);
});

it.each([
  [4, 200, 7, true],
  [4, 200, 10, false],
  [100, 300, 300, true],
  [41.5, 200, 83, true],
  [41.5, 200, 82, false],
])('a rate of %d per cent of %d can be %d: %s', async (rate, size, count, holds) => {
  const population = { description: 'Towns', size: { value: size, unit: 'towns' } };
  const respondents = undefined;
  const found = await run({
    respondents,
    population,
    responses: [answered(count)],
    responseRate: { value: { rate: { value: rate, unit: 'per-cent' }, base: 'towns' } },
  });
  expect(found).toEqual(holds ? [] : ['rate']);
});
