import { type Ref, refOf } from '@org/migration-core';
import type { Catalogue } from './catalogue.ts';
import { entriesOf } from './detail.ts';
import { frameOf } from './frame.ts';
import { rows, type Stack, stacked } from './scroll.ts';
import { currentStop, type State } from './state.ts';

/** What the cursor can stop at on the current screen, and the record that each of them leads to. */
export type Items = { stack: Stack; refAt: (item: number) => Ref | undefined };

export function itemsOf(catalogue: Catalogue, state: State): Items {
  const stop = currentStop(state);
  switch (stop.view) {
    case 'list': {
      const records = catalogue.list(stop.kind);
      const refAt = (item: number) => {
        const record = records[item];
        return record && refOf(record.kind, record.id);
      };
      return { stack: rows(records.length), refAt };
    }
    case 'search': {
      const { hits } = catalogue.search(stop.text, stop.kind);
      return { stack: rows(hits.length), refAt: (item) => hits[item]?.ref };
    }
    case 'record': {
      const entries = entriesOf(catalogue, stop.ref, frameOf({ ...state, view: 'record' }).detail - 1);
      return { stack: stacked(entries.map(({ lines }) => lines.length)), refAt: (item) => entries[item]?.ref };
    }
    default:
      throw stop satisfies never;
  }
}

/** The record that the cursor stands on. */
export const chosenRef = (catalogue: Catalogue, state: State): Ref | undefined =>
  itemsOf(catalogue, state).refAt(currentStop(state).scroll.cursor);
