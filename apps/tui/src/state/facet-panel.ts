import type { FacetValue } from '@org/migration-core';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { chosenIn, readText, withoutChoices, withToggled } from '../catalogue/query-text.ts';
import { frameOf } from '../layout/frame.ts';
import { rows, settle, start } from '../layout/scroll.ts';
import { type Motion, motions } from './motions.ts';
import { type Move, type Moves, withNotice, withOverlay, withPlace } from './move.ts';
import type { OverlayOf } from './overlay.ts';
import { type BrowsePlace, currentStop, placeOf, type State } from './state.ts';

type Panel = OverlayOf<'facets'>;

/** A line of the panel: a field, or one of its values below it. */
export type FacetRow =
  | { type: 'field'; field: string; title: string; isFolded: boolean; distinct: number; chosen: number }
  | ({ type: 'value'; field: string; isChosen: boolean } & FacetValue)
  | { type: 'rest'; field: string; count: number };

/** Fields unfolded when the panel opens; the others show their titles. */
const unfoldedAtFirst = 3;

export function openFacets(state: State, catalogue: Catalogue): State {
  const facets = catalogue.facets(questionOf(state));
  const folded = facets.slice(unfoldedAtFirst).map(({ field }) => field);
  return withOverlay(state, { type: 'facets', scroll: start, folded });
}

const questionOf = (state: State) => {
  const { query, kind } = currentStop(state) as BrowsePlace;
  return { query, kind, clocks: state.clocks };
};

/** The lines of the panel. A value that is chosen stays, with nothing to count, where nothing has it any more. */
export function facetRows(catalogue: Catalogue, state: State): FacetRow[] {
  const { overlay } = state;
  if (overlay?.type !== 'facets') return [];
  const question = questionOf(state);
  const { query } = readText(question.query, question.kind);
  return catalogue.facets(question).flatMap(({ field, title, values, distinct }): FacetRow[] => {
    const chosen = query ? chosenIn(query, field) : [];
    const isFolded = overlay.folded.includes(field);
    const lost = chosen.filter((value) => !values.some((one) => one.value === value)).map((value) => ({ value, label: value, count: 0 }));
    const head: FacetRow = { type: 'field', field, title, isFolded, distinct, chosen: chosen.length };
    if (isFolded) return [head];
    const rest = distinct - values.length;
    return [
      head,
      ...[...lost, ...values].map((value) => ({ type: 'value' as const, field, isChosen: chosen.includes(value.value), ...value })),
      ...(rest > 0 ? [{ type: 'rest' as const, field, count: rest }] : []),
    ];
  });
}

/** Rows of the panel that are seen: its title takes one. */
export const facetRoom = (state: State): number => Math.max(1, frameOf(state).room - 1);

const scroll =
  (motion: Motion): Move =>
  (state, catalogue) => {
    const panel = state.overlay as Panel;
    return withOverlay(state, { ...panel, scroll: motion(panel.scroll, rows(facetRows(catalogue, state).length), facetRoom(state)) });
  };

const rowAt = (state: State, catalogue: Catalogue) => facetRows(catalogue, state)[(state.overlay as Panel).scroll.cursor];

/** Folds the field of the line, or unfolds it; the cursor goes to its title. */
const fold =
  (isFolded: boolean | undefined): Move =>
  (state, catalogue) => {
    const panel = state.overlay as Panel;
    const row = rowAt(state, catalogue);
    if (!row) return state;
    const others = panel.folded.filter((field) => field !== row.field);
    const folded = (isFolded ?? others.length === panel.folded.length) ? [...others, row.field] : others;
    const next = withOverlay(state, { ...panel, folded });
    return toField(next, catalogue, row.field);
  };

function toField(state: State, catalogue: Catalogue, field: string, value?: string): State {
  const panel = state.overlay as Panel;
  const all = facetRows(catalogue, state);
  const exact = all.findIndex((row) => row.type === 'value' && row.field === field && row.value === value);
  const cursor = Math.max(0, exact >= 0 ? exact : all.findIndex((row) => row.field === field));
  return withOverlay(state, { ...panel, scroll: settle({ ...panel.scroll, cursor }, rows(all.length), facetRoom(state)) });
}

/** The list with another query; the panel stays at the same value. */
function narrowed(state: State, catalogue: Catalogue, query: string, field: string, value?: string): State {
  const place = placeOf(currentStop(state)) as BrowsePlace;
  return toField(withPlace(state, { ...place, query }), catalogue, field, value);
}

/** The keys of the facet panel. */
export const facetPanel: Moves = {
  ...motions(scroll),
  fold: fold(true),
  unfold: fold(false),
  accept: (state, catalogue, key) => {
    const row = rowAt(state, catalogue);
    const { query, kind } = questionOf(state);
    if (!row || row.type === 'field') return fold(undefined)(state, catalogue, key);
    if (row.type === 'rest') return withNotice(state, `e edits the query: ${row.field}: and Tab complete the other values.`);
    return narrowed(state, catalogue, withToggled(query, kind, row.field, row.value), row.field, row.value);
  },
  clear: (state, catalogue) => {
    const row = rowAt(state, catalogue);
    const { query, kind } = questionOf(state);
    return row ? narrowed(state, catalogue, withoutChoices(query, kind, row.field), row.field) : state;
  },
  cancel: (state) => withOverlay(state, undefined),
};
