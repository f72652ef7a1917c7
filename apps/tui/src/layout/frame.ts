import type { OverlayOf } from '../state/overlay.ts';
import { type BrowsePlace, currentStop, type State } from '../state/state.ts';

/** Smallest terminal that the program draws itself in. */
export const smallest = { columns: 40, rows: 10 };

/** How the room of the terminal is divided, in columns and rows. */
export type Frame = {
  isTooSmall: boolean;
  /** One row less than the terminal has: a full screen would scroll and flicker. */
  height: number;
  /** A rule below the heading. */
  hasRule: boolean;
  /** The banner of the clocks. */
  hasBanner: boolean;
  /** The title of a page, or the query of a list. */
  hasTitle: boolean;
  /** Rows of completions below the query bar, or of what is wrong with the query. */
  completions: number;
  fault: number;
  /** Width of the column of kinds; 0 where one line above the list takes its place. */
  kinds: number;
  hasKindLine: boolean;
  /** Width of the facet panel beside the list; all columns where there is room for nothing else; 0 while it is closed. */
  facets: number;
  /** The titles of the columns. */
  hasTitles: boolean;
  /** Width of the list; 0 where the facet panel has taken its place. */
  list: number;
  /** Width of the preview beside the list; 0 where there is no room for it. */
  preview: number;
  /** Width of the page that is read. */
  detail: number;
  /** Rows between the heading and the bottom line, of panels and dialogs. */
  room: number;
  /** Rows that the items of the current view have. */
  body: number;
  /** The first row of the items, counted from 0. */
  bodyTop: number;
};

export function frameOf(state: State): Frame {
  const { columns, rows, overlay, clocks } = state;
  const stop = currentStop(state);
  const isBrowse = stop.view === 'browse';
  const height = Math.max(1, rows - 1);
  const hasRule = rows >= 16;
  const hasBanner = clocks.asOf !== undefined || clocks.knownAt !== undefined;
  const hasTitle = !isBrowse || hasQueryLine(stop, state);
  const above = 1 + Number(hasRule) + Number(hasBanner) + Number(hasTitle);
  const below = overlay?.type === 'query' ? belowBar(overlay, height - above) : { completions: 0, fault: 0 };
  const isFacets = isBrowse && overlay?.type === 'facets';
  const facets = !isFacets ? 0 : columns >= 96 ? 38 : columns;
  const kinds = isBrowse && facets === 0 && columns >= 72 && rows >= 16 ? 26 : 0;
  const beside = columns - kinds - facets;
  const preview = isBrowse && state.hasPreview && columns >= 110 && beside >= 70 ? Math.min(80, Math.floor(beside * 0.42)) : 0;
  const hasTitles = isBrowse && rows >= 12;
  const hasKindLine = isBrowse && kinds === 0 && facets === 0;
  const room = Math.max(1, height - above - below.completions - below.fault - 1);
  const bodyTop = above + below.completions + below.fault + Number(hasKindLine) + Number(hasTitles);
  return {
    isTooSmall: columns < smallest.columns || rows < smallest.rows,
    height,
    hasRule,
    hasBanner,
    hasTitle,
    ...below,
    kinds,
    hasKindLine,
    facets,
    hasTitles,
    list: Math.max(0, beside - preview - (preview > 0 ? 3 : 0)),
    preview,
    detail: Math.min(columns, 110),
    room,
    body: Math.max(1, height - bodyTop - 1),
    bodyTop,
  };
}

/** Completions take the room of what is wrong: most of the time they mend it. */
function belowBar({ completion: { items }, fault }: OverlayOf<'query'>, height: number): Pick<Frame, 'completions' | 'fault'> {
  const completions = Math.min(items.length, Math.max(1, Math.floor(height / 3)), 8);
  return { completions, fault: completions === 0 && fault ? (height < 9 ? 2 : 3) : 0 };
}

/** The line of the query is there where there is one, and while one is typed. */
const hasQueryLine = (place: BrowsePlace, { overlay }: State): boolean => place.query !== '' || overlay?.type === 'query';
