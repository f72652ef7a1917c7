import * as z from 'zod/mini';
import type { Dataset } from '../dataset.ts';
import type { Finding } from '../findings.ts';
import type { JsonDocument } from '../load/document.ts';
import { Locator } from '../schema/citation-schema.ts';
import { Slug } from '../schema/id-schema.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { kinds } from '../schema/kinds.ts';

/** The state of the shipped data, and the day on which it last changed. */
export const Edition = z.strictObject({ digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)), date: z.iso.date() });
export type Edition = z.infer<typeof Edition>;

/** The distinct words of each place of a source, without their order: enough to check facts, too little to read. */
export const Concordance = z.strictObject({
  source: Slug,
  places: z.array(z.strictObject({ locator: Locator, blocks: z.array(z.int().check(z.minimum(1))), words: z.string() })),
});
export type Concordance = z.infer<typeof Concordance>;

/** Fingerprints of every run of so many words of a source. */
export const Shingles = z.strictObject({ source: Slug, length: z.int().check(z.minimum(2)), hashes: z.string() });
export type Shingles = z.infer<typeof Shingles>;

/** What editorial checks look at. */
export type CheckContext = {
  dataset: Dataset;
  /** By file, relative to the data folder. */
  documents: ReadonlyMap<string, JsonDocument>;
  concordances: readonly Concordance[];
  shingles: readonly Shingles[];
  /** References that the last release held. */
  released: readonly string[];
  /** What the folder says of its own state, where it says so. */
  edition?: Edition | undefined;
};

/** An editorial rule. */
export type Check = {
  name: string;
  /** `record`: judges each record by itself, even beside broken ones. `dataset`: judges the whole, so that the whole must be sound. */
  scope: 'record' | 'dataset';
  description: string;
  run: (context: CheckContext) => Finding[];
};

/** The file of a record, relative to the data folder. */
export const fileOf = ({ kind, id }: Pick<AnyRecord, 'kind' | 'id'>): string => `${kinds[kind].plural}/${id}.json`;
