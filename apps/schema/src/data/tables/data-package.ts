import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '@org/migration-core';
import { edition } from '@org/migration-core/data';
import { type RelationalTable, relationalTables, type TypedColumn } from '@org/migration-core/forms';
import type { Selection } from '../selection.ts';
import { csvLines } from '../texts.ts';
import { tableRows } from './rows.ts';

const fileOf = (table: string) => `${table}.csv`;

/** Could a file of this name be one of a data package? */
export const isOfDataPackage = (name: string): boolean =>
  name === 'datapackage.json' || relationalTables().some((table) => fileOf(table.name) === name);

/** Records as a Data Package: `datapackage.json` and a CSV file for each table. The values are as they are; nothing is made harmless. */
export async function writeDataPackage(selection: Selection, folder: string): Promise<void> {
  const tables = relationalTables(selection.kinds);
  const files = new Map(tables.map(({ name }) => [name, openSync(join(folder, fileOf(name)), 'wx')]));
  try {
    for (const { name, columns } of tables) writeSync(files.get(name) as number, csvLines([columns.map((column) => column.name)]));
    for await (const rows of tableRows(selection)) {
      for (const [table, own] of Map.groupBy(rows, (row) => row.table)) {
        writeSync(files.get(table) as number, csvLines(own.map(({ cells }) => cells.map(asText))));
      }
    }
  } finally {
    for (const file of files.values()) closeSync(file);
  }
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor(selection.dataset, tables), null, 2)}\n`);
}

const asText = (cell: unknown) => (typeof cell === 'boolean' ? String(cell) : cell);

/** Frictionless Data Package, version 2: https://datapackage.org/standard/data-package/ */
const descriptor = (dataset: Dataset, tables: readonly RelationalTable[]) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'migration-register',
  id: `urn:sha256:${dataset.digest}`,
  title: 'Migration register',
  description: 'Who does what on international migration: each statement with the paragraph that makes it.',
  ...(dataset.digest === edition.digest && { version: edition.date.replaceAll('-', '.') }),
  keywords: ['international migration', 'united nations', 'register', 'provenance'],
  licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
  sources: dataset.byKind.source.map(({ names, symbol }) => ({
    title: [...names.slice(0, 1), ...(symbol ?? []).slice(0, 1)].map(({ value }) => value).join(', '),
  })),
  resources: tables.map(resource),
});

const resource = (table: RelationalTable) => ({
  name: table.name,
  type: 'table',
  path: fileOf(table.name),
  description: table.description,
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: table.columns.map(field),
    missingValues: [''],
    primaryKey: table.key,
    ...(table.unique && { uniqueKeys: [table.unique] }),
    foreignKeys: table.links.map(({ columns, table: to, to: fields }) => ({
      fields: columns,
      reference: { resource: to, fields },
    })),
  },
});

const types = {
  text: 'string',
  code: 'string',
  date: 'string',
  day: 'date',
  reference: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
} as const satisfies Record<TypedColumn['type'], string>;

const field = ({ name, type, values, isRequired, description }: TypedColumn) => ({
  name,
  type: types[type],
  ...(description !== undefined && { description }),
  constraints: { required: isRequired, ...(values && { enum: values }) },
});
