import type { Ref } from '@org/migration-core';
import { paragraphAddress, queryAddress, recordAddress } from '../catalogue/address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { exportFormats } from '../terminal/terminal.ts';
import { foundAt, subjectOf } from './items.ts';
import { type Move, type Moves, withEffect, withNotice, withOverlay } from './move.ts';
import type { OverlayOf } from './overlay.ts';
import { currentStop, placeOf, type State } from './state.ts';
import { edits, insert, isEdit, lineOf, type TextLine } from './text-line.ts';

/** Taking something away: to the clipboard, to the browser, to a file. */
export const taking = {
  copy: (state, catalogue) => {
    const ref = subjectOf(catalogue, state);
    return ref ? withEffect(state, { type: 'copy', text: ref, what: ref }) : withNotice(state, 'There is no record here to copy.');
  },
  'copy-url': (state, catalogue) => {
    const url = addressOf(state, catalogue);
    return url === undefined
      ? withNotice(state, 'The API has no address for this.')
      : withEffect(state, { type: 'copy', text: url, what: url });
  },
  'copy-citation': (state, catalogue) => {
    const ref = subjectOf(catalogue, state);
    if (!ref) return withNotice(state, 'There is no record here to cite.');
    const text = catalogue.cite(ref);
    return withEffect(state, { type: 'copy', text, what: text });
  },
  browser: (state, catalogue) => {
    const url = addressOf(state, catalogue);
    return url === undefined ? withNotice(state, 'The API has no address for this.') : withEffect(state, { type: 'open', url });
  },
  export: (state) => withOverlay(state, { type: 'export', line: lineOf(''), cursor: 0 }),
} satisfies Moves;

/** The address in the API of what is read, or of the record that the cursor stands on, or of the list. */
function addressOf(state: State, catalogue: Catalogue): string | undefined {
  const stop = currentStop(state);
  if (stop.view === 'paragraph') return paragraphAddress(catalogue.api, stop.source, stop.locator);
  if (stop.view === 'browse') {
    const { query } = foundAt(catalogue, state, stop);
    return query && queryAddress(catalogue.api, { ...query, limit: undefined });
  }
  const ref: Ref | undefined = subjectOf(catalogue, state);
  return ref && recordAddress(catalogue.api, ref);
}

type Dialog = OverlayOf<'export'>;

/** Longest path of a file. */
const longestPath = 1000;

const step =
  (by: 1 | -1): Move =>
  (state) => {
    const dialog = state.overlay as Dialog;
    return withOverlay(state, { ...dialog, cursor: Math.max(0, Math.min(exportFormats.length - 1, dialog.cursor + by)) });
  };

const changed = (state: State, change: (line: TextLine) => TextLine): State => {
  const dialog = state.overlay as Dialog;
  return withOverlay(state, { ...dialog, line: change(dialog.line) });
};

export const typePath = (state: State, typed: string): State => changed(state, (line) => insert(line, typed, longestPath));

export const editPath = (state: State, command: string): State => (isEdit(command) ? changed(state, edits[command]) : state);

/** The keys of the export dialog. */
export const exportDialog: Moves = {
  up: step(-1),
  down: step(1),
  cancel: (state) => withOverlay(state, undefined),
  accept: (state) => {
    const { line, cursor } = state.overlay as Dialog;
    const file = line.text.trim() || undefined;
    const format = exportFormats[cursor] ?? 'csv';
    return withEffect(withOverlay(state, undefined), {
      type: 'export',
      request: { place: placeOf(currentStop(state)), format, file, clocks: state.clocks },
    });
  },
};
