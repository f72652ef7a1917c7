import type { KindName, Ref } from './schema/id.ts';
import type { AnyRecord, RecordOf } from './schema/kinds.ts';
import type { Reference } from './schema/walk.ts';

/** Why a paragraph yields no record: by source id, then locator. */
export type Silences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A reference seen from its target. */
export type Incoming = Reference & { from: Ref };

/** All records, parsed and linked, immutable, with a digest. */
export type Dataset = {
  /** A SHA-256, in hex, over all records in their order and the reasons for silent places: equal data, equal digest. */
  digest: string;
  /** By reference, ordered by kind and id. */
  records: ReadonlyMap<Ref, AnyRecord>;
  /** How many records there are of each kind, known without reading any. */
  counts: { readonly [K in KindName]: number };
  byKind: { readonly [K in KindName]: readonly RecordOf<K>[] };
  /** Former references and what they became. */
  moved: ReadonlyMap<string, Ref>;
  outgoing: ReadonlyMap<Ref, readonly Reference[]>;
  incoming: ReadonlyMap<Ref, readonly Incoming[]>;
  silences: Silences;
};

/** An authored record and the file that it came from. */
export type Entry = { authored: unknown; file?: string };
