import { type Dataset, DatasetInvalid, type KindName } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { loadDataset } from '@org/migration-core/node';
import { exitCodes } from '../failure.ts';
import type { Face } from '../json-schema/address.ts';
import { inFace } from '../json-schema/examples.ts';
import { print, writeWhole } from '../output.ts';
import { findingLine } from '../validate/report.ts';

export const dataFormats = ['ndjson', 'json'] as const;
type DataOptions = {
  format: (typeof dataFormats)[number];
  kind?: readonly KindName[];
  face: Face;
  out: string;
  force?: boolean;
  data?: string;
};

/** Writes every record, ordered by kind and id, to a file or to standard output. */
export async function exportData({ format, kind, face, out, force = false, data }: DataOptions): Promise<number> {
  const dataset = await loaded(data);
  if (!dataset) return exitCodes.faults;
  const records = [...dataset.records.values()].filter((record) => kind?.includes(record.kind) ?? true);
  const lines = records.map((record) => JSON.stringify(inFace(record, face)));
  const chunks = format === 'ndjson' ? lines.map((line) => `${line}\n`) : ['[\n', lines.join(',\n'), '\n]\n'];
  if (out === '-') await print(chunks);
  else writeWhole(out, chunks.join(''), force);
  return exitCodes.ok;
}

/** The dataset, or nothing where it has errors, which are then told. */
async function loaded(folder: string | undefined): Promise<Dataset | undefined> {
  try {
    return await (folder === undefined ? loadRegisterData() : loadDataset(folder));
  } catch (error) {
    if (!(error instanceof DatasetInvalid)) throw error;
    for (const found of error.findings) console.error(findingLine(found));
    console.error(error.message);
    return undefined;
  }
}
