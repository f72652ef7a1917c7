import type { Ref } from '@org/migration-core';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Found, Item } from '../catalogue/found.ts';
import { frameOf } from '../layout/frame.ts';
import { rows, type Stack, stacked } from '../layout/scroll.ts';
import { type Page, pageOf } from '../reading/page.ts';
import { type BrowsePlace, currentStop, type Place, type ReadingPlace, type State } from './state.ts';

/** What the cursor can stop at on the current screen, and where each of them leads. */
export type Items = { stack: Stack; placeAt: (item: number) => Place | undefined };

export function itemsOf(catalogue: Catalogue, state: State): Items {
  const stop = currentStop(state);
  if (stop.view === 'browse') {
    const found = foundAt(catalogue, state, stop);
    return { stack: stackOf(found), placeAt: (at) => targetOf(stop, found.itemAt(at)) };
  }
  const { entries } = pageAt(catalogue, state, stop);
  return {
    stack: stacked(entries.map(({ lines }) => lines.length)),
    placeAt: (at) => {
      const { ref, to } = entries[at] ?? {};
      return to ?? (ref && { view: 'record', ref });
    },
  };
}

/** What a list finds under the clocks. */
export const foundAt = (catalogue: Catalogue, { clocks }: State, { query, kind, sort }: BrowsePlace): Found =>
  catalogue.find({ query, kind, sort, clocks });

/** A group has its title above its first item; every other item is one line. */
function stackOf({ isGrouped, count, groupAt }: Found): Stack {
  if (!isGrouped) return rows(count);
  return stacked(Array.from({ length: count }, (_, at) => (groupAt(at) === undefined ? 1 : 2)));
}

function targetOf({ query }: BrowsePlace, item: Item | undefined): Place | undefined {
  switch (item?.type) {
    case undefined:
      return undefined;
    case 'record':
      return { view: 'record', ref: item.ref };
    case 'place':
      return item.place;
    case 'more':
      return { view: 'browse', query, kind: item.kind };
    default:
      throw item satisfies never;
  }
}

/** The page of a place at the width of the screen. */
export const pageAt = (catalogue: Catalogue, state: State, place: ReadingPlace): Page =>
  pageOf(catalogue, place, frameOf(state).detail - 1, { bookmarks: state.bookmarks, findings: state.findings, clocks: state.clocks });

/** The record that the cursor stands on. */
export function chosenRef(catalogue: Catalogue, state: State): Ref | undefined {
  const place = itemsOf(catalogue, state).placeAt(currentStop(state).scroll.cursor);
  return place?.view === 'record' ? place.ref : undefined;
}

/** The record that a command is about: the one that is read, else the one that the cursor stands on. */
export function subjectOf(catalogue: Catalogue, state: State): Ref | undefined {
  const stop = currentStop(state);
  if (stop.view === 'record' || stop.view === 'referrers') return stop.ref;
  return stop.view === 'conflicts' && stop.ref !== undefined ? stop.ref : chosenRef(catalogue, state);
}
