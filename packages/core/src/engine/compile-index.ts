import type { Dataset } from '../dataset.ts';
import { IndexBuilder } from './compile.ts';
import { IndexReader } from './index-reader.ts';

/** Compiles the index of a dataset, which stays in memory. */
export function compileIndex({ records: byRef, moved }: Dataset): IndexReader {
  const records = [...byRef.values()];
  const builder = new IndexBuilder();
  for (const record of records) builder.add(record);
  const { meta, sections } = builder.finish();
  return new IndexReader(meta, sections, { size: records.length, at: (doc) => records[doc] as (typeof records)[number] }, moved);
}
