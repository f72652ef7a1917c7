import type { Cell } from '@org/migration-core/formats';

/** A head and rows that are at hand. */
export async function* rows(head: readonly string[], all: readonly (readonly Cell[])[]): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield [head];
  yield all;
}

/** One page with these items. */
export async function* page<T>(...items: T[]): AsyncGenerator<readonly T[]> {
  yield items;
}
