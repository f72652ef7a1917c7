import type { Dataset, Incoming, Silences } from '../dataset.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { compileIndex } from '../engine/compile-index.ts';
import { keepIndex } from '../engine/kept-index.ts';
import { fieldTable } from '../query/field-table.ts';
import { compareText } from '../schema/compare.ts';
import { type KindName, kindNames, type Ref, refOf } from '../schema/id.ts';
import { referencePaths } from '../schema/kind-fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { type Reference, referencesIn } from '../schema/walk.ts';
import { damagedPlaces, withDamage } from './damage.ts';
import { DatasetDigest } from './digest.ts';

/** Links records that are known to be valid, such as the ones that ship with the package. */
export async function linkRecords(unordered: readonly AnyRecord[], silences: Silences = {}): Promise<Dataset> {
  const ordered = [...unordered].sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind) || compareText(a.id, b.id));
  const damage = new Map(ordered.flatMap(damagedPlaces));
  const records = new Map(ordered.map((record) => [refOf(record.kind, record.id) as Ref, deepFreeze(withDamage(record, damage))]));
  const byKind = Object.fromEntries(kindNames.map((kind) => [kind, [] as AnyRecord[]])) as Record<KindName, AnyRecord[]>;
  const moved = new Map<string, Ref>();
  const outgoing = new Map<Ref, readonly Reference[]>();
  const incoming = new Map<Ref, Incoming[]>();
  for (const [ref, record] of records) {
    byKind[record.kind].push(record);
    for (const former of record.formerIds ?? []) moved.set(refOf(record.kind, former), ref);
    outgoing.set(ref, [...referencesIn(record, referencePaths(record.kind))]);
  }
  for (const [from, references] of outgoing) {
    for (const reference of references) {
      const list = incoming.get(reference.target) ?? [];
      list.push({ ...reference, from });
      incoming.set(reference.target, list);
    }
  }
  const digest = new DatasetDigest();
  for (const record of records.values()) await digest.add(record);
  const dataset: Dataset = {
    digest: await digest.finish(silences),
    records,
    counts: Object.fromEntries(kindNames.map((kind) => [kind, byKind[kind].length])) as Dataset['counts'],
    byKind: byKind as Dataset['byKind'],
    moved,
    outgoing,
    incoming,
    silences,
  };
  keepIndex(dataset, { table: fieldTable, open: () => compileIndex(dataset) });
  return dataset;
}
