import artifact from '../artifact/register.json' with { type: 'json' };
import type { Dataset } from './dataset.ts';
import { linkRecords } from './load/link-records.ts';

let dataset: Promise<Dataset> | undefined;

/**
 * The register itself: all records of the shipped documents, linked. They were validated when the package was
 * built, so loading parses and checks nothing. Loaded once; later calls give the same dataset.
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
  dataset ??= linkRecords(artifact.records, artifact.silences);
  return dataset;
}
