import { lowerBound } from '../lower-bound.ts';
import { type Bits, docsOf, hasBit } from './bits.ts';
import type { Place } from './cursor.ts';
import type { Order } from './order.ts';
import type { Reach } from './range-column.ts';

/** A stretch of an ordered answer, and whether there is more on either side. */
export type Window = { docs: number[]; isFirst: boolean; isLast: boolean };

/**
 * Cuts a stretch out of the records of a set in an order, without sorting them all: by walking all records in the order until enough of the
 * set have been met, or, where the set is small, by picking the best of it.
 */
export function windowOf(found: Bits, total: number, order: Order, limit: number, place: Place | undefined, reach?: Reach): Window {
  const isBackward = place?.direction === 'before';
  const docs = stretch(found, total, order, limit + 1, place, isBackward, reach);
  const hasMore = docs.length > limit;
  if (hasMore) docs.pop();
  if (isBackward) docs.reverse();
  // A cursor is written for a record of the answer: the one that it stands at lies on its other side.
  return { docs, isFirst: isBackward ? !hasMore : place === undefined, isLast: isBackward ? false : !hasMore };
}

function stretch(
  found: Bits,
  total: number,
  order: Order,
  wanted: number,
  place: Place | undefined,
  isBackward: boolean,
  reach: Reach | undefined,
): number[] {
  const { byNumber, ranked } = order;
  if (byNumber) return counted(found, wanted, place, isBackward ? -byNumber : byNumber);
  const { from, to } = reach ?? { from: 0, to: ranked?.length ?? 0 };
  // So many records lie on the way if those of the set are spread evenly. Where they are not, the walk is given up.
  const expected = (wanted * (to - from)) / Math.max(1, total);
  const walk =
    ranked && expected < 16 * total ? walked(found, ranked, { from, to }, order, wanted, place, isBackward, 256 + 4 * expected) : undefined;
  return walk ?? picked(docsOf(found, total), order, wanted, place, isBackward);
}

/** The next records of a set beyond a place, by their numbers alone. */
function counted(found: Bits, wanted: number, place: Place | undefined, step: number): number[] {
  const docs: number[] = [];
  const size = found.length * 32;
  for (let doc = place ? place.doc + step : step > 0 ? 0 : size - 1; doc >= 0 && doc < size && docs.length < wanted; doc += step) {
    if (found[doc >>> 5] === 0) doc = step > 0 ? doc | 31 : doc & ~31;
    else if (hasBit(found, doc)) docs.push(doc);
  }
  return docs;
}

/** The first records of an order that lie beyond a place, of records that come in the order of their numbers. */
function picked(docs: Uint32Array, order: Order, wanted: number, place: Place | undefined, isBackward: boolean): number[] {
  const { isDown } = order;
  const compare = isBackward ? (a: number, b: number) => order.compare(b, a) : order.compare;
  const keys = isBackward ? undefined : order.keys;
  const best: number[] = [];
  let worst = Number.NaN;
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] as number;
    if (best.length === wanted) {
      // Most records are no better than the last of the best; of equal ones the earlier is better.
      if (keys && (isDown ? (keys[doc] as number) <= worst : (keys[doc] as number) >= worst)) continue;
      if (compare(doc, best[wanted - 1] as number) > 0) continue;
    }
    if (place && compare(doc, place.doc) <= 0) continue;
    let at = best.length === wanted ? wanted - 1 : best.length;
    for (; at > 0 && compare(best[at - 1] as number, doc) > 0; at--) best[at] = best[at - 1] as number;
    best[at] = doc;
    if (keys && best.length === wanted) worst = keys[best[wanted - 1] as number] as number;
  }
  return best;
}

/** The same by going through all records in the order; nothing where that takes too long. */
function walked(
  found: Bits,
  ranked: Uint32Array,
  { from, to }: Reach,
  order: Order,
  wanted: number,
  place: Place | undefined,
  isBackward: boolean,
  patience: number,
): number[] | undefined {
  const docs: number[] = [];
  const step = isBackward ? -1 : 1;
  let left = patience;
  const start = place ? placeOf(ranked, place.doc, order.compare) + step : isBackward ? to - 1 : from;
  for (let i = start; i >= from && i < to && docs.length < wanted; i += step) {
    if (left-- === 0) return undefined;
    const doc = ranked[i] as number;
    if (hasBit(found, doc)) docs.push(doc);
  }
  return docs;
}

const placeOf = (ranked: Uint32Array, doc: number, compare: (a: number, b: number) => number): number =>
  lowerBound(ranked.length, (place) => compare(ranked[place] as number, doc) < 0);
