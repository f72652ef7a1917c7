import * as Context from 'effect/Context';
import * as Effect from 'effect/Effect';
import * as Layer from 'effect/Layer';
import type * as Result from 'effect/Result';
import type { Dataset } from './dataset.ts';
import type { CursorStale, QueryInvalid } from './errors.ts';
import { memoryQueries } from './memory-queries.ts';
import type { Queries } from './queries.ts';
import type { QueryAnswer } from './query/answer.ts';
import type { Page } from './query/page.ts';
import type { Query } from './query/query.ts';
import type { ListOptions } from './questions.ts';
import type { KindName } from './schema/id.ts';
import type { RecordOf } from './schema/kinds.ts';

type AsEffect<Answer> = Answer extends Result.Result<infer A, infer E> ? Effect.Effect<A, E> : never;

/** The questions of {@link Queries}, as effects: errors stand in the signature and carry data. */
export type RegisterService = {
  [Q in Exclude<keyof Queries, 'list' | 'query'>]: (...args: Parameters<Queries[Q]>) => AsEffect<ReturnType<Queries[Q]>>;
} & {
  query: <const Q extends Query>(query: Q) => Effect.Effect<QueryAnswer<Q>, QueryInvalid | CursorStale>;
  list: <K extends KindName>(kind: K, options?: ListOptions) => Effect.Effect<Page<RecordOf<K>>, QueryInvalid | CursorStale>;
};

/**
 * The register as an Effect service.
 *
 * @example
 * ```ts
 * import { Register } from '@org/migration-core/effect';
 * import { loadRegisterData } from '@org/migration-core/data';
 * import * as Effect from 'effect/Effect';
 *
 * const program = Effect.gen(function* () {
 *   const register = yield* Register;
 *   const unhcr = yield* register.get('organization/unhcr');
 *   return unhcr.names[0]?.value;
 * });
 * const layer = Register.layerMemory(await loadRegisterData());
 * console.log(await Effect.runPromise(Effect.provide(program, layer))); // Office of the United Nations High Commissioner for Refugees
 * ```
 */
export class Register extends Context.Service<Register, RegisterService>()('@org/migration-core/Register') {
  /** The register over a dataset in memory. */
  static readonly layerMemory = (dataset: Dataset): Layer.Layer<Register> => Layer.succeed(Register, effectful(memoryQueries(dataset)));
}

function effectful(queries: Queries): RegisterService {
  const lift =
    (ask: (...args: never[]) => Result.Result<unknown, unknown>) =>
    (...args: never[]) =>
      Effect.suspend(() => Effect.fromResult(ask(...args)));
  return Object.fromEntries(Object.entries(queries).map(([name, ask]) => [name, lift(ask)])) as unknown as RegisterService;
}
