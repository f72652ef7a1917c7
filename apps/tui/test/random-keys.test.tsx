import { loadRegisterData } from '@org/migration-core/data';
import fc from 'fast-check';
import { renderToString } from 'ink';
import { expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { frameOf } from '../src/layout/frame.ts';
import { itemsOf } from '../src/state/items.ts';
import { keyTable } from '../src/state/keys.ts';
import { currentStop, type State } from '../src/state/state.ts';
import { Screen } from '../src/views/screen.tsx';
import { play } from './support/keys.ts';

const known = keyTable.flatMap(({ keys, typing = [] }) => [...keys, ...typing]).filter((key) => !['q', 'ctrl+c'].includes(key));
const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.constantFrom('enter', 'enter', 'down', '/') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map((text) => `text:${text}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }))
      .map(([columns, rows]) => `size:${columns}x${rows}`),
  },
);

const { after, press, catalogue } = play(await loadRegisterData());

function expectPossible(state: State): void {
  const stop = currentStop(state);
  const { stack } = itemsOf(catalogue, state);
  const { body } = frameOf({ ...state, place: stop });
  const { cursor, top } = stop.scroll;
  expect(state.at).toBeGreaterThanOrEqual(0);
  expect(cursor).toBeGreaterThanOrEqual(0);
  expect(cursor).toBeLessThan(Math.max(1, stack.count));
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThanOrEqual(Math.max(0, stack.startOf(stack.count) - body));
  if (stack.count > 0) {
    expect(stack.startOf(cursor)).toBeLessThan(top + body);
    expect(stack.startOf(cursor + 1)).toBeGreaterThan(top);
  }
  if (state.isTyping) expect(stop.view).toBe('browse');
  if (stop.view === 'record') expect(catalogue.dataset.records.has(stop.ref)).toBe(true);
}

it('two hundred random keys never throw, never lead to an impossible state, and end in a frame that fits', () => {
  fc.assert(
    fc.property(fc.array(key, { minLength: 200, maxLength: 200 }), (keys) => {
      const end = keys.reduce((state, one) => {
        const next = press(state, one);
        expectPossible(next);
        return next;
      }, after());
      const frame = renderToString(<Screen state={end} catalogue={catalogue} />, { columns: end.columns });
      expect(frame.split('\n').length).toBeLessThanOrEqual(Math.max(1, end.rows - 1));
    }),
    { numRuns: runs('Sequences of 200 random keys in the terminal UI: no impossible state', 40) },
  );
});
