import * as Context from 'effect/Context';
import * as Effect from 'effect/Effect';
import * as Layer from 'effect/Layer';
import type { Dataset } from './dataset.ts';
import type { CursorStale, QueryInvalid } from './errors.ts';
import { type Answers, memoryQueries } from './memory-queries.ts';
import type { Queries } from './queries.ts';
import type { QueryAnswer } from './query/answer.ts';
import type { Page } from './query/page.ts';
import type { Query } from './query/query.ts';
import type { ListOptions } from './questions.ts';
import type { KindName } from './schema/id.ts';
import type { RecordOf } from './schema/kinds.ts';

type AsEffect<Asked> = Asked extends { answer: infer A; error: infer E } ? Effect.Effect<A, E> : never;

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

function effectful(answers: Answers): RegisterService {
  const effect =
    (ask: (...args: never[]) => unknown) =>
    (...args: never[]) =>
      Effect.suspend(() => settle(() => ask(...args)));
  return Object.fromEntries(Object.entries(answers).map(([name, ask]) => [name, effect(ask)])) as unknown as RegisterService;
}

/** Domain errors become failures; anything else is a defect and is thrown on. */
function settle<A>(ask: () => A): Effect.Effect<A, unknown> {
  try {
    return Effect.succeed(ask());
  } catch (error) {
    if (typeof error === 'object' && error !== null && '_tag' in error) return Effect.fail(error);
    throw error;
  }
}
