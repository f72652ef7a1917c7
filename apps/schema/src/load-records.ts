import { type Dataset, DatasetInvalid } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { loadDataset } from '@org/migration-core/node';
import { findingLine } from './validate/report.ts';

/**
 * The register, or what lies at a path: a data folder, an NDJSON file or an artifact. Nothing where it has errors, which are then told.
 */
export async function loadRecords(path?: string): Promise<Dataset | undefined> {
  try {
    return await (path === undefined ? loadRegisterData() : loadDataset(path));
  } catch (error) {
    if (!(error instanceof DatasetInvalid)) throw error;
    for (const found of error.findings) console.error(findingLine(found));
    console.error(error.message);
    return undefined;
  }
}
