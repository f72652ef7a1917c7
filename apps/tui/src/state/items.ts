import { type Ref, refOf } from '@org/migration-core';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { frameOf } from '../layout/frame.ts';
import { rows, type Stack, stacked } from '../layout/scroll.ts';
import { pageOf } from '../reading/page.ts';
import { currentStop, type State } from './state.ts';

/** What the cursor can stop at on the current screen, and the record that each of them leads to. */
export type Items = { stack: Stack; refAt: (item: number) => Ref | undefined };

export function itemsOf(catalogue: Catalogue, state: State): Items {
  const stop = currentStop(state);
  switch (stop.view) {
    case 'browse': {
      if (stop.kind === undefined || stop.query !== '') {
        const { hits } = catalogue.search(stop.query, stop.kind);
        return { stack: rows(hits.length), refAt: (item) => hits[item]?.ref };
      }
      const records = catalogue.list(stop.kind);
      const refAt = (item: number) => {
        const record = records[item];
        return record && refOf(record.kind, record.id);
      };
      return { stack: rows(records.length), refAt };
    }
    default: {
      const { entries } = pageOf(catalogue, stop, frameOf({ ...state, place: stop }).detail - 1);
      return { stack: stacked(entries.map(({ lines }) => lines.length)), refAt: (item) => entries[item]?.ref };
    }
  }
}

/** The record that the cursor stands on. */
export const chosenRef = (catalogue: Catalogue, state: State): Ref | undefined =>
  itemsOf(catalogue, state).refAt(currentStop(state).scroll.cursor);
