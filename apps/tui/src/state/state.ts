import { type KindName, kindNames, parseRef, type Ref } from '@org/migration-core';
import { type Scroll, start } from '../layout/scroll.ts';

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

/** The places that are read from top to bottom, as pages of entries. */
export type ReadingPlace = Exclude<Place, { view: 'browse' }>;

/** A place on the way, and how far one has read there. */
export type Stop = Place & { scroll: Scroll };

/** All that the program knows; every screen is a function of it and of the register. */
export type State = {
  columns: number;
  rows: number;
  /** The way so far, as a browser keeps it: back and forward move `at`. */
  stops: readonly Stop[];
  at: number;
  /** Search words are being typed. */
  isTyping: boolean;
  isHelp: boolean;
  /** How far the help is scrolled. */
  helpTop: number;
  /** Where one was in each list. */
  lists: Partial<Record<KindName, Scroll>>;
  /** A word to the user, until the next key. */
  notice?: string | undefined;
  hasQuit: boolean;
};

export type Action = { type: 'key'; key: string } | { type: 'text'; text: string } | { type: 'resize'; columns: number; rows: number };

/** The beginning: a list, and from there the place asked for. */
export function initialState({ columns, rows }: { columns: number; rows: number }, place?: Place): State {
  const kind = (place?.view === 'record' ? parseRef(place.ref)?.kind : place?.view === 'browse' ? place.kind : undefined) ?? kindNames[0];
  const first: Stop = { view: 'browse', query: '', kind, scroll: start };
  const stops = place && !isList(place) ? [first, { ...place, scroll: start }] : [first];
  return { columns, rows, stops, at: stops.length - 1, isTyping: false, isHelp: false, helpTop: 0, lists: {}, hasQuit: false };
}

/** Is this all of one kind, with nothing looked for? */
export const isList = (place: Place): boolean => place.view === 'browse' && place.query === '' && place.kind !== undefined;

export const currentStop = ({ stops, at }: State): Stop => stops[at] as Stop;
