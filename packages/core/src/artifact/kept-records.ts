import { deepFreeze } from '../deep-freeze.ts';
import { RecentlyUsed } from '../recently-used.ts';
import { RecentlySeen } from './recently-seen.ts';
import type { RecordStore } from './record-store.ts';

/** How much is kept of records that are asked for often, counted in bytes of the artifact: decoded, they take some ten times as much. */
const mostKept = 2 ** 19;

/** Enough to know a page again; whoever goes through all records displaces nothing. */
const seenSlots = 2 ** 10;

/**
 * The records of a store, of which those asked for often are decoded once. A record asked for the first time is new and its asker's own;
 * one that is asked for again is kept, and frozen, because all who ask for it share it.
 */
export class KeptRecords {
  readonly #store: RecordStore;
  readonly #kept = new RecentlyUsed<object>(mostKept);
  readonly #seen = new RecentlySeen(seenSlots);

  constructor(store: RecordStore) {
    this.#store = store;
  }

  /** The record at `i`; undefined if there is none. Throws `ArtifactDamaged`. */
  at(i: number): unknown {
    const known = this.#kept.get(i, () => this.#store.lengthOf(i));
    if (known) return known;
    const record = this.#store.at(i) as object | undefined;
    if (record && this.#seen.has(i + 1)) this.#kept.set(i, deepFreeze(record), this.#store.lengthOf(i));
    return record;
  }
}
