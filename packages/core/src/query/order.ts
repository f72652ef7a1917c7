import type { ReadClocks } from '../clocks.ts';
import { attestationsOf } from '../conflicts.ts';
import { readAttestations } from '../reading.ts';
import { compareText } from '../schema/compare.ts';
import { type EdtfSpan, earliestDay, parseEdtf } from '../schema/edtf.ts';
import type { KindName } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { kinds } from '../schema/kinds.ts';
import { attestedFields } from '../schema/walk.ts';
import { fold } from '../text/fold.ts';
import { nearestFew } from '../text/suggest.ts';
import { caption } from '../words/caption.ts';
import { fieldValues, queryFields } from './fields.ts';
import { clip, invalid } from './invalid.ts';

/** Orders a list by `id`, `name`, any date, number or code field, or `when`, the extent of the kind in time; an attested field by its reading; `-` before it turns it round. Records without a value come last; equal ones stay in the order of their ids. */
export function orderBy(
  kind: KindName,
  records: readonly AnyRecord[],
  sort: string,
  clocks: ReadClocks,
  external: boolean,
): readonly AnyRecord[] {
  if (sort === 'id') return records;
  const down = sort.startsWith('-');
  const name = down ? sort.slice(1) : sort;
  const key = sortKey(kind, name, clocks, external);
  const sign = down ? -1 : 1;
  return records
    .map((record) => ({ record, value: key(record) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined) || compareText(a.record.id, b.record.id);
      return sign * compare(a.value, b.value) || compareText(a.record.id, b.record.id);
    })
    .map(({ record }) => record);
}

type Key = string | number;

function compare(a: Key, b: Key): number {
  return typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : a < b ? -1 : a > b ? 1 : 0;
}

function sortKey(kind: KindName, name: string, clocks: ReadClocks, external: boolean): (record: AnyRecord) => Key | undefined {
  if (name === 'id') return ({ id }) => id;
  if (name === 'name') return (record) => fold(caption(record));
  const fields = queryFields(kind);
  const wanted = fields.get(name === 'when' && !fields.has('when') ? extentOf(kind) : name);
  if (!wanted) {
    const plain = [...fields.keys()].filter((key) => !key.includes('.') && key !== 'id');
    const expected = `id, name or one of ${plain.join(', ')}, with - before it to turn it round`;
    throw invalid('sort', `"${clip(name)}" is no field to sort by`, expected, nearestFew(name, ['name', ...fields.keys()]));
  }
  const attested = attestedFields(kind).find((field) => field.name === wanted.name);
  const read = attested
    ? (record: AnyRecord) => readAttestations(attested.value, attestationsOf(record, attested.name), { clocks, external }).value
    : (record: AnyRecord) => fieldValues(record, wanted, clocks, external)[0];
  return (record) => {
    const value = read(record);
    if (value === undefined) return undefined;
    if (wanted.type === 'date') return earliestDay(parseEdtf(String(value)) as EdtfSpan);
    return typeof value === 'number' ? value : String(value);
  };
}

/** The field that places records of the kind in time, as queries name it. */
const extentOf = (kind: KindName): string => (kinds[kind].extent ?? '').slice(1).replaceAll('/*', '').replaceAll('/', '.');
