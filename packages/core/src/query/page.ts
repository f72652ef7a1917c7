import type { Dataset } from '../dataset.ts';
import { readCursor, writeCursor } from '../engine/cursor.ts';
import { CursorStale } from '../errors.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { maxLimit } from './caps.ts';
import { invalid } from './invalid.ts';

export { maxLimit };

export const defaultLimit = 25;

/** A stretch of a list. */
export type Page<T> = {
  data: readonly T[];
  /** How many there are in all. */
  total: number;
  limit: number;
  /** Opaque; ask with it for the next page. Left out on the last page. */
  next?: string;
  /** The same for the page before. Left out on the first. */
  previous?: string;
};

export type PageRequest = { limit?: number | undefined; cursor?: string | undefined };

/**
 * Cuts one page out of a whole ordered list. The cursor is bound to the query and to the digest of the data.
 *
 * @param query everything that decides which items there are and in what order
 */
export function pageOf<T>(dataset: Dataset, query: unknown, items: readonly T[], { limit = defaultLimit, cursor }: PageRequest): Page<T> {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit) {
    throw invalid('limit', `${String(limit).slice(0, 20)} is out of bounds`, `a whole number from 1 to ${maxLimit}`);
  }
  if (cursor !== undefined && typeof cursor !== 'string') throw invalid('cursor', 'it is no text', 'the `next` of an earlier page');
  const mark = { data: dataset.digest.slice(0, 16), query: fingerprint(JSON.stringify(query) ?? '') };
  const place = cursor === undefined ? undefined : readCursor(cursor, mark, Number.POSITIVE_INFINITY);
  if (place && place.doc >= items.length) throw new CursorStale({ reason: 'other-dataset' });
  const from = !place ? 0 : place.direction === 'after' ? place.doc + 1 : Math.max(0, place.doc - limit);
  const to = place?.direction === 'before' ? place.doc : Math.min(items.length, from + limit);
  return {
    data: items.slice(from, to),
    total: items.length,
    limit,
    ...(to < items.length && to > 0 && { next: writeCursor(mark, to - 1, 'after') }),
    ...(from > 0 && from < items.length && { previous: writeCursor(mark, from, 'before') }),
  };
}
