/** Which item is chosen, and which line of all items stands first in the window. */
export type Scroll = { cursor: number; top: number };

/** Items of some height below each other, counted in lines. */
export type Stack = {
  count: number;
  /** The first line of an item; of `count`: the number of all lines. */
  startOf: (item: number) => number;
  itemAt: (line: number) => number;
};

export const start: Scroll = { cursor: 0, top: 0 };

/** A stack of items of one line each. */
export const rows = (count: number): Stack => ({ count, startOf: (item) => item, itemAt: (line) => line });

/** A stack of items of the given heights. */
export function stacked(heights: readonly number[]): Stack {
  const starts = [0];
  for (const height of heights) starts.push((starts.at(-1) as number) + height);
  return {
    count: heights.length,
    startOf: (item) => starts[item] as number,
    itemAt: (line) =>
      Math.max(
        0,
        starts.findLastIndex((first) => first <= line),
      ),
  };
}

/** Puts the cursor on an item that is there, and the window where the item is seen: whole where it fits. */
export function settle({ cursor, top }: Scroll, stack: Stack, height: number): Scroll {
  const item = clamp(cursor, 0, stack.count - 1);
  if (stack.count === 0) return start;
  const [first, end] = [stack.startOf(item), stack.startOf(item + 1)];
  const [low, high] = end - first <= height ? [end - height, first] : [first, end - height];
  return { cursor: item, top: clamp(clamp(top, low, high), 0, Math.max(0, stack.startOf(stack.count) - height)) };
}

/** One item on; an item taller than the window is read to its end first. */
export function stepDown(scroll: Scroll, stack: Stack, height: number): Scroll {
  const end = stack.count === 0 ? 0 : stack.startOf(scroll.cursor + 1);
  if (end > scroll.top + height)
    return settle({ ...scroll, top: Math.min(scroll.top + Math.max(1, height - 1), end - height) }, stack, height);
  return settle({ ...scroll, cursor: scroll.cursor + 1 }, stack, height);
}

/** One item back; an item taller than the window is read to its beginning first. */
export function stepUp(scroll: Scroll, stack: Stack, height: number): Scroll {
  const first = stack.startOf(scroll.cursor);
  if (first < scroll.top) return settle({ ...scroll, top: Math.max(scroll.top - Math.max(1, height - 1), first) }, stack, height);
  return settle({ ...scroll, cursor: scroll.cursor - 1 }, stack, height);
}

/** A window on (`by` = 1) or back (-1); one line of the old window stays. */
export function page(scroll: Scroll, stack: Stack, height: number, by: 1 | -1): Scroll {
  if (stack.count === 0) return start;
  const last = stack.startOf(stack.count) - 1;
  const line = clamp(
    (by > 0 ? Math.max(stack.startOf(scroll.cursor), scroll.top) : Math.min(stack.startOf(scroll.cursor), scroll.top)) +
      by * Math.max(1, height - 1),
    0,
    last,
  );
  return settle({ cursor: stack.itemAt(line), top: scroll.top + by * Math.max(1, height - 1) }, stack, height);
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
