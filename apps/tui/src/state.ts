import { type KindName, kindNames, parseRef, type Ref } from '@org/migration-core';
import { type Scroll, start } from './scroll.ts';

/** A screen that one can go to. */
export type Place =
  | { view: 'list'; kind: KindName }
  | { view: 'search'; text: string; kind?: KindName | undefined }
  | { view: 'record'; ref: Ref };

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
  const kind = (place?.view === 'record' ? parseRef(place.ref)?.kind : place?.kind) ?? kindNames[0];
  const first: Stop = { view: 'list', kind, scroll: start };
  const stops = place && place.view !== 'list' ? [first, { ...place, scroll: start }] : [first];
  return { columns, rows, stops, at: stops.length - 1, isTyping: false, isHelp: false, helpTop: 0, lists: {}, hasQuit: false };
}

export const currentStop = ({ stops, at }: State): Stop => stops[at] as Stop;
