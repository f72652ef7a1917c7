import { fileURLToPath } from 'node:url';
import type { Dataset } from './dataset.ts';
import { loadDataset } from './node.ts';

export type { Dataset };

let dataset: Promise<Dataset> | undefined;

/** The register itself, read from the data folder beside the sources. Published, `data.embedded.ts` takes the place of this file. */
export function loadRegisterData(): Promise<Dataset> {
  dataset ??= loadDataset(fileURLToPath(new URL('../data', import.meta.url)));
  return dataset;
}
