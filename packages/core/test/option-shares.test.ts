import { describe, expect, it } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import type { SurveyResult } from '../src/schema/survey-result.ts';
import { boundsWords, optionShares } from '../src/survey.ts';

const register = await loadRegisterData();
const survey = (...counts: object[]) =>
  ({
    options: counts.map((count, i) => ({ id: `o${i}`, label: `Option ${i}`, count: { relation: 'exactly', unit: 'states', ...count } })),
  }) as unknown as SurveyResult;

describe('the options of an inquiry', () => {
  it('have their share of all that were counted', () => {
    const inquiry = register.byKind['survey-result'].find(({ id }) => id === 'conference-views-2003') as SurveyResult;
    expect(optionShares(inquiry).map(({ count, share }) => [count.value, Math.round(share ?? 0)])).toEqual([
      [25, 53],
      [22, 47],
    ]);
  });

  it('have bounds and no share where a count is hedged', () => {
    const [first, second] = optionShares(survey({ value: 10 }, { relation: 'more-than', value: 5 }));
    expect(first).toMatchObject({ bounds: { low: 10, high: 10 } });
    expect(first).not.toHaveProperty('share');
    expect(second).toMatchObject({ bounds: { low: 6, high: Number.POSITIVE_INFINITY } });
  });

  it('have no share of nothing, and may not be there', () => {
    expect(optionShares(survey({ value: 0 }))[0]).not.toHaveProperty('share');
    expect(optionShares({} as SurveyResult)).toEqual([]);
  });

  it.each([
    [45, 45, '45'],
    [45, 46, '45 to 46'],
    [10, Number.POSITIVE_INFINITY, '10 or more'],
  ])('bounds of %d and %d are %s', (low, high, words) => expect(boundsWords({ low, high })).toBe(words));
});
