import { kindNames } from '@org/migration-core';
import { Fzf } from 'fzf';
import { type Catalogue, pluralOf } from '../catalogue/catalogue.ts';
import { pinsFor } from '../catalogue/found.ts';
import { isThere } from './bookmarks.ts';
import { arrived, listKind } from './going.ts';
import { type Command, digits, keyRows, type Mode } from './keys.ts';
import { goTo, type Move, type Moves, withNotice, withOverlay } from './move.ts';
import type { OverlayOf } from './overlay.ts';
import { modeOf, type State } from './state.ts';
import { edits, insert, isEdit, lineOf, type TextLine } from './text-line.ts';

type Palette = OverlayOf<'palette'>;

/** Something that the palette can do: its words, a word beside them, and the letters that match what is typed. */
export type PaletteRow = { label: string; beside: string; ranges: readonly (readonly [number, number])[]; run: PaletteAct };
type PaletteAct = { command: Command } | { move: (state: State) => State };

type Fitting = { item: PaletteRow; positions: ReadonlySet<number> };

/** Longest text of the palette: a reference is shorter. */
const longest = 200;

export const openPalette = (state: State): State =>
  withOverlay(state, { type: 'palette', line: lineOf(''), cursor: 0, below: modeOf(state) });

/** Moves of the cursor alone are keys, not commands that one would look for by name. */
const movesOnly: readonly Command[] = ['up', 'down', 'page-up', 'page-down', 'top', 'bottom', 'palette', 'kind'];

/** What fits the text best, and what the text names by itself before it. */
export function paletteRows(catalogue: Catalogue, state: State): PaletteRow[] {
  const { overlay } = state;
  if (overlay?.type !== 'palette') return [];
  const { text } = overlay.line;
  const named = pinsFor(catalogue.dataset, text, catalogue.title).map(
    ({ place, text: name, why }): PaletteRow => ({ label: name, beside: why, ranges: [], run: { move: (at) => goTo(at, place) } }),
  );
  const all = entriesFor(catalogue, state, overlay.below);
  const finder = new Fzf(all, { selector: ({ label }: PaletteRow) => label, casing: 'case-insensitive' });
  const fitting: readonly Fitting[] = finder.find(text.trim());
  return [...named, ...fitting.map(({ item, positions }) => ({ ...item, ranges: rangesOf(item.label, positions) }))];
}

function entriesFor(catalogue: Catalogue, state: State, below: Mode): PaletteRow[] {
  const commands = keyRows(below)
    .filter(({ command }) => !movesOnly.includes(command))
    .filter(({ command }, i, rows) => rows.findIndex((row) => row.command === command) === i)
    .map(({ command, does, keys }): PaletteRow => ({ label: upperFirst(does), beside: keys.join(' '), ranges: [], run: { command } }));
  const lists = kindNames.map(
    (kind, i): PaletteRow => ({
      label: `List ${pluralOf(kind).toLowerCase()}`,
      beside: digits[i] as string,
      ranges: [],
      run: { move: (at) => listKind(withOverlay(at, undefined), catalogue, kind) },
    }),
  );
  const everything: PaletteRow = {
    label: 'List everything',
    beside: '',
    ranges: [],
    run: { move: (at) => listKind(withOverlay(at, undefined), catalogue, undefined) },
  };
  const kept = state.bookmarks.map(
    ({ name, place }): PaletteRow => ({
      label: name,
      beside: 'bookmark',
      ranges: [],
      run: {
        move: (at) =>
          isThere(catalogue, place)
            ? arrived(withOverlay(at, undefined), catalogue, place)
            : withNotice(withOverlay(at, undefined), `${name} is not in this data.`),
      },
    }),
  );
  return [...commands, everything, ...lists, ...kept];
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The places of single characters as ranges of UTF-16 code units. */
function rangesOf(text: string, positions: ReadonlySet<number>): (readonly [number, number])[] {
  let at = 0;
  return [...text].flatMap((character, i) => {
    const range = [at, at + character.length] as const;
    at = range[1];
    return positions.has(i) ? [range] : [];
  });
}

const typedIn = (state: State, change: (line: TextLine) => TextLine): State => {
  const palette = state.overlay as Palette;
  return withOverlay(state, { ...palette, line: change(palette.line), cursor: 0 });
};

export const typePalette = (state: State, typed: string): State => typedIn(state, (line) => insert(line, typed, longest));

export const editPalette = (state: State, command: string): State => (isEdit(command) ? typedIn(state, edits[command]) : state);

const by =
  (step: 1 | -1): Move =>
  (state, catalogue) => {
    const palette = state.overlay as Palette;
    const last = Math.max(0, paletteRows(catalogue, state).length - 1);
    return withOverlay(state, { ...palette, cursor: Math.max(0, Math.min(last, palette.cursor + step)) });
  };

/** The keys of the palette; `run` does a command where the palette was opened. */
export const paletteKeys = (run: (command: Command) => Move): Moves => ({
  up: by(-1),
  down: by(1),
  cancel: (state) => withOverlay(state, undefined),
  accept: (state, catalogue, key) => {
    const row = paletteRows(catalogue, state)[(state.overlay as Palette).cursor];
    if (!row) return withNotice(state, 'No command fits; a reference such as organization/unhcr opens a record.');
    return 'move' in row.run ? row.run.move(state) : run(row.run.command)(withOverlay(state, undefined), catalogue, key);
  },
});
