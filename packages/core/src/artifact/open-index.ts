import { IndexReader } from '../engine/index-reader.ts';
import { ArtifactDamaged } from '../errors.ts';
import type { Ref } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { ArtifactMeta } from './compile.ts';
import { keptRecords } from './kept-records.ts';
import { RecordStore } from './record-store.ts';
import { readSections } from './sections.ts';

/**
 * An artifact, opened: its index, which reads its records and keeps those that are asked for again, the store that decodes them anew each time,
 * and what it says of the dataset.
 */
export type OpenArtifact = Pick<ArtifactMeta, 'digest' | 'silences'> & {
  index: IndexReader;
  store: RecordStore;
  moved: ReadonlyMap<string, Ref>;
};

/** Opens an artifact. Throws {@link ArtifactDamaged} for bytes that are none or not the ones that were written. */
export function openIndex(bytes: Uint8Array): OpenArtifact {
  const { meta, sections } = readSections(bytes);
  const { digest, index, moved: former, silences } = readMeta(meta);
  const store = new RecordStore(sections);
  const moved = new Map(former);
  const at = keptRecords(store) as (doc: number) => AnyRecord;
  return { digest, silences, moved, store, index: new IndexReader(index, sections, { size: store.size, at }, moved) };
}

function readMeta(meta: unknown): ArtifactMeta {
  const { digest, index, moved, silences } = meta as Partial<ArtifactMeta>;
  if (typeof digest !== 'string' || !index?.table?.kinds || !Array.isArray(moved) || !silences)
    throw new ArtifactDamaged({ reason: 'missing', part: 'description of the dataset' });
  return meta as ArtifactMeta;
}
