import { type Dataset, DatasetInvalid } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { loadDataset } from '@org/migration-core/node';
import { findingLine } from './validate/report.ts';

/** How commands call the register that ships with the package where they take a path. */
export const theRegister = 'register';

/** A path, or nothing where it is the name of the register. */
export const pathOf = (given: string): string | undefined => (given === theRegister ? undefined : given);

/**
 * The register, or what lies at a path: a data folder, an NDJSON file or an artifact. Nothing where it has errors, which are then told.
 *
 * @param name what the errors are told of, where there are several to load
 */
export async function loadRecords(path?: string, name?: string): Promise<Dataset | undefined> {
  try {
    return await (path === undefined ? loadRegisterData() : loadDataset(path));
  } catch (error) {
    if (!(error instanceof DatasetInvalid)) throw error;
    for (const found of error.findings) console.error(findingLine(found));
    console.error(name === undefined ? error.message : `${name}: ${error.message}`);
    return undefined;
  }
}
