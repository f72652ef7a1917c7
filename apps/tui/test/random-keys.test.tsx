import { loadRegisterData } from '@org/migration-core/data';
import fc from 'fast-check';
import { renderToString } from 'ink';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { frameOf } from '../src/layout/frame.ts';
import { rows, type Scroll, type Stack } from '../src/layout/scroll.ts';
import { isThere } from '../src/state/bookmarks.ts';
import { facetRoom, facetRows } from '../src/state/facet-panel.ts';
import { foundAt, itemsOf } from '../src/state/items.ts';
import { keyRows, keyTable } from '../src/state/keys.ts';
import { paletteRows } from '../src/state/palette.ts';
import { helpRoom } from '../src/state/reduce.ts';
import { sortRows } from '../src/state/sort-menu.ts';
import { currentStop, type State } from '../src/state/state.ts';
import type { TextLine } from '../src/state/text-line.ts';
import { exportFormats } from '../src/terminal/terminal.ts';
import { Screen } from '../src/views/screen.tsx';
import { play } from './support/keys.ts';

const known = [...new Set(keyTable.flatMap(({ keys }): readonly string[] => keys))].filter((key) => !['q', 'ctrl+c'].includes(key));
const words = [
  'type:meeting',
  'migration',
  'unchr',
  'party:',
  'type:me',
  'A/58/98 §42',
  'organization/unhcr',
  '(',
  '"',
  'kind:activity',
  'sort:-when',
];
const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...known) },
  { weight: 3, arbitrary: fc.constantFrom('enter', 'enter', 'down', '/', 'tab', 'f', ' ', 'e', ':', 'a', 's') },
  { weight: 2, arbitrary: fc.constantFrom(...words).map((text) => `text:${text}`) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map((text) => `text:${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('wheel:1', 'wheel:-1', 'click:3', 'click:8', 'click:900') },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }))
      .map(([columns, rows]) => `size:${columns}x${rows}`),
  },
);

const { after, press, catalogue } = play(await loadRegisterData());

/** The cursor stands on something that is there, and the window shows at least a line of it and nothing beyond the end. */
function expectSeen({ cursor, top }: Scroll, stack: Stack, height: number): void {
  expect(cursor).toBeGreaterThanOrEqual(0);
  expect(cursor).toBeLessThan(Math.max(1, stack.count));
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThanOrEqual(Math.max(0, stack.startOf(stack.count) - height));
  if (stack.count === 0) return;
  expect(stack.startOf(cursor)).toBeLessThan(top + height);
  expect(stack.startOf(cursor + 1)).toBeGreaterThan(top);
}

/** The caret stands in the text, between two characters; the text is one line. */
function expectWritable({ text, caret }: TextLine): void {
  const borders = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index);
  expect([...borders, text.length]).toContain(caret);
  expect(text).not.toMatch(/[\n\r\t]/);
}

function expectAmong(cursor: number, count: number): void {
  expect(cursor).toBeGreaterThanOrEqual(0);
  expect(cursor).toBeLessThan(Math.max(1, count));
}

/** What holds of every state that can be reached; an overlay is one of its kinds or none by its type. */
function expectPossible(state: State): void {
  const stop = currentStop(state);
  const { overlay } = state;
  expect(state.stops.length).toBeGreaterThan(0);
  expectAmong(state.at, state.stops.length);
  if (state.last !== undefined) {
    expectAmong(state.last, state.stops.length);
    expect(state.last).not.toBe(state.at);
  }
  expect(state.effects.map(({ number }) => number)).toEqual([...new Set(state.effects.map(({ number }) => number))].sort((a, b) => a - b));
  for (const { place } of state.bookmarks) expect(isThere(catalogue, place)).toBe(true);
  expect(isThere(catalogue, stop)).toBe(true);
  expectSeen(stop.scroll, itemsOf(catalogue, state).stack, frameOf(state).body);
  for (const date of Object.values(state.clocks)) if (date !== undefined) expect(catalogue.clockFault('asOf', date)).toBeUndefined();
  // What is wrong with a query is told where it is typed: the list itself always has one that can be read.
  if (stop.view === 'browse') expect(foundAt(catalogue, state, stop).fault).toBeUndefined();
  switch (overlay?.type) {
    case 'query':
      expect(stop.view).toBe('browse');
      expectWritable(overlay.line);
      expect(overlay.choice).toBeGreaterThanOrEqual(-1);
      expect(overlay.choice).toBeLessThan(Math.max(1, overlay.completion.items.length));
      if (overlay.fault) expect(overlay.fault.column).toBeLessThanOrEqual(overlay.line.text.length);
      break;
    case 'facets':
      expect(stop.view).toBe('browse');
      expectSeen(overlay.scroll, rows(facetRows(catalogue, state).length), facetRoom(state));
      break;
    case 'sort':
      expect(stop.view).toBe('browse');
      expectAmong(overlay.cursor, sortRows(catalogue, state).length);
      break;
    case 'clocks':
      overlay.lines.forEach(expectWritable);
      break;
    case 'palette':
      expectWritable(overlay.line);
      expectAmong(overlay.cursor, paletteRows(catalogue, state).length);
      break;
    case 'export':
      expectWritable(overlay.line);
      expectAmong(overlay.cursor, exportFormats.length);
      break;
    case 'help':
      expect(overlay.top).toBeGreaterThanOrEqual(0);
      expect(overlay.top).toBeLessThanOrEqual(Math.max(0, keyRows(overlay.below).length - helpRoom(state)));
      break;
    default:
      expect(overlay).toBeUndefined();
  }
}

it('two hundred random keys never throw, never lead to an impossible state, and end in a frame that fits', () => {
  fc.assert(
    fc.property(fc.array(key, { minLength: 200, maxLength: 200 }), (keys) => {
      const end = keys.reduce((state, one) => {
        const next = press(state, one);
        expectPossible(next);
        return next;
      }, after());
      const frame = renderToString(<Screen state={end} catalogue={catalogue} />, { columns: end.columns }).split('\n');
      expect(frame.length).toBeLessThanOrEqual(Math.max(1, end.rows - 1));
      expect(Math.max(...frame.map((line) => stringWidth(line)))).toBeLessThanOrEqual(end.columns);
    }),
    { numRuns: runs('Sequences of 200 random keys in the terminal UI: no impossible state', 40) },
  );
});
