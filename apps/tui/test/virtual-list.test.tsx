import type { AnyRecord, Dataset } from '@org/migration-core';
import { linkRecords } from '@org/migration-core/load';
import { renderToString } from 'ink';
import { expect, it, vi } from 'vitest';
import { Screen } from '../src/views/screen.tsx';
import { play } from './support/keys.ts';
import { smallRegister } from './support/small-register.ts';

/** The small register with so many topics more, all of which hold one word. */
async function registerOf(size: number): Promise<Dataset> {
  const topic = smallRegister.records.get('topic/asylum') as AnyRecord;
  const others = Array.from({ length: size }, (_, n) => {
    const value = `Subject number ${String(n).padStart(6, '0')}`;
    return { ...topic, id: `subject-${n}`, names: topic.names.map((one) => ({ ...one, value })) } as AnyRecord;
  });
  return linkRecords([...smallRegister.records.values(), ...others]);
}

/** How many records the frames after some keys read. */
function readsOf(dataset: Dataset, keys: readonly string[]): number {
  const { after, press, catalogue } = play(dataset, { columns: 80, rows: 24 });
  // What is made once, such as orders and names by source, is not what a frame costs.
  after(...keys);
  const get = vi.spyOn(dataset.records, 'get');
  let state = after();
  for (const key of keys) {
    state = press(state, key);
    renderToString(<Screen state={state} catalogue={catalogue} />, { columns: 80 });
  }
  const reads = get.mock.calls.length;
  get.mockRestore();
  return reads;
}

it.each([
  { name: 'to the end of a list and back', keys: ['8', 'end', 'pageup', 'k', 'home', 'pagedown'] },
  { name: 'to the end of another order', keys: ['8', 'S', 'end', 'k'] },
  { name: 'to the end of what words find', keys: ['8', 'e', ...'subject', 'enter', 'end', 'pageup', 'k'] },
  { name: 'through groups', keys: ['/', ...'subject', 'enter', 'end', 'k', 'g'] },
  { name: 'to the end of everything', keys: ['shift+tab', 'end', 'k'] },
])('$name: as many records are read of 3,000 as of 300', async ({ keys }) => {
  const [few, many] = [await registerOf(300), await registerOf(3000)];
  const reads = readsOf(few, keys);
  expect(readsOf(many, keys)).toBe(reads);
  expect(reads).toBeGreaterThan(0);
  expect(reads).toBeLessThan(keys.length * 24 * 4);
});
