import { sectionsInMemory } from '../artifact/sections-in-memory.ts';
import type { Dataset } from '../dataset.ts';
import { IndexBuilder } from './compile.ts';
import { IndexReader } from './index-reader.ts';

/** Compiles the index of a dataset, which stays in memory. */
export function compileIndex({ records: byRef, moved }: Dataset): IndexReader {
  const records = [...byRef.values()];
  const builder = new IndexBuilder();
  for (const record of records) builder.add(record);
  const { meta, sections } = builder.finish();
  const source = { size: records.length, at: (doc: number) => records[doc] as (typeof records)[number] };
  return new IndexReader(meta, sectionsInMemory(sections), source, moved);
}
