import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Moves, withNotice, withOverlay } from './move.ts';
import type { OverlayOf } from './overlay.ts';
import type { State } from './state.ts';
import { edits, insert, isEdit, lineOf, type TextLine } from './text-line.ts';

type Dialog = OverlayOf<'clocks'>;

/** Longer is no date of the core. */
const longestDate = 60;

export const openClocks = (state: State): State =>
  withOverlay(state, {
    type: 'clocks',
    field: 0,
    lines: [lineOf(state.clocks.asOf ?? ''), lineOf(state.clocks.knownAt ?? '')],
    faults: [undefined, undefined],
  });

const other = (state: State): State => {
  const dialog = state.overlay as Dialog;
  return withOverlay(state, { ...dialog, field: dialog.field === 0 ? 1 : 0 });
};

function changed(state: State, catalogue: Catalogue, change: (line: TextLine) => TextLine): State {
  const dialog = state.overlay as Dialog;
  const lines = dialog.lines.with(dialog.field, change(dialog.lines[dialog.field])) as unknown as Dialog['lines'];
  return withOverlay(state, { ...dialog, lines, faults: faultsOf(catalogue, lines) });
}

const faultsOf = (catalogue: Catalogue, [asOf, knownAt]: Dialog['lines']): Dialog['faults'] => [
  catalogue.clockFault('asOf', asOf.text.trim()),
  catalogue.clockFault('knownAt', knownAt.text.trim()),
];

export const typeClock = (state: State, catalogue: Catalogue, typed: string): State =>
  changed(state, catalogue, (line) => insert(line, typed, longestDate));

export const editClock = (state: State, catalogue: Catalogue, command: string): State =>
  isEdit(command) ? changed(state, catalogue, edits[command]) : state;

/** The keys of the dialog of the clocks. */
export const clockDialog: Moves = {
  up: other,
  down: other,
  'next-field': other,
  cancel: (state) => withOverlay(state, undefined),
  accept: (state, catalogue) => {
    const { lines } = state.overlay as Dialog;
    const faults = faultsOf(catalogue, lines);
    const wrong = faults.findIndex((fault) => fault !== undefined);
    if (wrong >= 0) return withOverlay(state, { ...(state.overlay as Dialog), field: wrong as 0 | 1, faults });
    const [asOf, knownAt] = lines.map(({ text }) => text.trim() || undefined);
    const set = { ...withOverlay(state, undefined), clocks: { asOf, knownAt } };
    return withNotice(set, asOf === undefined && knownAt === undefined ? 'No clock is set: all is shown.' : undefined);
  },
};
