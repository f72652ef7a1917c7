import { type AnyRecord, type Dataset, type Ref, refOf } from '@org/migration-core';
import { type RelationalRow, refsOfRecord, rowOfName, rowsOfRecord } from '@org/migration-core/forms';
import type { Selection } from '../selection.ts';

/**
 * The records of a selection as rows of tables, some at a time. Sources come along whole, since every citation leads to a place in one; other
 * records that are named and not wanted themselves come with their names alone, so that every link leads somewhere.
 */
export async function* tableRows({ dataset, batches, namesOf }: Selection): AsyncGenerator<readonly RelationalRow[]> {
  const told = new Set<Ref>();
  const named = new Set<Ref>();
  for await (const batch of withSources(dataset, batches())) {
    const records = batch.filter(({ kind, id }) => !told.has(refOf(kind, id)));
    for (const { kind, id } of records) told.add(refOf(kind, id));
    const refs = new Set(records.flatMap(refsOfRecord));
    for (const ref of refs) named.add(ref);
    const names = await namesOf([...refs]);
    yield records.flatMap((record) => [...rowsOfRecord(record, (ref) => names.get(ref))]);
  }
  const others = [...named].filter((ref) => !told.has(ref));
  const names = await namesOf(others);
  yield others.map((ref) => rowOfName(ref, names.get(ref) ?? ref));
}

async function* withSources({ byKind }: Dataset, batches: AsyncIterable<readonly AnyRecord[]>): AsyncGenerator<readonly AnyRecord[]> {
  yield* batches;
  yield byKind.source;
}
