import { conflictClasses } from '../conflicts.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import { kinds } from '../schema/kinds.ts';
import { type ColumnSource, columnsOfField, qualifiers, snakeCase, type TypedColumn } from './columns.ts';
import { type Form, type FormField, fieldsOfKind } from './form.ts';

/** Columns whose values stand in a row of another table. */
export type Link = { columns: readonly string[]; table: string; to: readonly string[] };

/** A table of the records as a database has them. */
export type RelationalTable = {
  name: string;
  description: string;
  columns: readonly TypedColumn[];
  /** The columns that tell its rows apart. */
  key: readonly string[];
  /** Others that do. */
  unique?: readonly string[];
  links: readonly Link[];
};

/** A table of the items of a list, and of what lies within them. */
export type ItemTable = {
  /** Steps from the record, or from the item around it, to the list, or to the one item. */
  steps: readonly string[];
  isList: boolean;
  isStatement: boolean;
  form: Form;
  table: RelationalTable;
  sources: readonly ColumnSource[];
  within: readonly ItemTable[];
};

/** The tables of one kind: of its own fields, and of its lists. */
export type KindTables = { table: RelationalTable; sources: readonly ColumnSource[]; lists: readonly ItemTable[] };

const column = (name: string, type: TypedColumn['type'], description: string, isRequired = true): TypedColumn => ({
  name,
  type,
  isRequired,
  description,
});
const toRecord = (name: string): Link => ({ columns: [name], table: 'record', to: ['ref'] });
const recordColumn = column('record', 'reference', 'The record that it belongs to.');
const pathColumn = column(
  'path',
  'text',
  'Where it stands in the record, as the JSON Pointer of a fragment: `#/parties/0`; `#` is the record as a whole.',
);
const positionColumn = column('position', 'integer', 'Its place in the list, from 1 on.');

const recordTable: RelationalTable = {
  name: 'record',
  description: 'Every record, of any kind, with the name that it is shown under.',
  columns: [
    column('ref', 'reference', 'Kind and id: what every other table calls the record by.'),
    { ...column('kind', 'code', 'The kind, which is also the table with the rest of the record.'), values: kindNames },
    column('id', 'text', 'Unique within the kind.'),
    column('name', 'text', 'The preferred name, or our own label where the sources give none.'),
    column('acronym', 'text', 'The acronym, where a source prints one.', false),
    column('summary', 'text', 'What it is, in our own words.', false),
    column('is_whole', 'boolean', 'False for a record that is only named by others: nothing but its name is here.'),
  ],
  key: ['ref'],
  links: [],
};

const statementTable: RelationalTable = {
  name: 'statement',
  description:
    'Everything that a record says on the word of a source, and the record as a whole; what it states stands in the table of its field.',
  columns: [
    recordColumn,
    pathColumn,
    column('field', 'text', 'The field that it belongs to; empty for the record as a whole.', false),
    column('words', 'text', 'What it states, in words.'),
    ...qualifierSources().map((source) => source.column),
  ],
  key: ['record', 'path'],
  links: [toRecord('record')],
};

const citationTable: RelationalTable = {
  name: 'citation',
  description: 'The places that state a statement or a record.',
  columns: [
    recordColumn,
    pathColumn,
    positionColumn,
    column('source', 'reference', 'The source.'),
    column('locator', 'text', 'The place in it: a paragraph number, `note-3`, `summary`, or section and ordinal as in `b1.2`.'),
  ],
  key: ['record', 'path', 'position'],
  links: [
    { columns: ['record', 'path'], table: 'statement', to: ['record', 'path'] },
    { columns: ['source', 'locator'], table: 'source_paragraphs', to: ['record', 'locator'] },
  ],
};

const conflictTable: RelationalTable = {
  name: 'conflict',
  description: 'Where the sources differ, err, or leave something open.',
  columns: [
    recordColumn,
    positionColumn,
    { ...column('class', 'code', 'How they differ, or what an editor remarks.'), values: conflictClasses },
    column('field', 'text', 'JSON Pointer of the field, where it is about one.', false),
    column('remark', 'text', 'What an editor says of it.', false),
  ],
  key: ['record', 'position'],
  links: [toRecord('record')],
};

/** What says how a statement is known: the same for all. */
export function qualifierSources(): ColumnSource[] {
  const names = fieldsOfKind('organization').find(({ name }) => name === 'names')?.form;
  const fields = names?.type === 'list' && names.of.type === 'object' ? names.of.fields : [];
  return fields.filter(({ name }) => qualifiers.has(name)).flatMap((field) => columnsOfField(field, part(field.name)));
}

function part(name: string) {
  return (item: unknown): unknown => (item as Record<string, unknown> | undefined)?.[name];
}

