import type { Dataset } from '@org/migration-core';
import { openCatalogue } from '../../src/catalogue/catalogue.ts';
import { reducer } from '../../src/state/reduce.ts';
import { type Beginning, initialState, type Place, type State } from '../../src/state/state.ts';

export type Played = Partial<Beginning> & { place?: Place };

/** Plays keys on the state alone; `text:…` pastes words, `size:80x24` resizes, `wheel:1` and `click:5` are the mouse. */
export function play(dataset: Dataset, { columns = 80, rows = 24, place, ...beginning }: Played = {}) {
  const catalogue = openCatalogue(dataset);
  const reduce = reducer(catalogue);
  const press = (state: State, key: string): State => {
    const [, what = '', how = ''] = /^(text|size|wheel|click):(.*)$/s.exec(key) ?? [];
    switch (what) {
      case 'text':
        return reduce(state, { type: 'text', text: how });
      case 'wheel':
        return reduce(state, { type: 'wheel', by: how === '1' ? 1 : -1 });
      case 'click':
        return reduce(state, { type: 'click', row: Number(how), column: 0 });
      case 'size': {
        const [columns = 0, rows = 0] = how.split('x').map(Number);
        return reduce(state, { type: 'resize', columns, rows });
      }
      default:
        return reduce(state, { type: 'key', key });
    }
  };
  const first = press(initialState({ columns, rows, ...beginning }, place), `size:${columns}x${rows}`);
  return { catalogue, reduce, press, after: (...keys: string[]) => keys.reduce(press, first) };
}

/** Words as the keys that type them. */
export const typing = (words: string): string[] => [...words];
