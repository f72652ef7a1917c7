import { describe, expect, it } from 'vitest';
import { isEqualTo, isGreaterThan, isLessThan } from '../src/schema/quantity.ts';

describe('a hedged quantity compared with a number', () => {
  const over40 = { relation: 'more-than', value: 40, unit: 'projects' } as const;

  it('answers yes, no or maybe', () => {
    expect(isGreaterThan(over40, 40)).toBe('yes');
    expect(isGreaterThan(over40, 50)).toBe('maybe');
    expect(isLessThan(over40, 40)).toBe('no');
    expect(isEqualTo(over40, 40)).toBe('no');
    expect(isEqualTo(over40, 41)).toBe('maybe');
  });
});