/** Fields of every kind that stand in `record`, or in a table for all kinds. */
const isCommon = (name: string): boolean => kindNames.every((kind) => fieldsOfKind(kind).some((field) => field.name === name));
const inRecord = new Set(['kind', 'id', 'summary', 'cite']);

const tablesByKind = new Map<KindName, KindTables>();

export function tablesOfKind(kind: KindName): KindTables {
  const known = tablesByKind.get(kind) ?? newTablesOfKind(kind);
  tablesByKind.set(kind, known);
  return known;
}

function newTablesOfKind(kind: KindName): KindTables {
  const fields = fieldsOfKind(kind).filter(({ name }) => !inRecord.has(name));
  const isApart = ({ form }: FormField) => form.type === 'list' || (form.type === 'object' && form.role === 'statement');
  const sources = fields.filter((field) => !isApart(field)).flatMap((field) => columnsOfField(field, part(field.name)));
  return {
    table: {
      name: snakeCase(kind),
      description: kinds[kind].description,
      columns: [column('ref', 'reference', 'The record.'), ...sources.map((source) => source.column)],
      key: ['ref'],
      links: [toRecord('ref'), ...linksOf(sources)],
    },
    sources,
    lists: fields
      .filter(isApart)
      .map((field) => itemTable(`${isCommon(field.name) ? 'record' : snakeCase(kind)}_${snakeCase(field.name)}`, field, [field.name])),
  };
}

function itemTable(name: string, { form: given, description }: FormField, steps: readonly string[], around?: string): ItemTable {
  const isList = given.type === 'list';
  const form = given.type === 'list' ? given.of : given;
  const isObject = form.type === 'object' && form.role !== 'quantity';
  const isStatement = form.type === 'object' && form.role === 'statement';
  const stated = isObject ? form.fields.filter((field) => !(isStatement && qualifiers.has(field.name))) : [];
  const sources = isObject
    ? stated.flatMap((field) => columnsOfField(field, part(field.name)))
    : columnsOfField({ name: 'value', form, isOptional: false, description: undefined }, (item) => item);
  const parent = around === undefined ? [] : [column('parent', 'text', `The path of the row of \`${around}\` that it belongs to.`)];
  return {
    steps,
    isList,
    isStatement,
    form,
    table: {
      name,
      description: description ?? `One row for each item of the list.`,
      columns: [recordColumn, pathColumn, ...parent, positionColumn, ...sources.map((source) => source.column)],
      key: ['record', 'path'],
      ...(name === 'source_paragraphs' && { unique: ['record', 'locator'] }),
      links: [
        isStatement
          ? { columns: ['record', 'path'], table: 'statement', to: ['record', 'path'] }
          : around === undefined
            ? toRecord('record')
            : { columns: ['record', 'parent'], table: around, to: ['record', 'path'] },
        ...linksOf(sources),
      ],
    },
    sources,
    within: stated.flatMap((field) => listsWithin(field, [field.name], `${name}_${snakeCase(field.name)}`, name)),
  };
}

/** The lists of an item, also those within an object of it. */
function listsWithin(field: FormField, steps: readonly string[], name: string, around: string): ItemTable[] {
  if (field.form.type === 'list') return [itemTable(name, field, steps, around)];
  if (field.form.type !== 'object') return [];
  return field.form.fields.flatMap((one) => listsWithin(one, [...steps, one.name], `${name}_${snakeCase(one.name)}`, around));
}

const linksOf = (sources: readonly ColumnSource[]): Link[] =>
  sources.flatMap((source) => (source.column.type === 'reference' ? [toRecord(source.column.name)] : []));

/**
 * The tables of the records of some kinds, of all where left out; a table stands after those that its links lead to, but for links between
 * records. `source` comes along always: every citation leads to one of its places.
 *
 * @example
 * ```ts
 * import { relationalTables } from '@org/migration-core/forms';
 *
 * const parties = relationalTables(['activity']).find(({ name }) => name === 'activity_parties');
 * console.log(parties?.columns.map(({ name, type }) => `${name} ${type}`).join()); // record reference,path text,position integer,party reference,role code
 * ```
 */
export function relationalTables(wanted: readonly KindName[] = kindNames): RelationalTable[] {
  const all = kindNames.filter((kind) => kind === 'source' || wanted.includes(kind)).map(tablesOfKind);
  const lists = all.flatMap(({ lists }) => lists.flatMap(withAllWithin));
  const named = [recordTable, statementTable, ...all.map(({ table }) => table), ...lists, citationTable, conflictTable];
  return [...new Map(named.map((table) => [table.name, table])).values()];
}

const withAllWithin = ({ table, within }: ItemTable): RelationalTable[] => [table, ...within.flatMap(withAllWithin)];
