import type { Catalogue } from '../catalogue/catalogue.ts';
import { frameOf } from '../layout/frame.ts';
import { rows, settle, start } from '../layout/scroll.ts';
import { isThere } from './bookmarks.ts';
import { clockDialog, editClock, openClocks, typeClock } from './clock-dialog.ts';
import { facetPanel, facetRoom, facetRows, openFacets } from './facet-panel.ts';
import { going, reversed } from './going.ts';
import { itemsOf } from './items.ts';
import { type Command, commandFor, isTypingMode, keyRows, type Mode } from './keys.ts';
import { type Move, type Moves, withEffect, withNotice, withOverlay, withStop } from './move.ts';
import { editPalette, openPalette, paletteKeys, typePalette } from './palette.ts';
import { edit, editQuery, queryBar, search, typeQuery } from './query-bar.ts';
import { openSortMenu, sortMenu } from './sort-menu.ts';
import { type Action, currentStop, modeOf, type State } from './state.ts';
import { editPath, exportDialog, taking, typePath } from './taking.ts';

/** The next state: pure, since the register does not change while it is shown. */
export const reducer =
  (catalogue: Catalogue) =>
  (state: State, action: Action): State =>
    reacted(catalogue, state, action);

/** What an action leads to, with each window where its cursor is seen. */
const reacted = (catalogue: Catalogue, state: State, action: Action): State => settled(catalogue, react(catalogue, state, action));

function react(catalogue: Catalogue, state: State, action: Action): State {
  switch (action.type) {
    case 'resize':
      return { ...state, columns: action.columns, rows: action.rows };
    case 'done':
      return { ...state, effects: state.effects.filter(({ number }) => number > action.number) };
    case 'notice':
      return withNotice(state, action.text);
    case 'reloaded':
      return reloaded(catalogue, state, action.findings);
    case 'text':
      return typed(withNotice(state, undefined), catalogue, action.text);
    case 'wheel':
      return wheeled(withNotice(state, undefined), catalogue, action.by);
    case 'click':
      return clicked(withNotice(state, undefined), catalogue, action.row);
    case 'key':
      return pressed(withNotice(state, undefined), catalogue, action.key);
    case 'keys':
      return pressedTogether(state, catalogue, action.keys);
    default:
      throw action satisfies never;
  }
}

function pressed(state: State, catalogue: Catalogue, key: string): State {
  const mode = modeOf(state);
  const command = commandFor(key, mode);
  if (command) return moveFor(command, mode)(state, catalogue, key);
  return isTypingMode(mode) && isPrintable(key) ? typed(state, catalogue, key) : state;
}

/** Keys one after the other; letters for the line that is being typed are put in at once: what they find is asked for when all are there. */
function pressedTogether(state: State, catalogue: Catalogue, keys: readonly string[]): State {
  let next = state;
  for (let at = 0; at < keys.length; ) {
    const letters = lettersFrom(keys, at, modeOf(next));
    const isText = letters.length > 1;
    next = reacted(catalogue, next, isText ? { type: 'text', text: letters.join('') } : { type: 'key', key: keys[at] as string });
    at += isText ? letters.length : 1;
  }
  return next;
}

/** The keys from one on that only add to the line that is being typed. A second space begins anew: in a text pasted at once it is dropped. */
function lettersFrom(keys: readonly string[], at: number, mode: Mode): readonly string[] {
  if (!isTypingMode(mode)) return [];
  const isOther = (key: string, i: number) =>
    i >= at && (!isPrintable(key) || commandFor(key, mode) !== undefined || (i > at && key === ' ' && keys[i - 1] === ' '));
  const end = keys.findIndex(isOther);
  return keys.slice(at, end < 0 ? keys.length : end);
}

const isPrintable = (key: string): boolean => [...key].length === 1 && !/\p{Cc}/u.test(key);

/** Text goes to the line that is being typed, if any. */
function typed(state: State, catalogue: Catalogue, text: string): State {
  switch (modeOf(state)) {
    case 'query':
      return typeQuery(state, catalogue, text);
    case 'clocks':
      return typeClock(state, catalogue, text);
    case 'palette':
      return typePalette(state, text);
    case 'export':
      return typePath(state, text);
    default:
      return state;
  }
}

function edited(state: State, catalogue: Catalogue, command: Command): State {
  switch (modeOf(state)) {
    case 'query':
      return editQuery(state, catalogue, command);
    case 'clocks':
      return editClock(state, catalogue, command);
    case 'palette':
      return editPalette(state, command);
    case 'export':
      return editPath(state, command);
    default:
      return state;
  }
}

