import { page, type Scroll, type Stack, settle, start, stepDown, stepUp } from '../layout/scroll.ts';
import type { Move } from './move.ts';

/** How the cursor goes from one place of a stack to another, in a window of so many rows. */
export type Motion = (scroll: Scroll, stack: Stack, height: number) => Scroll;

/** The motions that every list has; `scroll` makes a motion one of the list at hand. */
export const motions = (scroll: (motion: Motion) => Move) => ({
  up: scroll(stepUp),
  down: scroll(stepDown),
  'page-up': scroll((at, stack, height) => page(at, stack, height, -1)),
  'page-down': scroll((at, stack, height) => page(at, stack, height, 1)),
  top: scroll(() => start),
  bottom: scroll((_at, stack, height) => settle({ cursor: stack.count - 1, top: Number.MAX_SAFE_INTEGER }, stack, height)),
});
