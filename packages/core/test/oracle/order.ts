import { fieldTable } from '../../src/query/field-table.ts';
import { type Field, fieldNamed, requireField } from '../../src/query/fields.ts';
import type { Query } from '../../src/query/query.ts';
import { readAttestations } from '../../src/reading.ts';
import { compareText } from '../../src/schema/compare.ts';
import { type EdtfSpan, earliestDay, parseEdtf } from '../../src/schema/edtf.ts';
import { kindNames, type Ref, refOf } from '../../src/schema/id.ts';
import { attestedFields } from '../../src/schema/kind-fields.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import type { Quantity } from '../../src/schema/quantity.ts';
import type { Attestation } from '../../src/schema/statement.ts';
import { fold } from '../../src/text/fold.ts';
import { caption } from '../../src/words/caption.ts';
import type { Found } from './search.ts';
import { type Sight, valuesOf } from './visibility.ts';

type Key = string | number | undefined;

/** Puts records, given in document order, in the order that a query asks for. */
export function inOrder(sight: Sight, query: Query, records: readonly AnyRecord[], found?: ReadonlyMap<AnyRecord, Found>): AnyRecord[] {
  const { sort = found ? 'relevance' : 'id' } = query;
  const name = sort.replace(/^-/, '');
  const sign = sort === name ? 1 : -1;
  const keyOf = keyFor(sight, query, name, found);
  const keyed = records.map((record, i) => ({ record, key: name === 'id' ? i : keyOf(record) }));
  return keyed
    .sort((a, b) =>
      a.key === undefined || b.key === undefined
        ? Number(a.key === undefined) - Number(b.key === undefined)
        : sign * compareKeys(a.key, b.key),
    )
    .map(({ record }) => record);
}

function keyFor(sight: Sight, query: Query, name: string, found?: ReadonlyMap<AnyRecord, Found>): (record: AnyRecord) => Key {
  if (name === 'id') return () => undefined;
  if (name === 'name') return (record) => fold(caption(record));
  if (name === 'relevance') return (record) => -(found?.get(record)?.total ?? 0);
  const kinds = query.kinds ?? kindNames;
  const named = name === 'when' ? fieldNamed(fieldTable, kinds, name) : requireField(fieldTable, kinds, name);
  return (record) => {
    const field = named?.fields.find(({ kinds }) => kinds.includes(record.kind));
    if (!named || !field) return undefined;
    return keyOfValue(
      field,
      field.attested ? read(sight, query, record, field) : valuesOf(sight, record, { ...named, fields: [field] })[0],
    );
  };
}

const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : a < b ? -1 : a > b ? 1 : 0;

function keyOfValue({ type }: Field, value: unknown): Key {
  if (value === undefined) return undefined;
  if (type === 'date') return earliestDay(parseEdtf(String(value)) as EdtfSpan);
  if (type === 'quantity') return (value as Quantity).value;
  return type === 'number' ? (value as number) : String(value);
}

/** The value of an attested field as the policy of the query takes it. */
function read({ dataset, clocks, external }: Sight, { policy }: Query, record: AnyRecord, { path }: Field): unknown {
  const attestations = (record as unknown as { [name: string]: Attestation<unknown>[] | undefined })[path] ?? [];
  const attested = attestedFields(record.kind).find(({ name }) => name === path);
  if (!attested) throw new Error(`${path} is not attested`);
  const named = new Set([
    refOf(record.kind, record.id),
    ...(dataset.outgoing.get(refOf(record.kind, record.id)) ?? []).map(({ target }) => target),
  ]);
  const issued = dataset.byKind.source.filter(({ issuedBy = [] }) => issuedBy.some(({ value }) => named.has(value as Ref)));
  return readAttestations(attested.type, attestations, { clocks, policy, external, primarySources: new Set(issued.map(({ id }) => id)) })
    .value;
}
