import { type Clocks, type KindName, kindNames, parseRef, type Ref } from '@org/migration-core';
import type { Finding } from '@org/migration-core/load';
import { type Scroll, start } from '../layout/scroll.ts';
import type { Bookmark } from './bookmarks.ts';
import type { NumberedEffect } from './effects.ts';
import type { Mode } from './keys.ts';
import type { Overlay } from './overlay.ts';

/**
 * A screen that one can go to.
 *
 * - `browse`: what a query finds. `query` is text in the core's grammar, `''` for everything; `kind` is the one chosen in the kind bar; `sort`
 *   is a field or an order of the core, with `-` before it downwards.
 * - `referrers`: what cites or names a record.
 * - `conflicts`: of one record, or all of them, to be stepped through.
 * - `timeline`: the activities that a query finds, by year.
 * - `paragraph`: all that the register says from one place of a source.
 * - `findings`: what is wrong with a data folder of the user's own.
 */
export type Place =
  | { view: 'browse'; query: string; kind?: KindName | undefined; sort?: string | undefined }
  | { view: 'record'; ref: Ref }
  | { view: 'referrers'; ref: Ref }
  | { view: 'conflicts'; ref?: Ref | undefined }
  | { view: 'timeline'; query: string }
  | { view: 'paragraph'; source: Ref; locator: string }
  | { view: 'bookmarks' }
  | { view: 'findings' };

export type BrowsePlace = Extract<Place, { view: 'browse' }>;

/** The places that are read from top to bottom, as pages of entries. */
export type ReadingPlace = Exclude<Place, BrowsePlace>;

/** A place on the way, and how far one has read there. */
export type Stop = Place & { scroll: Scroll };

/** All that the program knows; every screen is a function of it and of the register. */
export type State = {
  columns: number;
  rows: number;
  /** The way so far, as a browser keeps it: back and forward move `at`. */
  stops: readonly Stop[];
  at: number;
  /** The stop that one was at before, for going to and fro. */
  last?: number | undefined;
  overlay?: Overlay | undefined;
  /** The two clocks that all places are seen by. */
  clocks: Clocks;
  hasPreview: boolean;
  bookmarks: readonly Bookmark[];
  /** What is wrong with the data, where they are a folder of the user's own. */
  findings: readonly Finding[];
  /** Where one was in each list without a query. */
  lists: Partial<Record<KindName | 'all', Scroll>>;
  /** What is still to be done outside. */
  effects: readonly NumberedEffect[];
  /** How many effects there have been. */
  effectCount: number;
  /** A word to the user, until the next key. */
  notice?: string | undefined;
  hasQuit: boolean;
};

export type Action =
  | { type: 'key'; key: string }
  /** Keys that arrived together. */
  | { type: 'keys'; keys: readonly string[] }
  | { type: 'text'; text: string }
  | { type: 'wheel'; by: 1 | -1 }
  | { type: 'click'; row: number; column: number }
  | { type: 'resize'; columns: number; rows: number }
  | { type: 'done'; number: number }
  | { type: 'notice'; text: string }
  | { type: 'reloaded'; findings: readonly Finding[] };

export type Beginning = {
  columns: number;
  rows: number;
  clocks?: Clocks;
  bookmarks?: readonly Bookmark[];
  findings?: readonly Finding[];
  notice?: string | undefined;
};

/** The beginning: a list, and from there the place asked for. */
export function initialState({ columns, rows, clocks = {}, bookmarks = [], findings = [], notice }: Beginning, place?: Place): State {
  const kind = (place?.view === 'record' ? parseRef(place.ref)?.kind : undefined) ?? kindNames[0];
  const first: Stop = { view: 'browse', query: '', kind, scroll: start };
  const stops = !place ? [first] : place.view === 'browse' ? [{ ...place, scroll: start }] : [first, { ...place, scroll: start }];
  return {
    columns,
    rows,
    stops,
    at: stops.length - 1,
    clocks,
    hasPreview: true,
    bookmarks,
    findings,
    lists: {},
    effects: [],
    effectCount: 0,
    notice,
    hasQuit: false,
  };
}

export const currentStop = ({ stops, at }: State): Stop => stops[at] as Stop;

/** The place of a stop, without how far it was read. */
export function placeOf({ scroll: _, ...place }: Stop): Place {
  return place;
}

/** In which of its modes the program takes keys. */
export const modeOf = (state: State): Mode => state.overlay?.type ?? (currentStop(state).view === 'browse' ? 'browse' : 'reading');
