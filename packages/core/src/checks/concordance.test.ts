import { describe, expect, it } from 'vitest';
import { authored, smallContext } from '../../test/support/small-register.ts';
import { concordance } from './concordance.ts';

const run = async (...records: Record<string, unknown>[]) =>
  concordance.run(await smallContext(records)).map(({ path, args }) => `${path} ${args.missing}`);

describe('a name', () => {
  it('stands in a place that is cited for it', async () => {
    expect(
      await run(authored('organization', 'office', { type: 'office', names: [{ value: 'Harbour Office', role: 'preferred' }] })),
    ).toEqual([]);
  });
  it('is reported where it does not', async () => {
    expect(await run(authored('organization', 'office', { type: 'office', names: [{ value: 'Quay Office', role: 'preferred' }] }))).toEqual(
      ['/names/0/value quay office'],
    );
  });
  it('is reported where only an uncited place has it', async () => {
    const names = [{ value: 'Harbour Office', role: 'preferred', cite: 'small/i.heading' }];
    expect(await run(authored('organization', 'office', { type: 'office', names, cite: 'small/i.heading' }))).toEqual([
      '/names/0/value harbour office',
    ]);
  });
  it('of ours, or from outside, is not looked for', async () => {
    const names = [
      { value: 'A thing of ours', role: 'descriptive' },
      { value: 'From elsewhere', role: 'variant', basis: 'external', reference: 'another book' },
    ];
    expect(await run(authored('organization', 'office', { type: 'office', names }))).toEqual([]);
  });
});

describe('a date', () => {
  const activity = (when: unknown) => authored('activity', 'talk', { type: 'workshop', status: 'held', when });
  it('stands there part by part', async () => {
    expect(await run(activity('2001-03'))).toEqual([]);
    expect(await run(activity('2001-04'))).toEqual(['/when/0/value april']);
    expect(await run(activity('2001-03-09'))).toEqual(['/when/0/value 9']);
  });
  it('that is implied is not looked for, its wording is', async () => {
    expect(await run(activity({ value: '1999', basis: 'implied' }))).toEqual([]);
    expect(await run(activity({ value: '1999', basis: 'implied', stated: 'long ago' }))).toEqual(['/when/0/stated long ago']);
  });
});

describe('a figure', () => {
  const statistic = (value: number, cite = 'small/2') =>
    authored('statistic', 'towns', { measure: 'Towns', value: { value: { value, unit: 'towns' } }, cite });
  it('stands there in digits or in words', async () => {
    expect(await run(statistic(40))).toEqual([]);
    expect(await run(statistic(12, 'small/1'))).toEqual([]);
    expect(await run(statistic(41))).toEqual(['/value/0/value 41" or "forty one" or "forty first']);
  });
});

it('reports a source whose concordance does not fit its places', async () => {
  const context = await smallContext([]);
  expect(
    concordance.run({ ...context, concordances: context.concordances.map((one) => ({ ...one, places: one.places.slice(0, 2) })) }),
  ).toMatchObject([{ code: 'concordance-stale', args: { source: 'small' } }]);
});
