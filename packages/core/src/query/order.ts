import { caption } from '../caption.ts';
import type { ReadClocks } from '../clocks.ts';
import { QueryInvalid } from '../errors.ts';
import { compareText } from '../schema/compare.ts';
import { earliestDay, parseEdtf } from '../schema/edtf.ts';
import type { KindName } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { kinds } from '../schema/kinds.ts';
import { nearestFew } from '../suggest.ts';
import { fieldValues, queryFields } from './fields.ts';
import { fold } from './text.ts';

/** Orders a list by `id`, `name` or any date, number or code field; `-` before it turns it round. Records without a value come last; equal ones stay in the order of their ids. */
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
  const wanted = fields.get(
    name === 'when' && !fields.has('when') ? (kinds[kind].extent ?? '').slice(1).replaceAll('/*', '').replaceAll('/', '.') : name,
  );
  if (!wanted) {
    throw new QueryInvalid({
      parameter: 'sort',
      problem: `"${name.slice(0, 60)}" is no field to sort by`,
      expected: `id, name or one of ${[...fields.keys()].filter((key) => !key.includes('.')).join(', ')}, with - before it to turn it round`,
      suggestions: nearestFew(name, ['id', 'name', ...fields.keys()]),
    });
  }
  return (record) => {
    const [value] = fieldValues(record, wanted, clocks, external);
    if (value === undefined) return undefined;
    if (wanted.type === 'date') return earliestDay(parseEdtf(String(value)) as NonNullable<ReturnType<typeof parseEdtf>>);
    return typeof value === 'number' ? value : String(value);
  };
}
