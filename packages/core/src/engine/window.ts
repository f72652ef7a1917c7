import { type Bits, docsOf, hasBit, type Members } from './bits.ts';
import type { Place } from './cursor.ts';
import type { Order } from './order.ts';
import type { Reach } from './range-column.ts';

/** The way in which an order is walked. */
type Step = 1 | -1;

/** A stretch of an ordered answer, and whether there is more on either side. */
export type Window = { docs: number[]; isFirst: boolean; isLast: boolean };

/**
 * Cuts a stretch out of the records of a set in an order, without sorting them all: by walking all records in the order until enough of the
 * set have been met, or, where the set is small, by picking the best of it.
 */
export function windowOf(found: Bits, members: Members, order: Order, limit: number, place: Place | undefined, reach?: Reach): Window {
  const step = place?.direction === 'before' ? -1 : 1;
  const docs = stretch(found, members, order, limit + 1, place, step, reach);
  const isWhole = docs.length <= limit;
  if (!isWhole) docs.pop();
  // A cursor is written for a record of the answer: the one that it stands at lies on its other side.
  return step > 0 ? { docs, isFirst: !place, isLast: isWhole } : { docs: docs.reverse(), isFirst: isWhole, isLast: false };
}

function stretch(
  found: Bits,
  { total, docs }: Members,
  order: Order,
  wanted: number,
  place: Place | undefined,
  step: Step,
  reach: Reach | undefined,
): number[] {
  switch (order.by) {
    case 'number':
      return counted(found, wanted, place, step * order.step);
    case 'comparison':
      return sorted(docs ?? docsOf(found, total), order.compare, wanted, place, step);
    case 'score':
      return picked(docs ?? docsOf(found, total), order.scores, order.isDown, wanted, place, step);
    default: {
      const { ranked, ranks } = order;
      const { from, to } = reach ?? { from: 0, to: ranked.length };
      // So many records lie on the way if those of the set are spread evenly. Where they are not, the walk is given up.
      const expected = (wanted * (to - from)) / Math.max(1, total);
      const isShort = expected < (docs ? 1 : 8) * total;
      const start = place && ranks[place.doc];
      const walk = isShort ? walked(found, ranked, { from, to }, wanted, start, step, 256 + 4 * expected) : undefined;
      return walk ?? picked(docs ?? docsOf(found, total), ranks, false, wanted, place, step);
    }
  }
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

/** The records of a set that lie beyond a place, by comparing them with each other. */
function sorted(docs: Uint32Array, compare: (a: number, b: number) => number, wanted: number, place: Place | undefined, step: Step) {
  const beyond = place ? docs.filter((doc) => step * compare(doc, place.doc) > 0) : docs;
  return [...beyond.sort((a, b) => step * compare(a, b)).subarray(0, wanted)];
}

/** The same of records that have a key each: the least come first, or, downwards, the greatest; of equal ones the first by number. */
function picked(
  docs: Uint32Array,
  keys: Int32Array | Uint32Array,
  isDown: boolean,
  wanted: number,
  place: Place | undefined,
  step: Step,
): number[] {
  const sign = isDown ? -step : step;
  const bound = place ? sign * (keys[place.doc] as number) : Number.NEGATIVE_INFINITY;
  const best: number[] = [];
  const least = new Float64Array(wanted);
  let worst = Number.POSITIVE_INFINITY;
  for (let i = 0, end = docs.length; i < end; i++) {
    const doc = docs[i] as number;
    const key = sign * (keys[doc] as number);
    if (key > worst || (key === worst && step * (doc - (best[wanted - 1] as number)) > 0)) continue;
    if (key < bound || (place && key === bound && step * (doc - place.doc) <= 0)) continue;
    let at = best.length === wanted ? wanted - 1 : best.length;
    for (; at > 0 && ((least[at - 1] as number) > key || (least[at - 1] === key && step * (doc - (best[at - 1] as number)) < 0)); at--) {
      least[at] = least[at - 1] as number;
      best[at] = best[at - 1] as number;
    }
    least[at] = key;
    best[at] = doc;
    if (best.length === wanted) worst = least[wanted - 1] as number;
  }
  return best;
}

/** The same by going through all records in the order, beyond a place in it; nothing where that takes too long. */
function walked(
  found: Bits,
  ranked: Uint32Array,
  { from, to }: Reach,
  wanted: number,
  place: number | undefined,
  step: Step,
  patience: number,
): number[] | undefined {
  const docs: number[] = [];
  const start = place === undefined ? (step > 0 ? from : to - 1) : place + step;
  const left = step > 0 ? to - start : start + 1 - from;
  const end = start + step * Math.max(0, Math.min(left, Math.ceil(patience)));
  for (let i = start; i !== end; i += step) {
    const doc = ranked[i] as number;
    if ((((found[doc >>> 5] as number) >>> (doc & 31)) & 1) === 0) continue;
    docs.push(doc);
    if (docs.length === wanted) return docs;
  }
  return left > patience ? undefined : docs;
}
