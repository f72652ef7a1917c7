import { deepFreeze } from '../deep-freeze.ts';
import { keptLately } from '../kept-lately.ts';
import type { RecordStore } from './record-store.ts';

/** How much is kept of records that are asked for often, counted in bytes of the artifact: decoded, they take some ten times as much. */
const mostKept = 2 ** 17;

/** Of so many records it is known that they were asked for: enough for pages, too few for whoever goes through all records. */
const seenSlots = 2 ** 10;

/**
 * Reads the records of a store, of which those asked for often are decoded once. A record asked for the first time is new and its asker's
 * own; one that is asked for again is kept, and frozen, because all who ask for it share it. Gives undefined if there is none; throws
 * `ArtifactDamaged`.
 */
export function keptRecords(store: RecordStore): (i: number) => unknown {
  const seen = new Uint32Array(seenSlots);
  return keptLately<unknown>(mostKept, (i, keep) => {
    const record = store.at(i);
    if (record && seen[i % seenSlots] === i + 1) keep(deepFreeze(record), store.lengthOf(i));
    seen[i % seenSlots] = i + 1;
    return record;
  });
}
