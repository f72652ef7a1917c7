import type { KindName } from '../schema/id.ts';
import type { AnyRecord, RecordOf } from '../schema/kinds.ts';
import type { Answer, Query } from './query.ts';

/** The kinds that a query looks in. */
type KindsOf<Q extends Query> = Q['kinds'] extends readonly (infer K extends KindName)[] ? K : KindName;

/** Records cut down to the fields asked for. */
type CutTo<R, F> = R extends AnyRecord ? Pick<R, Extract<keyof R, 'kind' | 'id' | F>> : never;

type RecordsOf<Q extends Query> = Q['fields'] extends readonly (infer F extends string)[]
  ? CutTo<RecordOf<KindsOf<Q>>, F>
  : RecordOf<KindsOf<Q>>;

/** What stands at a dotted path of a record, list marks and the steps of an attestation left out. */
type ValueAt<T, Path extends string> = T extends readonly (infer Item)[]
  ? ValueAt<Item, Path>
  : Path extends `${infer Step}.${infer Rest}`
    ? Step extends keyof T
      ? ValueAt<NonNullable<T[Step]>, Rest>
      : never
    : Path extends keyof T
      ? Leaf<NonNullable<T[Path]>>
      : never;

type Leaf<T> = T extends readonly (infer Item)[] ? Leaf<Item> : T extends { value: infer Value; cite: unknown } ? Value : T;

type KindOfRef<R> = R extends string ? { [K in KindName]: R extends `${K}/${string}` ? K : never }[KindName] : never;

/** The kinds that a reference field leads to; every kind for a short name, which types cannot look up. */
type LeadsTo<K extends KindName, Path extends string> = [KindOfRef<ValueAt<RecordOf<K>, Path>>] extends [never]
  ? KindName
  : KindOfRef<ValueAt<RecordOf<K>, Path>>;

type IncludedBy<Q extends Query> = Q['include'] extends readonly (infer Path extends string)[]
  ? Path extends string
    ? RecordOf<LeadsTo<KindsOf<Q>, Path>>
    : never
  : never;

/** The answer to a query, as exact as the query tells: its kinds, `fields` and `include` decide the records. */
export type QueryAnswer<Q extends Query> = Omit<Answer<RecordsOf<Q>>, 'included'> &
  (Q['include'] extends readonly string[] ? { included: readonly IncludedBy<Q>[] } : { included?: readonly AnyRecord[] });
