import { type Dataset, kindNames, kinds, maxLimit, type OpenRegister, type Page, type PageRequest, type Ref } from '@org/migration-core';
import { conflictTable, neighbourTable, type Table, tableRows } from '@org/migration-core/formats';
import type { ReadingPlace } from '../state/state.ts';
import { linesOf } from './page-lines.ts';
import type { Printable } from './printable.ts';
import { page, rows } from './rows.ts';

/** The kinds of records, with how many there are of each. */
export async function overview(register: OpenRegister): Promise<Printable> {
  const { digest, counts } = await register.about();
  const told = () =>
    rows(
      ['Kind', 'Records', 'What it is'],
      kindNames.map((kind) => [kind, counts[kind], kinds[kind].description]),
    );
  return { total: kindNames.length, shown: kindNames.length, isOne: true, items: () => page({ digest, counts }), full: told, brief: told };
}

/** What cites or names a record. */
export const referrers = (dataset: Dataset, register: OpenRegister, ref: Ref): Promise<Printable> =>
  wholeList(dataset, register, { view: 'referrers', ref }, neighbourTable, (asked) =>
    register.neighbours(ref, { direction: 'in', ...asked }),
  );

/** Where the sources differ, err or leave something open. */
export const conflicts = (dataset: Dataset, register: OpenRegister, ref: Ref | undefined): Promise<Printable> =>
  wholeList(dataset, register, { view: 'conflicts', ref }, conflictTable, (asked) => register.conflicts({ ...(ref && { ref }), ...asked }));

async function wholeList<T>(
  dataset: Dataset,
  register: OpenRegister,
  place: ReadingPlace,
  table: Table<T>,
  ask: (asked: PageRequest) => Promise<Page<T>>,
): Promise<Printable> {
  const { total } = await ask({ limit: 1 });
  const told = () => tableRows(pagesOf(ask), table, register.captions);
  return { total, shown: total, items: () => pagesOf(ask), full: told, brief: told, text: (width) => linesOf(dataset, place, width) };
}

async function* pagesOf<T>(ask: (asked: PageRequest) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  for (let cursor: string | undefined, isDone = false; !isDone; ) {
    const { data, next } = await ask({ limit: maxLimit, cursor });
    yield data;
    cursor = next;
    isDone = next === undefined;
  }
}
