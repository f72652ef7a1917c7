import type { Dataset } from '../dataset.ts';
import type { JsonDocument } from '../document.ts';
import type { Finding } from '../findings.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { kinds } from '../schema/kinds.ts';

/** The distinct words of each place of a source, without their order: enough to check facts, too little to read. */
export type Concordance = { source: string; places: readonly { locator: string; blocks: readonly number[]; words: string }[] };

/** Fingerprints of every run of {@link Shingles.length} words of a source. */
export type Shingles = { source: string; length: number; hashes: string };

/** What editorial checks look at. */
export type CheckContext = {
  dataset: Dataset;
  /** By file, relative to the data folder. */
  documents: ReadonlyMap<string, JsonDocument>;
  concordances: readonly Concordance[];
  shingles: readonly Shingles[];
  /** References that the last release held. */
  released: readonly string[];
};

/** An editorial rule. */
export type Check = { name: string; description: string; run: (context: CheckContext) => Finding[] };

/** The file of a record, relative to the data folder. */
export const fileOf = ({ kind, id }: Pick<AnyRecord, 'kind' | 'id'>): string => `${kinds[kind].plural}/${id}.json`;
