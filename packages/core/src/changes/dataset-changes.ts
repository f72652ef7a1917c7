import type { Dataset } from '../dataset.ts';
import { tableOf } from '../engine/kept-index.ts';
import type { FieldTable } from '../query/fields.ts';
import { compareText } from '../schema/compare.ts';
import { type KindName, kindNames, type Ref } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { caption } from '../words/caption.ts';
import type { Change, RecordChange } from './change.ts';
import { isBag } from './item-pairs.ts';
import { type FieldTypes, recordChanges } from './record-changes.ts';

/**
 * How `after` differs from `before`, fact by fact: by kind and id, the change of a whole record before those of its facts. A record that
 * has moved is followed to where it stands now, and references to it count as the same.
 *
 * @example
 * ```ts
 * import { datasetChanges } from '@org/migration-core/changes';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const dataset = await loadRegisterData();
 * console.log([...datasetChanges(dataset, dataset)].length); // 0
 * ```
 */
export function* datasetChanges(before: Dataset, after: Dataset): Generator<Change> {
  const now = (ref: Ref): Ref => (after.records.has(ref) ? ref : (after.moved.get(ref) ?? ref));
  const old = new Map([...before.records].map(([ref, record]) => [now(ref), { ref, record }] as const));
  const types = new Map(kindNames.map((kind) => [kind, fieldTypesOf(tableOf(after), kind)]));
  for (const ref of inOrder(new Set([...old.keys(), ...after.records.keys()]))) {
    const [was, is] = [old.get(ref), after.records.get(ref)];
    if (!was) yield recordChange('record-added', ref, is as AnyRecord);
    else if (!is) yield recordChange('record-removed', ref, was.record);
    else {
      if (was.ref !== ref) yield { ...recordChange('record-moved', was.ref, is), to: ref };
      const head = { ref, kind: is.kind, name: caption(is) };
      const followed = after.moved.size > 0 ? (withMoved(was.record, now) as AnyRecord) : was.record;
      for (const { type, ...rest } of recordChanges(followed, is, types.get(is.kind) as FieldTypes)) yield { type, ...head, ...rest };
    }
  }
}

const fieldTypesOf = ({ fields, kinds }: FieldTable, kind: KindName): FieldTypes => ({
  attested: kinds[kind].attested,
  dates: new Set(fields.filter((field) => field.type === 'date' && field.kinds.includes(kind)).map(({ steps }) => steps.join('.'))),
});

const recordChange = (type: RecordChange['type'], ref: Ref, record: AnyRecord): RecordChange => ({
  type,
  ref,
  kind: record.kind,
  name: caption(record),
});

function inOrder(refs: ReadonlySet<Ref>): Ref[] {
  const kindOf = (ref: Ref) => kindNames.findIndex((kind) => ref.startsWith(`${kind}/`));
  return [...refs].sort((a, b) => kindOf(a) - kindOf(b) || compareText(a, b));
}

/** A record in which every reference leads to where its record stands now. */
function withMoved(value: unknown, now: (ref: Ref) => Ref): unknown {
  if (typeof value === 'string') return now(value as Ref);
  if (Array.isArray(value)) return value.map((item) => withMoved(item, now));
  if (!isBag(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withMoved(item, now)]));
}
