import type { Dataset } from '../dataset.ts';
import { CursorStale } from '../errors.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { invalid } from './invalid.ts';

export const defaultLimit = 25;
export const maxLimit = 200;

/** A stretch of a list. */
export type Page<T> = {
  data: readonly T[];
  /** How many there are in all. */
  total: number;
  limit: number;
  /** Opaque; ask with it for the next page. Left out on the last page. */
  next?: string;
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
  const mark = { data: dataset.digest.slice(0, 16), query: fingerprint(JSON.stringify(query) ?? '') };
  const from = cursor === undefined ? 0 : readCursor(cursor, mark);
  if (from > items.length) throw new CursorStale({ reason: 'other-dataset' });
  const data = items.slice(from, from + limit);
  const more = from + limit < items.length;
  return { data, total: items.length, limit, ...(more && { next: writeCursor({ ...mark, from: from + limit }) }) };
}

type Cursor = { data: string; query: string; from: number };

const writeCursor = ({ data, query, from }: Cursor): string => {
  const body = `${data}.${query}.${from}`;
  return toBase64Url(`${body}.${fingerprint(body)}`);
};

function readCursor(cursor: string, mark: Pick<Cursor, 'data' | 'query'>): number {
  const [data, query, from, check, ...rest] = fromBase64Url(cursor).split('.');
  const position = Number(from);
  const sound = rest.length === 0 && fingerprint(`${data}.${query}.${from}`) === check && Number.isSafeInteger(position) && position > 0;
  if (!sound) throw invalid('cursor', 'this is no cursor of ours', 'the `next` of an earlier page, unaltered');
  if (data !== mark.data) throw new CursorStale({ reason: 'other-dataset' });
  if (query !== mark.query) throw new CursorStale({ reason: 'other-query' });
  return position;
}

const toBase64Url = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The text, or nothing where the cursor is not exactly what {@link toBase64Url} writes: its last letter has bits that decoding drops. */
function fromBase64Url(cursor: string): string {
  if (!/^[\w-]{1,200}$/.test(cursor)) return '';
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return toBase64Url(text) === cursor ? text : '';
  } catch {
    return '';
  }
}
