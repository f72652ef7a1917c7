import type { ExportRequest } from '../terminal/terminal.ts';
import type { Bookmark } from './bookmarks.ts';

/** Something to be done outside of the state. The reducer only says so; the app does it, in order, each once. */
export type Effect =
  | { type: 'copy'; text: string; what: string }
  | { type: 'open'; url: string }
  | { type: 'export'; request: ExportRequest }
  | { type: 'suspend' }
  | { type: 'keep-bookmarks'; bookmarks: readonly Bookmark[] }
  | { type: 'reload' };

/** An effect with its number: the app tells up to which it has done them. */
export type NumberedEffect = Effect & { number: number };
