import { deepFreeze } from '../deep-freeze.ts';
import { RecentlyUsed } from '../recently-used.ts';
import type { RecordStore } from './record-store.ts';

/** How much is kept of records that are asked for often, counted in bytes of the artifact: decoded, they take some ten times as much. */
const mostKept = 2 ** 19;

/** Of so many records it is known that they were asked for: enough for pages, too few for whoever goes through all records. */
const seenSlots = 2 ** 10;

/**
 * The records of a store, of which those asked for often are decoded once. A record asked for the first time is new and its asker's own;
 * one that is asked for again is kept, and frozen, because all who ask for it share it.
 */
export class KeptRecords {
  readonly #store: RecordStore;
  readonly #kept = new RecentlyUsed<object>(mostKept);
  readonly #seen = new Uint32Array(seenSlots);

  constructor(store: RecordStore) {
    this.#store = store;
  }

  /** The record at `i`; undefined if there is none. Throws `ArtifactDamaged`. */
  at(i: number): unknown {
    const known = this.#kept.get(i);
    if (known) return known;
    const record = this.#store.at(i) as object | undefined;
    if (record && this.#isSeenAgain(i)) this.#kept.set(i, deepFreeze(record), this.#store.lengthOf(i));
    return record;
  }

  #isSeenAgain(i: number): boolean {
    const slot = i % seenSlots;
    const isSeen = this.#seen[slot] === i + 1;
    this.#seen[slot] = i + 1;
    return isSeen;
  }
}
