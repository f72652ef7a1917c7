import type { Dataset } from '@org/migration-core';
import { Register } from '@org/migration-core/effect';
import * as ManagedRuntime from 'effect/ManagedRuntime';

/** What the app serves. */
export type Served = {
  /** Holds the register that answers. */
  runtime: ManagedRuntime.ManagedRuntime<Register, never>;
  /** Its data. */
  records: Dataset;
  /** The digest of that. */
  dataset: string;
  /** When that data was last changed. */
  modified: Date;
};

/** A dataset, to be served. */
export const servedFrom = (dataset: Dataset, modified: Date): Served => ({
  runtime: ManagedRuntime.make(Register.layerMemory(dataset)),
  records: dataset,
  dataset: dataset.digest,
  modified,
});
