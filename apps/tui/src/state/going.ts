import { type KindName, kindNames } from '@org/migration-core';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { withoutDirective } from '../catalogue/query-text.ts';
import { frameOf } from '../layout/frame.ts';
import { settle, start } from '../layout/scroll.ts';
import { isSame, nameOf } from './bookmarks.ts';
import { foundAt, itemsOf, pageAt, subjectOf } from './items.ts';
import { digits } from './keys.ts';
import { type Motion, motions } from './motions.ts';
import { goAlong, goTo, type Move, type Moves, withEffect, withNotice, withStop } from './move.ts';
import { type BrowsePlace, currentStop, type Place, placeOf, type State, type Stop } from './state.ts';

const scroll =
  (motion: Motion): Move =>
  (state, catalogue) => {
    const stop = currentStop(state);
    return withStop(state, { ...stop, scroll: motion(stop.scroll, itemsOf(catalogue, state).stack, frameOf(state).body) });
  };

/** Going about: moving within a place, from place to place, and to and fro on the way. */
export const going = {
  ...motions(scroll),
  open: (state, catalogue) => {
    const place = itemsOf(catalogue, state).placeAt(currentStop(state).scroll.cursor);
    if (place) return arrived(state, catalogue, place);
    return withNotice(
      state,
      currentStop(state).view === 'browse' ? 'There is nothing to open.' : 'This line leads nowhere; › marks the ones that do.',
    );
  },
  back: (state) => (state.at > 0 ? goAlong(state, state.at - 1) : withNotice(state, 'This is where you began; q quits.')),
  forward: (state) =>
    state.at < state.stops.length - 1 ? goAlong(state, state.at + 1) : withNotice(state, 'There is no way forward from here.'),
  last: (state) => (state.last === undefined ? withNotice(state, 'There is no other place yet.') : goAlong(state, state.last)),
  'next-section': (state, catalogue) => toSection(state, catalogue, 1),
  'previous-section': (state, catalogue) => toSection(state, catalogue, -1),
  kind: (state, catalogue, key) => {
    const kind = kindNames[digits.indexOf(key)] as KindName;
    const stop = currentStop(state);
    return listKind(state, catalogue, stop.view === 'browse' && stop.kind === kind ? undefined : kind);
  },
  'next-kind': (state, catalogue) => besideKind(state, catalogue, 1),
  'previous-kind': (state, catalogue) => besideKind(state, catalogue, -1),
  referrers: (state, catalogue) => withSubject(state, catalogue, (ref) => ({ view: 'referrers', ref })),
  conflicts: (state, catalogue) => withSubject(state, catalogue, (ref) => ({ view: 'conflicts', ref })),
  'all-conflicts': (state) => arriveAt(state, { view: 'conflicts' }),
  timeline: (state) => {
    const stop = currentStop(state);
    return arriveAt(state, { view: 'timeline', query: stop.view === 'browse' ? stop.query : '' });
  },
  bookmarks: (state) => arriveAt(state, { view: 'bookmarks' }),
  bookmark: (state, catalogue) => {
    const place = placeOf(currentStop(state));
    const others = state.bookmarks.filter((one) => !isSame(one.place, place));
    const isKept = others.length < state.bookmarks.length;
    const bookmarks = isKept ? others : [...state.bookmarks, { name: nameOf(catalogue, place), place }];
    const kept = withEffect({ ...state, bookmarks }, { type: 'keep-bookmarks', bookmarks });
    return withNotice(kept, isKept ? 'Forgotten: no bookmark any more.' : `Kept: ${nameOf(catalogue, place)}. M shows what is kept.`);
  },
} satisfies Moves;

/** Goes to a place; where its query cannot be read any more, as of an old bookmark, says why and stays. */
export function arrived(state: State, catalogue: Catalogue, place: Place): State {
  const fault = place.view === 'browse' ? foundAt(catalogue, state, place).fault : undefined;
  return fault ? withNotice(state, fault.message) : goTo(state, place);
}

/** Goes to a place, unless one is there. */
const arriveAt = (state: State, place: Place): State => (isSame(placeOf(currentStop(state)), place) ? state : goTo(state, place));

function withSubject(state: State, catalogue: Catalogue, place: (ref: NonNullable<ReturnType<typeof subjectOf>>) => Place): State {
  const ref = subjectOf(catalogue, state);
  return ref ? arriveAt(state, place(ref)) : withNotice(state, 'There is no record here.');
}

/** To the next item that begins a section, or is a conflict. */
function toSection(state: State, catalogue: Catalogue, by: 1 | -1): State {
  const stop = currentStop(state);
  if (stop.view === 'browse') return state;
  const { entries } = pageAt(catalogue, state, stop);
  const starts = entries.flatMap(({ isStep }, at) => (isStep ? at : []));
  const to = by > 0 ? starts.find((at) => at > stop.scroll.cursor) : starts.findLast((at) => at < stop.scroll.cursor);
  if (to === undefined) return withNotice(state, by > 0 ? 'This was the last.' : 'This was the first.');
  const { stack } = itemsOf(catalogue, state);
  return withStop(state, { ...stop, scroll: settle({ cursor: to, top: stack.startOf(to) }, stack, frameOf(state).body) });
}

/** Lists a kind, or all: in place of the list at hand, or as a new step from elsewhere. */
export function listKind(state: State, catalogue: Catalogue, kind: KindName | undefined): State {
  const stop = currentStop(state);
  if (stop.view !== 'browse') {
    const there = goTo(state, { view: 'browse', query: '', kind });
    return withStop(there, { view: 'browse', query: '', kind, scroll: state.lists[kind ?? 'all'] ?? start });
  }
  const said = withoutDirective(stop.query, stop.kind, 'kinds');
  // What a kind has no field for cannot be asked of it: its whole list is shown, and why.
  const { fault } = foundAt(catalogue, state, { view: 'browse', query: said, kind });
  const query = fault ? '' : said;
  const listed: Stop = { view: 'browse', query, kind, scroll: query === '' ? (state.lists[kind ?? 'all'] ?? start) : start };
  const lists = stop.query === '' ? { ...state.lists, [stop.kind ?? 'all']: stop.scroll } : state.lists;
  return withStop({ ...state, lists, notice: fault ? `The query was left behind: ${fault.message}` : state.notice }, listed);
}

function besideKind(state: State, catalogue: Catalogue, by: 1 | -1): State {
  const listed = state.stops.slice(0, state.at + 1).findLast((stop) => stop.view === 'browse');
  const order: readonly (KindName | undefined)[] = [undefined, ...kindNames];
  return listKind(state, catalogue, order[(order.indexOf(listed?.kind) + by + order.length) % order.length]);
}

/** The list at hand in another order. */
export function sorted(state: State, place: BrowsePlace, sort: string | undefined): State {
  return withStop(state, { ...place, query: withoutDirective(place.query, place.kind, 'sort'), sort, scroll: start });
}

/** The order of the list at hand, turned round. */
export function reversed(state: State, catalogue: Catalogue): State {
  const stop = currentStop(state);
  if (stop.view !== 'browse') return state;
  const { sort } = foundAt(catalogue, state, stop);
  return sorted(state, placeOf(stop) as BrowsePlace, sort.startsWith('-') ? sort.slice(1) : `-${sort}`);
}
