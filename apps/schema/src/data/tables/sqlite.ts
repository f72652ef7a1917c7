import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type RelationalTable, relationalTables, type TypedCell, type TypedColumn } from '@org/migration-core/forms';
import { CommandFailed } from '../../failure.ts';
import type { Selection } from '../selection.ts';
import { tableRows } from './rows.ts';
import { viewsOf } from './views.ts';

/** `MIGR`, by which `file` and others know the format; the version of the tables. */
const applicationId = 0x4d494752;
const userVersion = 1;

/** Records as an SQLite database: a table for each kind and each list of it, with keys, indexes, full-text search and views. */
export async function writeSqlite(selection: Selection, path: string): Promise<void> {
  const { DatabaseSync } = await quietly(() => import('node:sqlite'));
  const database = new DatabaseSync(path);
  try {
    // Nobody else sees the file before it is whole.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -32000;');
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${userVersion};`);
    const tables = relationalTables(selection.kinds);
    for (const table of tables) database.exec(tableDefinition(table));
    await fill(database, tables, selection);
    for (const index of tables.flatMap(indexDefinitions)) database.exec(index);
    database.exec(search);
    for (const view of viewsOf(selection.kinds)) database.exec(view);
    refuseDanglingLinks(database);
    database.exec('ANALYZE; PRAGMA optimize;');
  } finally {
    database.close();
  }
}

async function fill(database: DatabaseSync, tables: readonly RelationalTable[], selection: Selection): Promise<void> {
  const inserts = new Map<string, StatementSync>(
    tables.map(({ name, columns }) => [
      name,
      database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`),
    ]),
  );
  for await (const rows of tableRows(selection)) {
    database.exec('BEGIN');
    for (const { table, cells } of rows) inserts.get(table)?.run(...cells.map(asValue));
    database.exec('COMMIT');
  }
}

const asValue = (cell: TypedCell) => (cell === undefined ? null : typeof cell === 'boolean' ? Number(cell) : cell);

function refuseDanglingLinks(database: DatabaseSync): void {
  const [dangling] = database.prepare('PRAGMA foreign_key_check').all();
  if (dangling) throw new CommandFailed(`a row of ${dangling.table} leads to no row of ${dangling.parent}: this is a fault of the program`);
}

const quoted = (name: string) => `"${name}"`;
const list = (names: readonly string[]) => names.map(quoted).join(', ');

/** What it is stands in the definition itself, where `.schema` shows it. */
function tableDefinition({ name, description, columns, key, unique, links }: RelationalTable): string {
  const parts = [
    ...columns.map((column) => ({ sql: columnDefinition(column), comment: column.description })),
    { sql: `PRIMARY KEY (${list(key)})` },
    ...(unique ? [{ sql: `UNIQUE (${list(unique)})` }] : []),
    ...links.map(({ columns, table, to }) => ({ sql: `FOREIGN KEY (${list(columns)}) REFERENCES ${quoted(table)} (${list(to)})` })),
  ];
  const lines = parts.map(({ sql, comment }: { sql: string; comment?: string | undefined }, i) => {
    const end = i < parts.length - 1 ? ',' : '';
    return `  ${sql}${end}${comment === undefined ? '' : ` -- ${comment}`}`;
  });
  return `CREATE TABLE ${quoted(name)} ( -- ${description}\n${lines.join('\n')}\n) STRICT, WITHOUT ROWID;`;
}

const types = {
  text: 'TEXT',
  code: 'TEXT',
  date: 'TEXT',
  day: 'TEXT',
  reference: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  boolean: 'INTEGER',
} as const satisfies Record<TypedColumn['type'], string>;

function columnDefinition({ name, type, values, isRequired }: TypedColumn): string {
  const allowed = type === 'boolean' ? '0, 1' : values?.map((value) => `'${value}'`).join(', ');
  return `${quoted(name)} ${types[type]}${isRequired ? ' NOT NULL' : ''}${allowed ? ` CHECK (${quoted(name)} IN (${allowed}))` : ''}`;
}

/** What links lead from can be found from the other side, and days can be compared. */
function indexDefinitions({ name, columns, key, links }: RelationalTable): string[] {
  const isKey = (names: readonly string[]) => names.every((one, i) => key[i] === one);
  const linked = links.map((link) => link.columns).filter((names) => !isKey(names));
  const days = columns.filter(({ type }) => type === 'day').map((column) => [column.name]);
  return [...linked, ...days].map(
    (names) => `CREATE INDEX ${quoted(`${name}_by_${names.join('_')}`)} ON ${quoted(name)} (${list(names)});`,
  );
}

const search = `
CREATE VIRTUAL TABLE search USING fts5(ref UNINDEXED, names, summary, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO search (ref, names, summary)
  SELECT ref, coalesce((SELECT group_concat(value, '; ') FROM record_names WHERE record = ref), name), summary FROM record ORDER BY ref;
INSERT INTO search (search) VALUES ('optimize');
`;

/** Node calls its SQLite experimental in a warning, of which whoever exports data has no use. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  process.emitWarning = (() => undefined) as typeof process.emitWarning;
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
