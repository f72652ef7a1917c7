import type { Catalogue } from '../catalogue/catalogue.ts';
import { frameOf } from '../layout/frame.ts';
import { page, start, stepDown, stepUp } from '../layout/scroll.ts';
import { foundAt, itemsOf } from './items.ts';
import { goTo, type Moves, withNotice, withOverlay, withStop } from './move.ts';
import type { OverlayOf } from './overlay.ts';
import { type BrowsePlace, currentStop, type Place, placeOf, type State } from './state.ts';
import { edits, insert, isEdit, lineOf, replace, type TextLine } from './text-line.ts';

type Bar = OverlayOf<'query'>;

/** Longest query that the core reads. */
const longest = 2000;

/** Opens the bar for a search in everything: in place of a search at hand, else as a new step. */
export function search(state: State, catalogue: Catalogue): State {
  const stop = currentStop(state);
  if (stop.view === 'browse' && stop.query !== '') return edit(state, catalogue);
  return opened(goTo(state, { view: 'browse', query: '' }), catalogue, undefined);
}

/** Opens the bar with the query of the list at hand. */
export function edit(state: State, catalogue: Catalogue): State {
  return opened(state, catalogue, placeOf(currentStop(state)));
}

function opened(state: State, catalogue: Catalogue, fallback: Place | undefined): State {
  const { query } = currentStop(state) as BrowsePlace;
  return retyped(state, catalogue, { type: 'query', line: lineOf(query), fallback, completion: none, choice: -1 });
}

const none = { replace: [0, 0], items: [] } as const;

/** Typing never waits for a sound query: while it is not, the list of the last sound one stays. */
export function typeQuery(state: State, catalogue: Catalogue, typed: string): State {
  const bar = state.overlay as Bar;
  return retyped(state, catalogue, { ...bar, line: insert(bar.line, typed, longest) });
}

/** The bar with another line: the list follows it. */
function retyped(state: State, catalogue: Catalogue, bar: Bar): State {
  const { text, caret } = bar.line;
  const stop = currentStop(state) as BrowsePlace & { scroll: typeof start };
  const completion = text === '' ? none : catalogue.complete(text, caret, stop.kind);
  const next = { ...stop, query: text, scroll: text === stop.query ? stop.scroll : start };
  const { fault } = foundAt(catalogue, state, next);
  const shown: State = fault ? state : withStop(state, next);
  return withOverlay(shown, { ...bar, completion, choice: -1, fault });
}

const changed = (state: State, catalogue: Catalogue, line: TextLine): State =>
  retyped(state, catalogue, { ...(state.overlay as Bar), line });

/** Puts the marked completion in, or the first. */
function complete(state: State, catalogue: Catalogue): State {
  const { completion, choice, line } = state.overlay as Bar;
  const item = completion.items[Math.max(0, choice)];
  if (!item) return state;
  const isWhole = !/[:=<>]$/.test(item.insert) && line.caret === line.text.length;
  return changed(state, catalogue, replace(line, completion.replace, isWhole ? `${item.insert} ` : item.insert));
}

const choose =
  (by: 1 | -1) =>
  (state: State, catalogue: Catalogue): State => {
    const bar = state.overlay as Bar;
    const { length } = bar.completion.items;
    if (length > 0) return withOverlay(state, { ...bar, choice: Math.max(-1, Math.min(length - 1, bar.choice + by)) });
    return scrolled(state, catalogue, by > 0 ? stepDown : stepUp);
  };

function scrolled(state: State, catalogue: Catalogue, move: typeof stepDown): State {
  const stop = currentStop(state);
  return withStop(state, { ...stop, scroll: move(stop.scroll, itemsOf(catalogue, state).stack, frameOf(state).body) });
}

/** The keys of the query bar. */
export const queryBar: Moves = {
  accept: (state, catalogue) => {
    const { choice, fault } = state.overlay as Bar;
    if (choice >= 0) return complete(state, catalogue);
    // A query that cannot be read stays where it can be mended.
    return fault ? withNotice(state, fault.message) : withOverlay(state, undefined);
  },
  cancel: (state) => {
    const { fallback } = state.overlay as Bar;
    if (fallback) return withOverlay(withStop(state, { ...fallback, scroll: start }), undefined);
    return { ...state, overlay: undefined, stops: state.stops.slice(0, state.at), at: state.at - 1, last: undefined };
  },
  complete,
  down: choose(1),
  up: choose(-1),
  'page-down': (state, catalogue) => scrolled(state, catalogue, (at, stack, height) => page(at, stack, height, 1)),
  'page-up': (state, catalogue) => scrolled(state, catalogue, (at, stack, height) => page(at, stack, height, -1)),
  right: (state, catalogue) => {
    const { line, completion } = state.overlay as Bar;
    const isBehind = line.caret === line.text.length;
    return isBehind && completion.items.length > 0 ? complete(state, catalogue) : changed(state, catalogue, edits.right(line));
  },
};

/** The keys that edit, as in every line. */
export function editQuery(state: State, catalogue: Catalogue, command: string): State {
  return isEdit(command) ? changed(state, catalogue, edits[command]((state.overlay as Bar).line)) : state;
}
