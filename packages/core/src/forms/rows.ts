import { conflictsAt } from '../conflicts.ts';
import { type Citation, printCitation } from '../schema/citation.ts';
import { type KindName, parseRef, type Ref, refOf } from '../schema/id.ts';
import { attestedFields, referencePaths } from '../schema/kind-fields.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { toPointer } from '../schema/pointer.ts';
import type { Quantity } from '../schema/quantity.ts';
import { referencesIn } from '../schema/walk.ts';
import { acronym, caption } from '../words/caption.ts';
import { codeWords } from '../words/code-words.ts';
import { dateWords, headingWords, quantityWords } from '../words/wording.ts';
import { qualifiers, type TypedCell } from './columns.ts';
import type { Form } from './form.ts';
import { type ItemTable, qualifierSources, tablesOfKind } from './tables.ts';

/** A row of one of the tables of `relationalTables`: one cell a column. */
export type RelationalRow = { table: string; cells: readonly TypedCell[] };

type NameOf = (ref: string) => string | undefined;
type Path = readonly (string | number)[];

const statementSources = qualifierSources();

/** The path of the record itself; those of its parts begin so (RFC 6901, 6). */
const whole = '#';

/** Every record that a record names, its sources too: those whose names {@link rowsOfRecord} asks for, and that have to have a row. */
export const refsOfRecord = (record: AnyRecord): Ref[] => [
  ...new Set([
    ...[...referencesIn(record, referencePaths(record.kind))].map(({ target }) => target),
    ...record.cite.map(({ source }) => refOf('source', source)),
  ]),
];

/** The row of a record that others name, and of which nothing else is told. */
export function rowOfName(ref: Ref, name: string): RelationalRow {
  const { kind, id } = parseRef(ref) as { kind: KindName; id: string };
  return { table: 'record', cells: [ref, kind, id, name, undefined, undefined, false] };
}

/**
 * A record as rows of the tables of `relationalTables`.
 *
 * @example
 * ```ts
 * import { openRegister } from '@org/migration-core';
 * import { loadRegisterData } from '@org/migration-core/data';
 * import { rowsOfRecord } from '@org/migration-core/forms';
 *
 * const chile = await openRegister(await loadRegisterData()).get('place/chile');
 * const [first, second] = rowsOfRecord(chile, (ref) => ref);
 * console.log(first?.table, first?.cells[3], second?.table, second?.cells[1]); // record Chile place country
 * ```
 */
export function* rowsOfRecord(record: AnyRecord, nameOf: NameOf): Generator<RelationalRow> {
  const ref = refOf(record.kind, record.id);
  const { table, sources, lists } = tablesOfKind(record.kind);
  const name = caption(record);
  yield { table: 'record', cells: [ref, record.kind, record.id, name, acronym(record), record.summary, true] };
  yield { table: table.name, cells: [ref, ...sources.map(({ cellOf }) => cellOf(record))] };
  yield { table: 'statement', cells: [ref, whole, undefined, name, ...statementSources.map(() => undefined)] };
  yield* citationRows(ref, whole, record.cite);
  for (const list of lists) yield* itemRows(ref, list, record, [], undefined, nameOf);
  const attested = attestedFields(record.kind).map(({ name, type }) => [name, type] as const);
  for (const [i, { class: type, field, remark }] of conflictsAt(record, attested).entries())
    yield { table: 'conflict', cells: [ref, i + 1, type, field, remark?.text] };
}

function* itemRows(
  ref: Ref,
  { steps, isList, isStatement, form, table, sources, within }: ItemTable,
  around: unknown,
  above: Path,
  parent: string | undefined,
  nameOf: NameOf,
): Generator<RelationalRow> {
  const given = steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], around);
  if (given === undefined) return;
  const items = isList ? (given as readonly unknown[]) : [given];
  for (const [i, item] of items.entries()) {
    const path = [...above, ...steps, ...(isList ? [i] : [])];
    const pointer = whole + toPointer(path);
    if (isStatement) {
      const qualified = statementSources.map(({ cellOf }) => cellOf(item));
      yield { table: 'statement', cells: [ref, pointer, steps[0], wordsOf(form, item, nameOf), ...qualified] };
      yield* citationRows(ref, pointer, (item as { cite: readonly Citation[] }).cite);
    }
    const place = parent === undefined ? [ref, pointer, i + 1] : [ref, pointer, parent, i + 1];
    yield { table: table.name, cells: [...place, ...sources.map(({ cellOf }) => cellOf(item))] };
    for (const inner of within) yield* itemRows(ref, inner, item, path, pointer, nameOf);
  }
}

function* citationRows(ref: Ref, path: string, cites: readonly Citation[]): Generator<RelationalRow> {
  for (const [i, { source, locator }] of cites.entries())
    yield { table: 'citation', cells: [ref, path, i + 1, refOf('source', source), locator] };
}

/** A value in words, its parts in the order of the schema: `International Labour Organization, co-organizer`. */
function wordsOf(form: Form, value: unknown, nameOf: NameOf): string {
  switch (form.type) {
    case 'list':
      return (value as readonly unknown[]).map((item) => wordsOf(form.of, item, nameOf)).join(', ');
    case 'reference':
      return nameOf(String(value)) ?? String(value);
    case 'code':
      return codeWords(String(value));
    case 'date':
      return dateWords(String(value));
    case 'citation':
      return printCitation(value as Citation);
    case 'object':
      if (form.role === 'quantity') return quantityWords(value as Quantity);
      return form.fields
        .flatMap(({ name, form: inner }) => {
          const own = (value as Record<string, unknown>)[name];
          if (own === undefined || (form.role === 'statement' && qualifiers.has(name))) return [];
          if (inner.type !== 'boolean') return [wordsOf(inner, own, nameOf)];
          return own === true ? [headingWords(name).toLowerCase()] : [];
        })
        .join(', ');
    default:
      return String(value);
  }
}
