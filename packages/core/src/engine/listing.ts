import type { Dataset } from '../dataset.ts';
import type { Highlight, Query } from '../query/query.ts';
import type { Ref } from '../schema/id.ts';
import { type Bits, docsOf, hasBit, type Members } from './bits.ts';
import { highlightsOf } from './hits.ts';
import { openEngine } from './open-engine.ts';
import type { Order } from './order.ts';
import { WordReasons } from './word-reasons.ts';

/** All that a query finds, in its order; no record is read before it is asked for. */
export type Listing = {
  total: number;
  /** The references of the rows from one place up to, but not including, another; places count from 0. */
  refs: (from: number, to: number) => readonly Ref[];
  /** Where in a record the words of the query stand; empty without words. */
  highlights: (ref: string) => readonly Highlight[];
};

/**
 * Answers a query with a list of which any stretch can be read by its place numbers, however long it is; the pages of a query are for those
 * who read on from where they are. The limit and the cursor of the query do not matter. Throws {@link QueryInvalid}.
 *
 * @example
 * ```ts
 * import { loadRegisterData } from '@org/migration-core/data';
 * import { openListing } from '@org/migration-core/listing';
 *
 * const listing = openListing(await loadRegisterData(), { kinds: ['organization'], sort: 'name' });
 * console.log(listing.refs(listing.total - 1, listing.total)); // [ 'organization/world-bank' ]
 * ```
 */
export function openListing(dataset: Dataset, { cursor: _, ...query }: Query): Listing {
  const engine = openEngine(dataset);
  const { index } = engine;
  const {
    asked: { view },
    found,
    bits,
    members,
    total,
    order,
  } = engine.find({ ...query, limit: 1 });
  const docs = inOrder(bits, members, order);
  const words = found && new WordReasons(found.groups.flat(), index.text.vocabulary);
  return {
    total,
    refs: (from, to) => Array.from(docs.subarray(Math.max(0, from), Math.max(0, to)), (doc) => index.refAt(doc)),
    highlights: (ref) => {
      const doc = index.docOf(ref);
      return doc < 0 || !words ? [] : highlightsOf(index, index.recordAt(doc), view, words);
    },
  };
}

function inOrder(bits: Bits, { total, docs = docsOf(bits, total) }: Members, order: Order): Uint32Array {
  switch (order.by) {
    case 'rank':
      return order.ranked.filter((doc) => hasBit(bits, doc));
    case 'score':
      return docs.sort(byScore(order));
    case 'comparison':
      return docs.sort(order.compare);
    default:
      return order.step === 1 ? docs.sort() : docs.sort().reverse();
  }
}

const byScore =
  ({ scores, isDown }: Order & { by: 'score' }) =>
  (a: number, b: number): number => {
    const [x, y] = [scores[a] as number, scores[b] as number];
    return (isDown ? y - x : x - y) || a - b;
  };
