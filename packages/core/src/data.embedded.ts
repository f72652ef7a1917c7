import shipped from '../data/edition.json' with { type: 'json' };
import { inflate } from './artifact/inflate.ts';
import { datasetFromArtifact } from './artifact/open.ts';
import { fromPlanes } from './artifact/packed.ts';
import { registerFile } from './artifact/register-file.ts';
import type { Dataset } from './dataset.ts';

export type { Dataset };

/** The state of the register that ships with this package: its digest, and the day on which its data last changed. */
export const edition: { readonly digest: string; readonly date: string } = shipped;

let dataset: Promise<Dataset> | undefined;

/**
 * The register itself: all records of the shipped documents, linked and indexed. They were validated and compiled when the package was
 * built; a record is decoded when it is read. Loaded once; later calls give the same dataset.
 *
 * @example
 * ```ts
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const dataset = await loadRegisterData();
 * console.log(dataset.byKind['survey-result'].length, dataset.digest.length); // 4 64
 * ```
 */
export function loadRegisterData(): Promise<Dataset> {
  dataset ??= artifact().then(datasetFromArtifact);
  return dataset;
}

async function artifact(): Promise<Uint8Array> {
  const whole = registerFile();
  if (whole) return whole;
  const { default: packed } = await import('../artifact/register.packed');
  return fromPlanes(await inflate(packed));
}
