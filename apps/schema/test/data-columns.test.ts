import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type AnyRecord, type KindName, kindNames, kinds, openRegister, type Ref } from '@org/migration-core';
import { type Cell, recordTable } from '@org/migration-core/formats';
import { daysOfDate } from '@org/migration-core/forms';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from './command.ts';
import { dataset, plain } from './register.ts';
import { scratch } from './scratch.ts';

const place = scratch();

beforeAll(() => {
  for (const format of ['csv', 'parquet']) {
    expect(run(['data', '--format', format, '--out', join(place, format)])).toEqual({ code: 0, stdout: '', stderr: '' });
  }
});

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

const fileOf = (kind: KindName, format: string) => join(place, format, `${kinds[kind].plural}.${format}`);
const recordsOf = (kind: KindName) => dataset.byKind[kind] as readonly AnyRecord[];

/** A row without columns that are empty, and without days: the record itself. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null || /(?:Earliest|Latest)$/.test(key) ? [] : [[key, withoutEmpty(item)]])),
  );
}

/** Every date of a value beside its days. */
function datesIn(value: unknown): { date: string; earliest: unknown; latest: unknown }[] {
  if (Array.isArray(value)) return value.flatMap(datesIn);
  if (typeof value !== 'object' || value === null) return [];
  const row = value as Record<string, unknown>;
  const own = Object.keys(row)
    .filter((key) => `${key}Earliest` in row && row[key] !== null)
    .map((key) => ({ date: String(row[key]), earliest: row[`${key}Earliest`], latest: row[`${key}Latest`] }));
  return [...own, ...Object.values(row).flatMap(datesIn)];
}

describe('data --format parquet, read by DuckDB', () => {
  test.each(kindNames)('has every value of every record of kind %s', async (kind) => {
    const rows = await ask(`SELECT * FROM '${fileOf(kind, 'parquet')}'`);
    expect(rows.map(withoutEmpty)).toEqual(recordsOf(kind).map((record) => plain(record, 'public')));
  });

  test.each(kindNames.filter((kind) => kinds[kind].extent))('has the days of the dates of kind %s', async (kind) => {
    const dates = datesIn(await ask(`SELECT * FROM '${fileOf(kind, 'parquet')}'`));
    expect(dates.length).toBeGreaterThan(0);
    for (const { date, earliest, latest } of dates) {
      const days = daysOfDate(date);
      expect({ date, earliest, latest }).toEqual({ date, earliest: days.earliest ?? null, latest: days.latest ?? null });
    }
  });

  test('has columns of the types that the values have', async () => {
    const types = async (kind: KindName) =>
      Object.fromEntries(
        (await ask(`DESCRIBE SELECT * FROM '${fileOf(kind, 'parquet')}'`)).map((row) => [row.column_name, row.column_type]),
      );
    expect(await types('activity')).toMatchObject({ id: 'VARCHAR', topics: 'VARCHAR[]' });
    expect((await types('activity')).when).toMatch(/^STRUCT\("?value"? VARCHAR, "?valueEarliest"? DATE, "?valueLatest"? DATE, /);
    expect((await types('meeting-session')).order).toBe('INTEGER');
    expect((await types('survey-result')).respondents).toMatch(/"?includesRespondent"? BOOLEAN/);
    expect((await types('statistic')).value).toMatch(/"?relation"? VARCHAR, "?value"? DOUBLE/);
  });

  test('of a query that finds nothing is a table without rows', async () => {
    const file = join(place, 'none.parquet');
    expect(run(['data', '--format', 'parquet', '--where', 'kind:person zzzzzz', '--out', file]).code).toBe(0);
    expect(await ask(`SELECT count(*)::INTEGER AS n FROM '${file}'`)).toEqual([{ n: 0 }]);
  });
});

/** What a spreadsheet would run gets an apostrophe before it. */
const asSafeText = (cell: Cell) => (typeof cell === 'string' ? cell.trim().replace(/^[=+@\uff0b\uff0d\uff1d\uff20-]/, "'$&") : cell);

describe('data --format csv, read by DuckDB', () => {
  test.each(kindNames)('has the cells of the core for every record of kind %s', async (kind) => {
    const { header, refsIn, rowOf } = recordTable({ kinds: [kind] });
    const register = openRegister(dataset);
    const rows = await ask(
      `SELECT * FROM read_csv('${fileOf(kind, 'csv')}', header = true, all_varchar = true, strict_mode = true, quote = '"', escape = '"', delim = ',')`,
    );
    const wanted = recordsOf(kind).map(async (record) => {
      const refs = refsIn(record);
      const names = await register.captions(refs);
      const cells = rowOf(record, (ref) => names[refs.indexOf(ref as Ref)]).map(asSafeText);
      return Object.fromEntries(header.map((name, i) => [name, cells[i] === undefined ? null : String(cells[i])]));
    });
    expect(rows).toEqual(await Promise.all(wanted));
  });
});
