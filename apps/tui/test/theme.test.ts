import { describe, expect, it } from 'vitest';
import { looksOf } from '../src/theme.ts';

describe('a theme', () => {
  it.each([
    ['dark', {}, 'cyan'],
    ['light', {}, 'blue'],
    ['auto', {}, 'cyan'],
    ['auto', { COLORFGBG: '15;0' }, 'cyan'],
    ['auto', { COLORFGBG: '0;15' }, 'blue'],
    ['auto', { COLORFGBG: '0;default;15' }, 'blue'],
    ['dark', { COLORFGBG: '0;15' }, 'cyan'],
    ['dark', { NO_COLOR: '1' }, undefined],
    ['light', { NO_COLOR: '1' }, undefined],
    ['dark', { NO_COLOR: '' }, 'cyan'],
  ] as const)('%s under %j draws references in %s', (name, surroundings, color) => {
    expect(looksOf(name, surroundings)('reference').color).toBe(color);
  });

  it('marks what is chosen and what matches without colour too', () => {
    const lookOf = looksOf('dark', { NO_COLOR: '1' });
    expect(lookOf('chosen')).toEqual({ inverse: true });
    expect(lookOf('match')).toEqual({ bold: true, underline: true });
  });
});
