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

export function writeCursor({ data, query }: Mark, { doc, direction }: Place): string {
  const body = `${data}.${query}.${direction === 'after' ? '+' : '-'}${doc}`;
  return toBase64Url(`${body}.${fingerprint(body)}`);
}

/** Throws {@link QueryInvalid} for what is no cursor of ours, {@link CursorStale} for one of another query or dataset. */
export function readCursor(cursor: string, mark: Mark, size: number): Place {
  const [data, query, place = '', check, ...rest] = fromBase64Url(cursor).split('.');
  const [, direction, number] = /^([+-])(\d{1,10})$/.exec(place) ?? [];
  const isSound = rest.length === 0 && number !== undefined && fingerprint(`${data}.${query}.${place}`) === check;
  if (!isSound) throw invalid('cursor', 'this is no cursor of ours', 'the `next` or `previous` of an earlier page, unaltered');
  if (data !== mark.data) throw new CursorStale({ reason: 'other-dataset' });
  if (query !== mark.query) throw new CursorStale({ reason: 'other-query' });
  if (Number(number) >= size) throw new CursorStale({ reason: 'other-dataset' });
  return { doc: Number(number), direction: direction === '+' ? 'after' : 'before' };
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
