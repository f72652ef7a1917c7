import type { Dataset } from './dataset.ts';
import { memoryQueries } from './memory-queries.ts';
import type { Queries } from './queries.ts';
import type { QueryAnswer } from './query/answer.ts';
import type { Page } from './query/page.ts';
import type { Query } from './query/query.ts';
import type { ListOptions } from './questions.ts';
import type { KindName } from './schema/id.ts';
import type { RecordOf } from './schema/kinds.ts';

type AsPromise<Asked> = Asked extends { answer: infer A } ? Promise<A> : never;

/**
 * The questions of {@link Queries}, as promises. A question that fails rejects with one of the tagged
 * errors: `RecordNotFound`, `RecordMoved`, `QueryInvalid`, `CursorStale`; tell them apart by `_tag`.
 */
export type OpenRegister = {
  [Q in Exclude<keyof Queries, 'list' | 'query'>]: (...args: Parameters<Queries[Q]>) => AsPromise<ReturnType<Queries[Q]>>;
} & {
  query: <const Q extends Query>(query: Q) => Promise<QueryAnswer<Q>>;
  list: <K extends KindName>(kind: K, options?: ListOptions) => Promise<Page<RecordOf<K>>>;
};

/**
 * Opens a register over a dataset, for those who do not use Effect.
 *
 * @example
 * ```ts
 * import { openRegister } from '@org/migration-core';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const register = openRegister(await loadRegisterData());
 * const { total } = await register.list('activity', { where: { field: 'parties.party', value: 'organization/unicef' } });
 * const [first] = await register.resolve('UNHCR');
 * console.log(total > 0, first?.ref, first?.reason); // true organization/unhcr acronym
 * ```
 */
export function openRegister(dataset: Dataset): OpenRegister {
  const promised =
    (ask: (...args: never[]) => unknown) =>
    async (...args: never[]) =>
      ask(...args);
  return Object.fromEntries(Object.entries(memoryQueries(dataset)).map(([name, ask]) => [name, promised(ask)])) as unknown as OpenRegister;
}
