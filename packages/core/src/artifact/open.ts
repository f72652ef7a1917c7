import type { Dataset, Incoming } from '../dataset.ts';
import type { IndexMeta } from '../engine/compile.ts';
import { graphOf } from '../engine/graph.ts';
import type { IndexReader } from '../engine/index-reader.ts';
import { keepIndex } from '../engine/kept-index.ts';
import { type KindName, kindNames, type Ref } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { type Reference, referencesIn } from '../schema/walk.ts';
import { LazyMap } from './lazy-map.ts';
import { openIndex } from './open-index.ts';

/**
 * Opens an artifact as a dataset. No record is decoded before it is read, so opening costs about the same at any size; one that is asked
 * for again is kept, frozen. `bytes` must not change from now on. Throws {@link ArtifactDamaged} for bytes that are no artifact or not the one that was written; of a large artifact a part
 * is verified when it is first used.
 */
export function datasetFromArtifact(bytes: Uint8Array): Dataset {
  const { digest, silences, moved, index: reader } = openIndex(bytes);
  const at = (doc: number) => reader.recordAt(doc);
  const refs = function* () {
    for (let doc = 0; doc < reader.size; doc++) yield reader.refAt(doc);
  };
  const map = <V>(read: (doc: number) => V): ReadonlyMap<Ref, V> =>
    new LazyMap(reader.size, refs, (ref) => {
      const doc = reader.docOf(ref);
      return doc < 0 ? undefined : read(doc);
    });
  const { kinds } = reader.meta;
  const dataset: Dataset = {
    digest,
    records: map(at),
    counts: Object.fromEntries(kindNames.map((kind) => [kind, kinds[kind][1] - kinds[kind][0]])) as Dataset['counts'],
    byKind: byKind(kinds, at),
    moved,
    outgoing: map((doc) => referencesOf(reader, doc)),
    incoming: map((doc) => incomingOf(reader, doc)),
    silences,
  };
  keepIndex(dataset, { table: reader.table, open: () => reader });
  return dataset;
}

/** The records of each kind, decoded when they are first asked for. */
function byKind(ranges: IndexMeta['kinds'], at: (doc: number) => AnyRecord): Dataset['byKind'] {
  const lists = new Map<KindName, readonly AnyRecord[]>();
  const list = (kind: KindName): readonly AnyRecord[] => {
    const [from, to] = ranges[kind];
    const known = lists.get(kind) ?? Array.from({ length: to - from }, (_, i) => at(from + i));
    lists.set(kind, known);
    return known;
  };
  return Object.defineProperties(
    {},
    Object.fromEntries(kindNames.map((kind) => [kind, { enumerable: true, get: () => list(kind) }])),
  ) as Dataset['byKind'];
}

const referencesOf = (reader: IndexReader, doc: number): Reference[] => {
  const record = reader.recordAt(doc);
  return [...referencesIn(record, reader.table.kinds[record.kind].references)];
};

/** What refers to a record, in the order of those that refer to it. */
function incomingOf(reader: IndexReader, doc: number): Incoming[] {
  const target = reader.refAt(doc);
  return graphOf(reader)
    .referrers(doc)
    .flatMap((from) => {
      const references = referencesOf(reader, from).filter((reference) => reference.target === target);
      return references.map((reference) => ({ ...reference, from: reader.refAt(from) }));
    });
}
