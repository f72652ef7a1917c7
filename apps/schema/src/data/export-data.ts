import type { KindName } from '@org/migration-core';
import { exitCodes } from '../failure.ts';
import type { Face } from '../json-schema/address.ts';
import { loadRecords } from '../load-records.ts';
import { type DataFormat, writeData } from './formats.ts';
import { tellingProgress } from './progress.ts';
import { select } from './selection.ts';

type DataOptions = {
  format: DataFormat;
  kind?: readonly KindName[];
  where?: string;
  face: Face;
  out: string;
  force?: boolean;
  data?: string;
  limit?: number;
};

/** Writes the records that are wanted, ordered by kind and id, to a file, a folder or standard output. */
export async function exportData({ format, kind, where, face, out, force = false, data, limit }: DataOptions): Promise<number> {
  const dataset = await loadRecords(data);
  if (!dataset) return exitCodes.faults;
  const isOnScreen = out === '-' && process.stdout.isTTY;
  const wanted = await select(dataset, { kinds: kind, where, limit });
  const { selection, end } = isOnScreen ? { selection: wanted, end: () => undefined } : tellingProgress(wanted, process.stderr);
  try {
    await writeData(format, selection, { out, force }, face);
  } finally {
    end();
  }
  return exitCodes.ok;
}
