import type { Clocks, Dataset, OpenRegister } from '@org/migration-core';
import type { Place, ReadingPlace } from '../state/state.ts';
import { foundRecords } from './found-records.ts';
import { conflicts, referrers } from './lists.ts';
import { oneParagraph, oneRecord } from './one-thing.ts';
import { linesOf } from './page-lines.ts';
import type { Printable } from './printable.ts';
import { queryOf } from './query-of.ts';
import { page, rows } from './rows.ts';

/**
 * What a place holds, ready to be written.
 *
 * @param options.limit most records of a list; all where left out
 * @throws RecordNotFound, RecordMoved, QueryInvalid
 */
export async function printableAt(
  dataset: Dataset,
  register: OpenRegister,
  place: Place,
  { limit, clocks }: { limit?: number | undefined; clocks?: Clocks } = {},
): Promise<Printable> {
  switch (place.view) {
    case 'browse':
      return foundRecords(dataset, register, queryOf(place, clocks), limit);
    case 'timeline':
      return foundRecords(
        dataset,
        register,
        queryOf({ view: 'browse', query: place.query, kind: 'activity', sort: 'when' }, clocks),
        limit,
      );
    case 'record':
      return oneRecord(dataset, register, place.ref, clocks);
    case 'paragraph':
      return oneParagraph(dataset, place.source, place.locator, clocks);
    case 'referrers':
      return referrers(dataset, register, place.ref);
    case 'conflicts':
      return conflicts(dataset, register, place.ref);
    case 'bookmarks':
    case 'findings':
      return asItReads(dataset, place);
    default:
      throw place satisfies never;
  }
}

/** A page of which nothing is known but its lines. */
function asItReads(dataset: Dataset, place: ReadingPlace): Printable {
  const lines = () => linesOf(dataset, place, Number.POSITIVE_INFINITY);
  const told = () =>
    rows(
      ['Text'],
      lines().map((line) => [line]),
    );
  return { total: 1, shown: 1, items: () => page(...lines()), full: told, brief: told, text: (width) => linesOf(dataset, place, width) };
}
