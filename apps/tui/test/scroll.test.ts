import { describe, expect, it } from 'vitest';
import { page, rows, settle, stacked, start, stepDown, stepUp } from '../src/layout/scroll.ts';

describe('a window on rows', () => {
  it('moves only when the cursor would leave it', () => {
    const ten = rows(10);
    let at = start;
    const tops = Array.from({ length: 10 }, () => {
      const { top } = at;
      at = stepDown(at, ten, 4);
      return top;
    });
    expect(tops).toEqual([0, 0, 0, 0, 1, 2, 3, 4, 5, 6]);
    expect(stepUp({ cursor: 9, top: 6 }, ten, 4)).toEqual({ cursor: 8, top: 6 });
    expect(stepUp({ cursor: 6, top: 6 }, ten, 4)).toEqual({ cursor: 5, top: 5 });
  });

  it('turns pages with one row kept', () => {
    expect(page({ cursor: 0, top: 0 }, rows(10), 4, 1)).toEqual({ cursor: 3, top: 3 });
    expect(page({ cursor: 9, top: 6 }, rows(10), 4, -1)).toEqual({ cursor: 3, top: 3 });
  });

  it('holds nothing where there is nothing', () => {
    expect(stepDown(start, rows(0), 4)).toEqual(start);
    expect(page(start, rows(0), 4, 1)).toEqual(start);
  });

  it('comes back to the rows when they became fewer or the window larger', () => {
    expect(settle({ cursor: 90, top: 80 }, rows(10), 4)).toEqual({ cursor: 9, top: 6 });
    expect(settle({ cursor: 9, top: 6 }, rows(10), 40)).toEqual({ cursor: 9, top: 0 });
  });
});

describe('a window on items of different heights', () => {
  const items = stacked([1, 10, 2]);

  it('reads a tall item to its end before it goes on', () => {
    const way = [start];
    for (let i = 0; i < 5; i++) way.push(stepDown(way.at(-1) as typeof start, items, 4));
    expect(way).toEqual([
      { cursor: 0, top: 0 },
      { cursor: 1, top: 1 },
      { cursor: 1, top: 4 },
      { cursor: 1, top: 7 },
      { cursor: 2, top: 9 },
      { cursor: 2, top: 9 },
    ]);
  });

  it('reads it to its beginning on the way back', () => {
    expect(stepUp({ cursor: 2, top: 9 }, items, 4)).toEqual({ cursor: 1, top: 7 });
    expect(stepUp({ cursor: 1, top: 7 }, items, 4)).toEqual({ cursor: 1, top: 4 });
    expect(stepUp({ cursor: 1, top: 1 }, items, 4)).toEqual({ cursor: 0, top: 0 });
  });
});
