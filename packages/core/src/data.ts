import { fileURLToPath } from 'node:url';
import shipped from '../data/edition.json' with { type: 'json' };
import type { Dataset } from './dataset.ts';
import { loadDataset } from './node.ts';

export type { Dataset };

/** The state of the register that ships with this package: its digest, and the day on which its data last changed. */
export const edition: { readonly digest: string; readonly date: string } = shipped;

let dataset: Promise<Dataset> | undefined;

/** The register itself, read from the data folder beside the sources. Published, `data.embedded.ts` takes the place of this file. */
export function loadRegisterData(): Promise<Dataset> {
  dataset ??= loadDataset(fileURLToPath(new URL('../data', import.meta.url)));
  return dataset;
}
