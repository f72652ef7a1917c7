import { describe, expect, it } from 'vitest';
import { agreementOf } from '../src/agreement.ts';
import { readClocks } from '../src/clocks.ts';
import { type Policy, readAttestations } from '../src/reading.ts';
import type { Attestation } from '../src/schema/statement.ts';
import type { ValueType } from '../src/schema/value-type.ts';
import { smallDataset, smallSource } from './support/small-register.ts';

const laterSource = {
  ...smallSource(),
  id: 'later',
  date: { value: '2004-01-10', cite: 'later/i.heading' },
  cite: 'later/1',
  names: [{ value: 'A later source', role: 'descriptive', cite: 'later/1' }],
};
const dataset = await smallDataset([smallSource(), laterSource]);
const said = <T>(value: T, source: string, extra: Partial<Attestation<T>> = {}): Attestation<T> => ({
  value,
  cite: [{ source, locator: '1' }],
  ...extra,
});
const read = <T>(
  type: ValueType,
  attestations: Attestation<T>[],
  options: { asOf?: string; knownAt?: string; policy?: Policy; external?: boolean } = {},
) => {
  const { policy, external, ...clocks } = options;
  return readAttestations(type, attestations, {
    clocks: readClocks(dataset, clocks),
    policy,
    external,
    primarySources: new Set(['small']),
  });
};

describe('the default policy', () => {
  it('takes what is stated before what is implied, and that before what is external', () => {
    const all = [
      said('2001', 'small', { basis: 'external', reference: 'a book' }),
      said('2002', 'small', { basis: 'implied' }),
      said('2003', 'small'),
    ];
    expect(read('date', all).value).toBe('2003');
    expect(read('date', all.slice(0, 2)).value).toBe('2002');
  });

  it('takes what came of a plan', () => {
    const reading = read('other', [said('planned', 'later'), said('held', 'small')]);
    expect([reading.value, reading.agreement]).toEqual(['held', 'planned-then-held']);
  });

  it('takes the more precise of dates that can both be true', () => {
    const reading = read('date', [said('2003-10', 'small'), said('2003-10-07/2003-10-08', 'later')]);
    expect([reading.value, reading.agreement]).toEqual(['2003-10-07/2003-10-08', 'more-precise']);
  });

  it('takes, of dates that contradict, the one with more sources, then the one said last', () => {
    const both = {
      value: '2001',
      cite: [
        { source: 'small', locator: '1' },
        { source: 'later', locator: '1' },
      ],
    };
    const third = said('2002-05-01', 'later');
    expect(read('date', [third, both]).value).toBe('2001');
    expect(read('date', [said('2001', 'small'), said('2002', 'later')]).value).toBe('2002');
  });

  it('counts a repeat within one source as one witness', () => {
    const thrice = { value: '2001', cite: [1, 2, 3].map((n) => ({ source: 'small', locator: String(n) })) };
    expect(read('date', [thrice, said('2002', 'later')]).value).toBe('2002');
  });
});

it.each<[Policy, string]>([
  ['primary-source', '2001'],
  ['earliest-said', '2001'],
  ['latest-said', '2002-05'],
  ['most-precise', '2002-05'],
  ['majority-of-sources', '2002-05'],
])('under the policy %s reads %s', (policy, value) => {
  expect(read('date', [said('2001', 'small'), said('2002-05', 'later')], { policy })).toMatchObject({
    value,
    policy,
    agreement: 'contradicted',
  });
});

it('lets no source bear witness before it has spoken', () => {
  const both = {
    value: '2001',
    cite: [
      { source: 'small', locator: '1' },
      { source: 'later', locator: '1' },
    ],
  };
  const reading = read('date', [both, said('2002', 'small')], { knownAt: '2003-12', policy: 'majority-of-sources' });
  expect(reading.because?.cite).toEqual([{ source: 'small', locator: '1' }]);
  expect(read('date', [both, said('2002', 'small')], { policy: 'latest-said' }).value).toBe('2001');
});

describe('the two clocks', () => {
  const status = [said('planned', 'small'), said('held', 'later')];

  it('hide what was said later', () => {
    expect(read('other', status, { knownAt: '2003-12' })).toMatchObject({
      value: 'planned',
      agreement: 'sole',
      hidden: [{ reason: 'said-later' }],
    });
    expect(read('other', status, { knownAt: '2004-01-10' }).value).toBe('held');
    expect(read('other', status, { knownAt: '1999' })).toMatchObject({ agreement: 'none', others: [] });
  });

  it('hide what did not hold', () => {
    const parents = [said('a', 'small', { holds: '../1999' }), said('b', 'small', { holds: '2000/..' })];
    expect(read('other', parents, { asOf: '1998' }).value).toBe('a');
    expect(read('other', parents, { asOf: '2003' })).toMatchObject({ value: 'b', hidden: [{ reason: 'not-holding' }] });
  });

  it('refuse what is no date', () => {
    expect(() => read('other', status, { asOf: 'yesterday' })).toThrow(/asOf.*"yesterday" is not a date/);
  });
});

it('hides external statements on request', () => {
  const all = [said('2001', 'small', { basis: 'external', reference: 'a book' })];
  expect(read('date', all, { external: false })).toMatchObject({ agreement: 'none', hidden: [{ reason: 'external' }] });
});

describe('agreement of two values', () => {
  it.each([
    ['date', '2003', '2003', 'agreed'],
    ['date', '2003', '2003-10', 'more-precise'],
    ['date', '2003-10', '2003', 'less-precise'],
    ['date', '2003-10', '2003-11', 'contradicted'],
    ['date', '2003-41', '2003-10', 'more-precise'],
    ['other', 'planned', 'held', 'planned-then-held'],
    ['other', 'held', 'published', 'contradicted'],
    ['other', 'ongoing', 'completed', 'planned-then-held'],
    ['date', '1999/..', '2001/..', 'contradicted'],
    ['date', '2003-10-15/2003-10-16', '2003-10-16/2003-10-17', 'contradicted'],
    ['date', '2003', '2003~', 'less-precise'],
    ['date', '2003~', '2004-01', 'more-precise'],
    [
      'quantity',
      { relation: 'more-than', value: 40, unit: 'projects' },
      { relation: 'at-least', value: 100, unit: 'projects' },
      'more-precise',
    ],
    [
      'quantity',
      { relation: 'more-than', value: 40, unit: 'projects' },
      { relation: 'exactly', value: 43, unit: 'projects' },
      'more-precise',
    ],
    ['quantity', { relation: 'exactly', value: 46, unit: 'states' }, { relation: 'exactly', value: 47, unit: 'states' }, 'contradicted'],
    [
      'quantity',
      { relation: 'exactly', value: 46, unit: 'states' },
      { relation: 'exactly', value: 46, unit: 'governments' },
      'contradicted',
    ],
  ])('%#: %o against %o', (type, first, second, expected) => {
    expect(agreementOf(type as ValueType, first, second)).toBe(expected);
  });
});
