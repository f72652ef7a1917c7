import { describe, expect, test } from 'vitest';
import { loadRegisterData } from '../src/data.ts';
import { daysOfDate, fieldsOfKind, refsOfRecord, relationalTables, rowOfName, rowsOfRecord } from '../src/forms.ts';
import { kindNames } from '../src/schema/id.ts';
import { keysOf } from '../src/schema/kind-fields.ts';

const dataset = await loadRegisterData();
const tables = new Map(relationalTables().map((table) => [table.name, table]));

describe('the form of the records', () => {
  test.each(kindNames)('has every field of kind %s, in its order', (kind) => {
    expect(fieldsOfKind(kind).map(({ name }) => name)).toEqual(keysOf(kind));
  });
});

describe('the tables of the records', () => {
  test('link only to tables and columns that are there, and to keys', () => {
    for (const { name, columns, key, links } of tables.values()) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size, name).toBe(names.length);
      expect(names, name).toEqual(expect.arrayContaining([...key]));
      for (const { columns: from, table, to } of links) {
        const target = tables.get(table);
        expect(names, name).toEqual(expect.arrayContaining([...from]));
        expect([target?.key, target?.unique], `${name} to ${table}`).toContainEqual(to);
      }
    }
  });

  test('take every record, each cell of the type of its column, no key twice', () => {
    const keys = new Set<string>();
    for (const record of dataset.records.values()) {
      for (const { table, cells } of rowsOfRecord(record, (ref) => ref)) {
        const { columns, key } = tables.get(table) ?? { columns: [], key: [] };
        expect(cells.length, table).toBe(columns.length);
        for (const [i, { name, type, values, isRequired }] of columns.entries()) {
          const cell = cells[i];
          if (cell === undefined) expect(isRequired, `${table}.${name}`).toBe(false);
          else if (type === 'number' || type === 'integer') expect(cell, `${table}.${name}`).toBeTypeOf('number');
          else expect(cell, `${table}.${name}`).toBeTypeOf(type === 'boolean' ? 'boolean' : 'string');
          if (cell !== undefined && values) expect(values, `${table}.${name}`).toContain(cell);
          if (cell !== undefined && type === 'day') expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
        const own = `${table} ${key.map((one) => cells[columns.findIndex(({ name }) => name === one)]).join(' ')}`;
        expect(keys.has(own), own).toBe(false);
        keys.add(own);
      }
    }
    expect(keys.size).toBeGreaterThan(10_000);
  });

  test('tell all that is referred to, and the row of a name alone', () => {
    const [chile] = dataset.byKind.place.filter(({ id }) => id === 'chile');
    expect(chile && refsOfRecord(chile)).toEqual(expect.arrayContaining(['place/south-america', 'source/a-58-98']));
    expect(rowOfName('place/chile', 'Chile').cells).toEqual(['place/chile', 'place', 'chile', 'Chile', undefined, undefined, false]);
  });

  test('of some kinds have the sources too', () => {
    const names = relationalTables(['topic']).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['record', 'statement', 'topic', 'topic_broader', 'source_paragraphs', 'citation', 'conflict']),
    );
    expect(names.filter((name) => name.startsWith('activity'))).toEqual([]);
  });
});

describe('the days of a date', () => {
  test.each([
    ['2003', '2003-01-01', '2003-12-31'],
    ['2003-41', '2003-07-01', '2003-12-31'],
    ['1999/..', '1999-01-01', undefined],
    ['../2001-02', undefined, '2001-02-28'],
    ['2003-10-15/2003-10-16', '2003-10-15', '2003-10-16'],
    ['2003-07-10~', '2003-07-09', '2003-07-11'],
    ['Y17000', undefined, undefined],
    ['-0044', undefined, undefined],
    ['no date', undefined, undefined],
  ])('%s', (date, earliest, latest) => {
    expect(daysOfDate(date)).toEqual({ ...(earliest && { earliest }), ...(latest && { latest }) });
  });
});
