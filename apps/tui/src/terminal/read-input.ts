import type { Action } from '../state/state.ts';
import { isMouseReport, mouseEvent } from './mouse.ts';

/** What of the input is no key: the action that it is, or `nothing` for what must not be taken for text. */
export function readInput(input: string): Action | 'nothing' | undefined {
  if (!isMouseReport(input)) return undefined;
  const event = mouseEvent(input);
  if (!event) return 'nothing';
  return event.type === 'wheel' ? { type: 'wheel', by: event.by } : event;
}
