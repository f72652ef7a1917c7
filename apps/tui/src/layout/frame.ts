import { isList, type Place } from '../state/state.ts';

/** Smallest terminal that the program draws itself in. */
export const smallest = { columns: 40, rows: 10 };

/** How the room of the terminal is divided, in columns and rows. */
export type Frame = {
  isTooSmall: boolean;
  /** One row less than the terminal has: a full screen would scroll and flicker. */
  height: number;
  /** A rule below the heading. */
  hasRule: boolean;
  /** Width of the column of kinds; 0 where one line above the list takes its place. */
  kinds: number;
  hasTitles: boolean;
  list: number;
  /** Width of the preview beside the list; 0 where there is no room for it. */
  preview: number;
  /** Width of the detail of a record. */
  detail: number;
  /** Rows that the items of the current view have. */
  body: number;
  /** Rows of the key table that the help can show. */
  help: number;
};

export function frameOf({ columns, rows, place }: { columns: number; rows: number; place: Place }): Frame {
  const height = Math.max(1, rows - 1);
  const hasRule = rows >= 16;
  const isBrowse = place.view === 'browse';
  const kinds = isBrowse && columns >= 72 && rows >= 14 ? 26 : 0;
  const preview = isBrowse && columns >= 110 ? Math.min(80, Math.floor((columns - kinds) * 0.48)) : 0;
  const hasTitles = isBrowse && rows >= 12;
  const hasKindLine = isList(place) && kinds === 0;
  const taken = 2 + (hasRule ? 1 : 0) + (isList(place) ? 0 : 1) + (hasKindLine ? 1 : 0) + (hasTitles ? 1 : 0);
  return {
    isTooSmall: columns < smallest.columns || rows < smallest.rows,
    height,
    hasRule,
    kinds,
    hasTitles,
    list: columns - kinds - preview - (preview > 0 ? 3 : 0),
    preview,
    detail: Math.min(columns, 110),
    body: Math.max(1, height - taken),
    help: Math.max(1, height - (hasRule ? 4 : 3)),
  };
}
