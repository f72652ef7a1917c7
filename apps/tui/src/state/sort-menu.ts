import type { Catalogue } from '../catalogue/catalogue.ts';
import { sortKeys } from '../catalogue/columns.ts';
import { reversed, sorted } from './going.ts';
import { foundAt } from './items.ts';
import { type Moves, withOverlay } from './move.ts';
import type { OverlayOf } from './overlay.ts';
import { type BrowsePlace, currentStop, placeOf, type State } from './state.ts';

type Menu = OverlayOf<'sort'>;

/** What the list at hand can be sorted by. */
export function sortRows(catalogue: Catalogue, state: State): { key: string; title: string; isCurrent: boolean; isDown: boolean }[] {
  const stop = currentStop(state);
  if (stop.view !== 'browse') return [];
  const { kind, query, sort } = foundAt(catalogue, state, stop);
  const current = sort.replace(/^-/, '');
  return sortKeys(kind, query?.text !== undefined).map((one) => ({
    ...one,
    isCurrent: one.key === current,
    isDown: sort.startsWith('-'),
  }));
}

export function openSortMenu(state: State, catalogue: Catalogue): State {
  const at = sortRows(catalogue, state).findIndex(({ isCurrent }) => isCurrent);
  return withOverlay(state, { type: 'sort', cursor: Math.max(0, at) });
}

const to = (state: State, catalogue: Catalogue, cursor: number): State =>
  withOverlay(state, { type: 'sort', cursor: Math.max(0, Math.min(sortRows(catalogue, state).length - 1, cursor)) });

/** The keys of the sort menu. */
export const sortMenu: Moves = {
  up: (state, catalogue) => to(state, catalogue, (state.overlay as Menu).cursor - 1),
  down: (state, catalogue) => to(state, catalogue, (state.overlay as Menu).cursor + 1),
  top: (state, catalogue) => to(state, catalogue, 0),
  bottom: (state, catalogue) => to(state, catalogue, Number.MAX_SAFE_INTEGER),
  accept: (state, catalogue) => {
    const row = sortRows(catalogue, state)[(state.overlay as Menu).cursor];
    const closed = withOverlay(state, undefined);
    return row ? sorted(closed, placeOf(currentStop(state)) as BrowsePlace, row.key) : closed;
  },
  reverse: (state, catalogue) => withOverlay(reversed(state, catalogue), state.overlay),
  cancel: (state) => withOverlay(state, undefined),
};
