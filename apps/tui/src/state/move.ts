import type { Catalogue } from '../catalogue/catalogue.ts';
import { start } from '../layout/scroll.ts';
import type { Effect } from './effects.ts';
import type { Command } from './keys.ts';
import type { Overlay } from './overlay.ts';
import type { Place, State, Stop } from './state.ts';

/** How a command changes the state. */
export type Move = (state: State, catalogue: Catalogue, key: string) => State;
export type Moves = { readonly [C in Command]?: Move };

export const withNotice = (state: State, notice: string | undefined): State => ({ ...state, notice });

export const withOverlay = (state: State, overlay: Overlay | undefined): State => ({ ...state, overlay });

export const withStop = (state: State, stop: Stop): State => ({ ...state, stops: state.stops.with(state.at, stop) });

/** The same stop as another place, seen from its beginning. */
export const withPlace = (state: State, place: Place): State => withStop(state, { ...place, scroll: start });

/** Asks for something to be done outside. */
export const withEffect = (state: State, effect: Effect): State => ({
  ...state,
  effectCount: state.effectCount + 1,
  effects: [...state.effects, { ...effect, number: state.effectCount + 1 }],
});

/** Longest way that is kept; what lies farther back is forgotten. */
const longestWay = 200;

/** Goes on from here; what lay ahead is forgotten. */
export function goTo(state: State, place: Place): State {
  const way = [...state.stops.slice(0, state.at + 1), { ...place, scroll: start }];
  const stops = way.slice(-longestWay);
  return { ...state, overlay: undefined, stops, at: stops.length - 1, last: stops.length > 1 ? stops.length - 2 : undefined };
}

/** Goes to another stop of the way. */
export const goAlong = (state: State, at: number): State => ({ ...state, overlay: undefined, at, last: state.at });
