import type { Dataset } from '@org/migration-core';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { reducer } from '../../src/state/reduce.ts';
import { initialState, type Place, type State } from '../../src/state/state.ts';

/** Plays keys on the state alone; `text:…` types words, `size:80x24` resizes. */
export function play(dataset: Dataset, { columns = 80, rows = 24, place }: { columns?: number; rows?: number; place?: Place } = {}) {
  const catalogue = openCatalogue(dataset);
  const reduce = reducer(catalogue);
  const press = (state: State, key: string): State => {
    const [, columns, rows] = /^size:(\d+)x(\d+)$/.exec(key) ?? [];
    if (columns && rows) return reduce(state, { type: 'resize', columns: Number(columns), rows: Number(rows) });
    return reduce(state, key.startsWith('text:') ? { type: 'text', text: key.slice(5) } : { type: 'key', key });
  };
  const first = press(initialState({ columns, rows }, place), `size:${columns}x${rows}`);
  return { catalogue, press, after: (...keys: string[]) => keys.reduce(press, first) };
}
