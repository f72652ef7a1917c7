import { type KindName, kindNames } from '@org/migration-core';
import { type Catalogue, longestSearch } from '../catalogue/catalogue.ts';
import { frameOf } from '../layout/frame.ts';
import { page, type Scroll, type Stack, settle, start, stepDown, stepUp } from '../layout/scroll.ts';
import { chosenRef, itemsOf } from './items.ts';
import { type Command, commandFor, digits, keyRows } from './keys.ts';
import { type Action, currentStop, isList, type Place, type State, type Stop } from './state.ts';

/** The next state: pure, since the register does not change while it is shown. */
export const reducer =
  (catalogue: Catalogue) =>
  (state: State, action: Action): State =>
    settled(catalogue, react(catalogue, { ...state, notice: undefined }, action));

function react(catalogue: Catalogue, state: State, action: Action): State {
  switch (action.type) {
    case 'resize':
      return { ...state, columns: action.columns, rows: action.rows };
    case 'text':
      return state.isTyping && !state.isHelp ? retype(state, (text) => text + action.text) : state;
    case 'key': {
      const isTyping = state.isTyping && !state.isHelp;
      const command = commandFor(action.key, isTyping);
      if (command) return state.isHelp ? inHelp(state, command) : commands[command](state, catalogue, action.key);
      return isTyping && [...action.key].length === 1 ? retype(state, (text) => text + action.key) : state;
    }
    default:
      throw action satisfies never;
  }
}

type Move = (state: State, catalogue: Catalogue, key: string) => State;

const scroll =
  (move: (scroll: Scroll, stack: Stack, height: number) => Scroll): Move =>
  (state, catalogue) => {
    const stop = currentStop(state);
    return withStop(state, {
      ...stop,
      scroll: move(stop.scroll, itemsOf(catalogue, state).stack, frameOf({ ...state, place: stop }).body),
    });
  };

const commands: Record<Command, Move> = {
  up: scroll(stepUp),
  down: scroll(stepDown),
  'page-up': scroll((at, stack, height) => page(at, stack, height, -1)),
  'page-down': scroll((at, stack, height) => page(at, stack, height, 1)),
  top: scroll(() => start),
  bottom: scroll((_at, stack, height) => settle({ cursor: stack.count - 1, top: Number.MAX_SAFE_INTEGER }, stack, height)),
  enter: (state, catalogue) => {
    const ref = chosenRef(catalogue, state);
    if (ref) return goTo({ ...state, isTyping: false }, { view: 'record', ref });
    return {
      ...state,
      notice: currentStop(state).view === 'record' ? 'This line leads nowhere; › marks the ones that do.' : 'There is nothing to open.',
    };
  },
  back: (state) =>
    state.at > 0 ? { ...state, at: state.at - 1, isTyping: false } : { ...state, notice: 'This is where you began; q quits.' },
  forward: (state) =>
    state.at < state.stops.length - 1 ? { ...state, at: state.at + 1 } : { ...state, notice: 'There is no way forward from here.' },
  search: (state) => {
    const typing = { ...state, isTyping: true };
    return isSearch(currentStop(state)) ? typing : goTo(typing, { view: 'browse', query: '' });
  },
  'next-kind': (state) => besideKind(state, 1),
  'previous-kind': (state) => besideKind(state, -1),
  kind: (state, _catalogue, key) => listKind(state, kindNames[digits.indexOf(key)] as KindName),
  erase: (state) => retype(state, (text) => [...text].slice(0, -1).join('')),
  clear: (state) => retype(state, () => ''),
  help: (state) => ({ ...state, isHelp: true, helpTop: 0 }),
  quit: (state) => ({ ...state, hasQuit: true }),
};

function inHelp(state: State, command: Command): State {
  const steps: Partial<Record<Command, number>> = { down: 1, up: -1, 'page-down': 5, 'page-up': -5, top: -100, bottom: 100 };
  if (command === 'quit') return { ...state, hasQuit: true };
  if (command === 'help' || command === 'back') return { ...state, isHelp: false };
  return { ...state, helpTop: state.helpTop + (steps[command] ?? 0) };
}

/** The same state with the window where the cursor is seen, whatever changed. */
function settled(catalogue: Catalogue, state: State): State {
  const stop = currentStop(state);
  const { body, help } = frameOf({ ...state, place: stop });
  const helpTop = Math.max(0, Math.min(state.helpTop, keyRows().length - help));
  return withStop({ ...state, helpTop }, { ...stop, scroll: settle(stop.scroll, itemsOf(catalogue, state).stack, body) });
}

const isSearch = (place: Place): boolean => place.view === 'browse' && !isList(place);

const withStop = (state: State, stop: Stop): State => ({ ...state, stops: state.stops.with(state.at, stop) });

/** Goes on from here; what lay ahead is forgotten. */
const goTo = (state: State, place: Place): State => ({
  ...state,
  stops: [...state.stops.slice(0, state.at + 1), { ...place, scroll: start }],
  at: state.at + 1,
});

/** Lists a kind: in place of the list at hand, or as a new step from elsewhere. */
function listKind(state: State, kind: KindName): State {
  const stop = currentStop(state);
  const listed: Stop = { view: 'browse', query: '', kind, scroll: state.lists[kind] ?? start };
  if (stop.view !== 'browse' || stop.kind === undefined) return withStop(goTo({ ...state, isTyping: false }, listed), listed);
  return withStop({ ...state, lists: { ...state.lists, [stop.kind]: stop.scroll } }, listed);
}

function besideKind(state: State, by: 1 | -1): State {
  const listed = state.stops.slice(0, state.at + 1).findLast((stop) => stop.view === 'browse' && stop.kind !== undefined);
  const at = listed?.view === 'browse' && listed.kind !== undefined ? kindNames.indexOf(listed.kind) : 0;
  return listKind(state, kindNames[(at + by + kindNames.length) % kindNames.length] as KindName);
}

function retype(state: State, change: (text: string) => string): State {
  const stop = currentStop(state);
  if (stop.view !== 'browse') return state;
  const query = change(stop.query).replace(/\s/gu, ' ').slice(0, longestSearch);
  return withStop(state, { ...stop, query, scroll: start });
}
