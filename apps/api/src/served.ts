import type { Dataset } from '@org/migration-core';
import { Register } from '@org/migration-core/effect';
import * as Layer from 'effect/Layer';
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

/**
 * A dataset, to be served.
 *
 * @param modified when the data was last changed
 * @param beside what the runtime of the register holds beside it, such as a tracer
 */
export const servedFrom = (dataset: Dataset, modified: Date, beside: Layer.Layer<never> = Layer.empty): Served => ({
  runtime: ManagedRuntime.make(Layer.merge(Register.layerMemory(dataset), beside)),
  records: dataset,
  dataset: dataset.digest,
  modified,
});