const stay: Move = (state) => state;
const editing =
  (command: Command): Move =>
  (state, catalogue) =>
    edited(state, catalogue, command);

/** What each command does where nothing else is said. */
const common: Record<Command, Move> = {
  ...going,
  ...taking,
  search,
  edit,
  facets: openFacets,
  sort: openSortMenu,
  reverse: reversed,
  clocks: openClocks,
  palette: openPalette,
  help: (state) => withOverlay(state, { type: 'help', top: 0, below: modeOf(state) }),
  preview: (state) => ({ ...state, hasPreview: !state.hasPreview }),
  reload: (state) => withEffect(state, { type: 'reload' }),
  suspend: (state) => withEffect(state, { type: 'suspend' }),
  quit: (state) => ({ ...state, hasQuit: true }),
  accept: stay,
  cancel: (state) => withOverlay(state, undefined),
  complete: stay,
  'next-field': stay,
  fold: stay,
  unfold: stay,
  clear: stay,
  left: editing('left'),
  right: editing('right'),
  'line-start': editing('line-start'),
  'line-end': editing('line-end'),
  erase: editing('erase'),
  'erase-word': editing('erase-word'),
  'erase-to-start': editing('erase-to-start'),
  'erase-to-end': editing('erase-to-end'),
};

const byHelp =
  (by: number): Move =>
  (state) =>
    state.overlay?.type === 'help' ? withOverlay(state, { ...state.overlay, top: state.overlay.top + by }) : state;

/** What commands do in each overlay that they do not do elsewhere. */
const overlays: Partial<Record<Mode, Moves>> = {
  query: queryBar,
  facets: facetPanel,
  sort: sortMenu,
  clocks: clockDialog,
  palette: paletteKeys((command) => common[command]),
  export: exportDialog,
  help: {
    down: byHelp(1),
    up: byHelp(-1),
    'page-down': byHelp(5),
    'page-up': byHelp(-5),
    top: byHelp(Number.NEGATIVE_INFINITY),
    bottom: byHelp(Number.POSITIVE_INFINITY),
  },
};

const moveFor = (command: Command, mode: Mode): Move => overlays[mode]?.[command] ?? common[command];

/** The wheel goes three lines at a time, as in other programs. */
function wheeled(state: State, catalogue: Catalogue, by: 1 | -1): State {
  const move = moveFor(by > 0 ? 'down' : 'up', modeOf(state));
  return [1, 2, 3].reduce((at) => move(at, catalogue, ''), state);
}

/** A click on a line puts the cursor there; on the line where it stands it opens. */
function clicked(state: State, catalogue: Catalogue, row: number): State {
  const { bodyTop, body } = frameOf(state);
  const mode = modeOf(state);
  if ((mode !== 'browse' && mode !== 'reading') || row < bodyTop || row >= bodyTop + body) return state;
  const stop = currentStop(state);
  const { stack } = itemsOf(catalogue, state);
  const line = stop.scroll.top + row - bodyTop;
  if (line >= stack.startOf(stack.count)) return state;
  const cursor = stack.itemAt(line);
  return cursor === stop.scroll.cursor
    ? common.open(state, catalogue, '')
    : withStop(state, { ...stop, scroll: { ...stop.scroll, cursor } });
}

/** The same way in data that has been read again, without the places that are no more. */
function reloaded(catalogue: Catalogue, state: State, findings: State['findings']): State {
  const kept = state.stops.filter((stop) => isThere(catalogue, stop));
  const stops = kept.length > 0 ? kept : [{ view: 'browse', query: '', scroll: start } as const];
  const at = Math.max(0, state.stops.slice(0, state.at + 1).filter((stop) => isThere(catalogue, stop)).length - 1);
  return withNotice({ ...state, findings, overlay: undefined, lists: {}, stops, at, last: undefined }, 'The data has been read again.');
}

/** The same state with each window where its cursor is seen, whatever changed. */
function settled(catalogue: Catalogue, state: State): State {
  const { overlay } = state;
  const stop = currentStop(state);
  const next = withStop(state, { ...stop, scroll: settle(stop.scroll, itemsOf(catalogue, state).stack, frameOf(state).body) });
  if (overlay?.type === 'help') {
    const top = Math.max(0, Math.min(overlay.top, keyRows(overlay.below).length - helpRoom(next)));
    return withOverlay(next, { ...overlay, top });
  }
  if (overlay?.type === 'facets') {
    const scroll = settle(overlay.scroll, rows(facetRows(catalogue, next).length), facetRoom(next));
    return withOverlay(next, { ...overlay, scroll });
  }
  return next;
}

/** Rows of the key table that the help can show. */
export const helpRoom = (state: State): number => Math.max(1, frameOf(state).room - 1);
