import { type KindName, kindNames } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { columnsOfKind, type RecordColumn } from './columns.ts';
import type { Table } from './table.ts';

export type RecordTableOptions = {
  /** The kinds of the records; all where left out. Of several kinds, the columns are those that all have. */
  kinds?: readonly KindName[] | undefined;
  /** Top-level fields that the columns are narrowed to, as in a query; `kind` and `id` are always there. */
  fields?: readonly string[] | undefined;
};

/**
 * Records as rows: the columns of a kind in the order of its schema, the same on every run. A reference has two columns, the reference and the
 * name of its record. Several values stand in one cell, parted by `|`; the nth values of the columns of one field belong together.
 *
 * @example
 * ```ts
 * import { openRegister } from '@org/migration-core';
 * import { recordTable } from '@org/migration-core/formats';
 * import { loadRegisterData } from '@org/migration-core/data';
 *
 * const register = openRegister(await loadRegisterData());
 * const { header, refsIn, rowOf } = recordTable({ kinds: ['place'], fields: ['names', 'broader'] });
 * const chile = await register.get('place/chile');
 * const refs = refsIn(chile);
 * const names = await register.captions(refs);
 * console.log(header.join()); // kind,id,name,acronym,otherNames,broader,broader.name
 * console.log(rowOf(chile, (ref) => names[refs.findIndex((one) => one === ref)]).join()); // place,chile,Chile,,,place/south-america,South America
 * ```
 */
export function recordTable({ kinds = kindNames, fields }: RecordTableOptions = {}): Table<AnyRecord> {
  const wanted = fields && new Set(['kind', 'id', ...fields]);
  const columns = new Map(
    kinds.map((kind) => [
      kind,
      new Map(columnsOfKind(kind).flatMap((column) => (!wanted || wanted.has(column.key) ? [[column.name, column]] : []))),
    ]),
  );
  const all = [...columns.values()];
  const names = [...new Set(all.flatMap((ofKind) => [...ofKind.keys()]))];
  // Whoever names fields wants them of the kinds that have them.
  const header = wanted ? names : names.filter((name) => all.every((ofKind) => ofKind.has(name)));
  const columnsFor = ({ kind }: AnyRecord): (RecordColumn | undefined)[] => header.map((name) => columns.get(kind)?.get(name));
  return {
    header,
    refsIn: (record) => columnsFor(record).flatMap((column) => column?.refsIn?.(record) ?? []),
    rowOf: (record, nameOf) => columnsFor(record).map((column) => column?.cellOf(record, nameOf)),
  };
}
