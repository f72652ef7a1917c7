import { loadDataset } from '@org/migration-core/node';
import { type DataFormat, writeData } from '../src/data/formats.ts';
import { select } from '../src/data/selection.ts';

/** Writes an artifact in one format; loading it is not part of what is measured, opening it is all but nothing. */
export async function work(artifact: string, format: string, out: string, limit?: string) {
  const selection = await select(await loadDataset(artifact), { limit: limit === undefined ? undefined : Number(limit) });
  return () => writeData(format as DataFormat, selection, { out, force: true }, 'public');
}
