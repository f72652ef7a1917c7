import { CursorStale } from '../errors.ts';
import { invalid } from '../query/invalid.ts';
import type { Query } from '../query/query.ts';
import { fingerprint } from '../text/fingerprint.ts';

/** A place in an ordered answer: right behind, or right before, a record. */
export type Place = { doc: number; direction: 'after' | 'before' };

/** What a cursor is bound to: the state of the data, and everything that decides which records there are and in what order. */
export type Mark = { data: string; query: string };

export function markOf(digest: string, { kinds, where, text, sort, asOf, knownAt, policy, external, maybe }: Query): Mark {
  const bound = [kinds, where, text, sort, asOf, knownAt, policy, external, maybe];
  return { data: digest.slice(0, 16), query: fingerprint(JSON.stringify(bound)) };
}

export function writeCursor({ data, query }: Mark, doc: number, direction: Place['direction']): string {
  const body = `${data}.${query}.${direction === 'after' ? 'a' : 'b'}${doc}`;
  return `${body}.${fingerprint(body)}`;
}

/** Throws {@link QueryInvalid} for what is no cursor of ours, {@link CursorStale} for one of another query or dataset. */
export function readCursor(cursor: string, mark: Mark, size: number): Place {
  const [, data, query, direction, number] = /^(\w+)\.(\w+)\.([ab])(\d{1,10})\./.exec(cursor) ?? [];
  const doc = Number(number);
  const place = { doc, direction: direction === 'a' ? 'after' : 'before' } as const;
  if (!data || !query || writeCursor({ data, query }, doc, place.direction) !== cursor) throw notOurs();
  if (query !== mark.query && data === mark.data) throw new CursorStale({ reason: 'other-query' });
  if (data !== mark.data || doc >= size) throw new CursorStale({ reason: 'other-dataset' });
  return place;
}

export const notOurs = () => invalid('cursor', 'this is no cursor of ours', 'the `next` or `previous` of an earlier page, unaltered');
