import { statSync } from 'node:fs';
import { type Dataset, DatasetInvalid } from '@org/migration-core';
import type { Finding } from '@org/migration-core/load';

/** Data, and what is wrong with them; `isSound` without an error. */
export type OpenedData = { dataset: Dataset; findings: readonly Finding[]; isSound: boolean };

/**
 * Reads data of the user's own: a folder, NDJSON, or an artifact. Of data with errors there is what is sound of a folder, and of a file nothing.
 *
 * @throws DatasetTooLarge, ArtifactDamaged; DatasetInvalid where there is nothing to be read
 */
export async function openData(path: string): Promise<OpenedData> {
  const { loadDataset, readDataFolder } = await import('@org/migration-core/node');
  if (isFolder(path)) {
    const { dataset, sound, findings } = await readDataFolder(path);
    return { dataset: dataset ?? sound, findings, isSound: dataset !== undefined };
  }
  try {
    return { dataset: await loadDataset(path), findings: [], isSound: true };
  } catch (error) {
    if (!(error instanceof DatasetInvalid) || error.findings.some(({ code }) => unreadable.has(code))) throw error;
    const { linkRecords } = await import('@org/migration-core/load');
    return { dataset: await linkRecords([]), findings: error.findings, isSound: false };
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const unreadable: ReadonlySet<Finding['code']> = new Set(['folder-missing', 'file-not-regular', 'file-unreadable']);
