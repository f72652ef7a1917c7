import type { Dataset, Silences } from '../dataset.ts';
import { IndexBuilder, type IndexMeta } from '../engine/compile.ts';
import { DatasetTooLarge } from '../errors.ts';
import { type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { RecordStoreWriter } from './record-store-writer.ts';
import { writeSections } from './sections.ts';

/** What an artifact says of its dataset beside the records and their index. */
export type ArtifactMeta = {
  digest: string;
  index: IndexMeta;
  moved: readonly (readonly [former: string, now: Ref])[];
  silences: Silences;
};

/** More make maps of references and names that no runtime can hold. */
const mostRecords = 2 ** 24 - 1;

/** Puts records, one after another, into an artifact. They come in the order of a dataset and are known to be valid. */
export class ArtifactWriter {
  #index = new IndexBuilder();
  readonly #records = new RecordStoreWriter();
  readonly #moved: [string, Ref][] = [];
  #size = 0;

  /** Throws `DatasetTooLarge` where no artifact can hold one more. */
  add(record: AnyRecord): void {
    if (++this.#size > mostRecords) throw new DatasetTooLarge({ what: 'artifact-records', limit: mostRecords, found: this.#size });
    this.#index.add(record);
    this.#records.add(record);
    for (const former of record.formerIds ?? []) this.#moved.push([refOf(record.kind, former), refOf(record.kind, record.id)]);
  }

  /** The artifact; nothing can be added after it. Throws `DatasetTooLarge`. */
  finish({ digest, silences }: Pick<Dataset, 'digest' | 'silences'>): Uint8Array {
    const { meta, sections } = this.#index.finish();
    // What the index was built from takes as much memory as the artifact, and is needed no more.
    this.#index = new IndexBuilder();
    const head: ArtifactMeta = { digest, index: meta, moved: this.#moved, silences };
    return writeSections(head, { ...sections, ...this.#records.finish() }, true);
  }
}

/**
 * Compiles a dataset into one artifact: its records and the index that queries need, ready to be used without being parsed.
 *
 * @returns the bytes, the same for the same dataset
 * @throws DatasetTooLarge over 4 GiB, or over 16,777,215 records
 *
 * @example
 * ```ts
 * import { compileArtifact, Dataset } from '@org/migration-core/load';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const bytes = compileArtifact(await loadRegisterData());
 * console.log(Dataset.fromArtifact(bytes).records.has('organization/unhcr')); // true
 * ```
 */
export function compileArtifact(dataset: Dataset): Uint8Array {
  const writer = new ArtifactWriter();
  for (const record of dataset.records.values()) writer.add(record);
  return writer.finish(dataset);
}
