import type { KindName } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { hasBit } from './bits.ts';
import type { IndexReader } from './index-reader.ts';
import type { View } from './visibility.ts';

/** The records that some records refer to by fields of those names, each once, in the order of their numbers. */
export function includedBeside(
  index: IndexReader,
  names: readonly string[],
  kinds: readonly KindName[],
  docs: readonly number[],
  view: View,
): AnyRecord[] {
  const included = new Set<number>();
  for (const field of names.map((name) => index.field(kinds, name))) {
    for (const column of index.codeColumns(field)) {
      for (const doc of docs) {
        for (const code of column.codesOf(doc, view, column.roleOf(field.role))) included.add(index.docOf(column.dictionary.at(code)));
      }
    }
  }
  const hidden = view.hiddenRecords(index.size);
  return [...included]
    .filter((doc) => doc >= 0 && !(hidden && hasBit(hidden, doc)))
    .sort((a, b) => a - b)
    .map((doc) => index.recordAt(doc));
}

/** A record with some of its fields; `kind` and `id` are always there. */
export function cutTo(record: AnyRecord, fields: readonly string[]): AnyRecord {
  const wanted = new Set(['kind', 'id', ...fields]);
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted.has(key))) as AnyRecord;
}
