/**
 * The query engine alone, over a compiled artifact: what a page or a worker needs to answer queries. No schemas, no validation, no Effect;
 * `./load` compiles artifacts.
 *
 * @module
 */
import { openIndex } from './artifact/open-index.ts';
import { Engine } from './engine/engine.ts';
import type { QueryAnswer } from './query/answer.ts';
import type { FieldTable } from './query/fields.ts';
import type { Query } from './query/query.ts';
import type { AnyRecord } from './schema/kinds.ts';

/** An artifact, opened for queries. */
export type QueryEngine = {
  /** Of the data: equal data, equal digest. */
  digest: string;
  /** The fields that queries can name. */
  table: FieldTable;
  /** The record, under its present or a former reference; nothing where there is none. */
  get: (ref: string) => AnyRecord | undefined;
  /** Anything that the grammar can ask. Throws {@link QueryInvalid} and {@link CursorStale}. */
  query: <const Q extends Query>(query: Q) => QueryAnswer<Q>;
  /** A query in its canonical form, of which the JSON is the same for queries that say the same. Throws {@link QueryInvalid}. */
  read: (input: unknown) => Query;
};

/**
 * Opens an artifact, as `compileArtifact` of `./load` writes it. No record is decoded before it is read, and what is asked for again is kept, frozen,
 * because all who ask for it share it; `artifact` must not change from now on. Throws {@link ArtifactDamaged}.
 *
 * @example
 * ```ts
 * import { compileArtifact } from '@org/migration-core/load';
 * import { loadRegisterData } from '@org/migration-core/data';
 * import { openEngine } from '@org/migration-core/engine';
 *
 * const artifact = compileArtifact(await loadRegisterData());
 * const engine = openEngine(artifact);
 * const { data } = engine.query({ kinds: ['organization'], text: 'unhcr', limit: 1 });
 * console.log(data[0]?.id); // unhcr
 * ```
 */
export function openEngine(artifact: Uint8Array): QueryEngine {
  const { digest, index } = openIndex(artifact);
  const engine = new Engine(index, digest);
  return {
    digest,
    table: index.table,
    get: (ref) => {
      const doc = index.docOf(index.movedTo(ref) ?? ref);
      return doc < 0 ? undefined : index.recordAt(doc);
    },
    query: <const Q extends Query>(query: Q) => engine.query(query) as unknown as QueryAnswer<Q>,
    read: (input) => engine.prepare(input),
  };
}

export { ArtifactDamaged, CursorStale, QueryInvalid } from './errors.ts';
export type { QueryAnswer } from './query/answer.ts';
export type { Field, FieldTable, FieldType } from './query/fields.ts';
export type { Answer, Condition, Facet, FacetValue, Group, Highlight, Hit, PlanStep, Query, Where } from './query/query.ts';
export type { KindName, Ref } from './schema/id.ts';
export type { AnyRecord, RecordOf } from './schema/kinds.ts';
