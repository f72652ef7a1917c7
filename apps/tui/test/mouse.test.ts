import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { isMouseReport, mouseEvent, mouseReports } from '../src/terminal/mouse.ts';

describe('reports of a mouse', () => {
  it.each([
    ['[<0;1;1M', { type: 'click', column: 0, row: 0 }],
    ['[<0;120;30M', { type: 'click', column: 119, row: 29 }],
    ['[<0;300;999M', { type: 'click', column: 299, row: 998 }],
    ['[<64;10;5M', { type: 'wheel', by: -1, column: 9, row: 4 }],
    ['[<65;10;5M', { type: 'wheel', by: 1, column: 9, row: 4 }],
    // With shift, alt and ctrl held.
    ['[<69;10;5M', { type: 'wheel', by: 1, column: 9, row: 4 }],
    ['[<24;2;3M', { type: 'click', column: 1, row: 2 }],
  ])('%j is read', (input, event) => {
    expect(mouseEvent(input)).toEqual(event);
  });

  it.each([
    ['a release', '[<0;1;1m'],
    ['motion', '[<32;4;4M'],
    ['motion without a button', '[<35;4;4M'],
    ['the middle button', '[<1;4;4M'],
    ['the right button', '[<2;4;4M'],
    ['a wheel to the side', '[<66;4;4M'],
    ['a place before the first', '[<0;0;1M'],
  ])('%s is a report that does nothing', (_, input) => {
    expect(isMouseReport(input)).toBe(true);
    expect(mouseEvent(input)).toBeUndefined();
  });

  it.each(['', 'j', '[<', '[<0;1M', '[<0;1;1', '[0;1;1M', '[<0;1;1MM', '[<-1;1;1M', 'x[<0;1;1M', '[<0;1;123456M', '[A'])(
    '%j is none',
    (input) => {
      expect(isMouseReport(input)).toBe(false);
      expect(mouseEvent(input)).toBeUndefined();
    },
  );

  it('never gives a place before the first', () => {
    const report = fc.tuple(fc.nat(999), fc.nat(99_999), fc.nat(99_999), fc.constantFrom('M', 'm'));
    fc.assert(
      fc.property(report, ([code, x, y, end]) => {
        const input = `[<${code};${x};${y}${end}`;
        expect(isMouseReport(input)).toBe(true);
        const event = mouseEvent(input);
        if (event) expect([event.column, event.row]).toEqual([x - 1, y - 1]);
        if (event) expect(Math.min(event.column, event.row)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs('reports of the mouse are read', 200) },
    );
  });

  it('are switched off in the reverse order of switching on', () => {
    expect(mouseReports(true)).toBe('\u001b[?1000h\u001b[?1006h');
    expect(mouseReports(false)).toBe('\u001b[?1006l\u001b[?1000l');
  });
});
