import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyRecord, kindNames, kinds } from '@org/migration-core';
import { buildDataset } from '@org/migration-core/load';
import { codecOf } from '@org/migration-core/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { folder, run } from './command.ts';
import { dataset } from './register.ts';

type Row = { kind: AnyRecord['kind']; id: string };
const rowsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const inOrder = [...dataset.records.values()].map(({ kind, id }) => ({ kind, id }));

describe('data --format ndjson', () => {
  const { code, stdout, stderr } = run(['data', '--format', 'ndjson']);

  test('prints one line for every record, ordered by kind and id, and nothing else', () => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.endsWith('\n')).toBe(true);
    expect(rowsOf(stdout).map(({ kind, id }) => ({ kind, id }))).toEqual(inOrder);
  });

  test('holds every field of every record, citations and their damage included', () => {
    expect(rowsOf(stdout)).toEqual([...dataset.records.values()]);
    expect(stdout).toContain('"damage":["');
  });

  test('reads back through the codec of the core into the same records', () => {
    for (const row of rowsOf(stdout)) {
      const authored = z.encode(codecOf(row.kind), row as never);
      expect(withoutDamage(row)).toEqual(withoutDamage(z.decode(codecOf(row.kind), authored as never)));
    }
  });

  test('reads back into a dataset of the same digest', async () => {
    const { dataset: again, findings } = await buildDataset(
      rowsOf(stdout).map((authored) => ({ authored })),
      dataset.silences,
    );
    expect(findings).toEqual([]);
    expect(again?.digest).toBe(dataset.digest);
  });
});

describe('data --format json', () => {
  test('prints the same records as one list', () => {
    const { code, stdout } = run(['data', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([...dataset.records.values()]);
  });

  test('prints an empty list where the data folder has no record of a kind', () => {
    const data = folder();
    mkdirSync(join(data, 'sources'));
    const names = [{ value: 'A source', role: 'preferred' }];
    const paragraphs = [{ locator: '1', type: 'paragraph' }];
    const source = { kind: 'source', id: 's', names, date: '2003-07', sections: [{ id: 'i' }], paragraphs, cite: 's/1' };
    writeFileSync(join(data, 'sources/s.json'), JSON.stringify(source));
    const { code, stdout } = run(['data', '--format', 'json', '--kind', 'person', '--data', data]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  test('tells that a data folder is empty', () => {
    const { code, stdout, stderr } = run(['data', '--format', 'json', '--data', folder()]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error no-records: there is no record\. .*\nThe dataset has 1 error\.\n$/);
  });
});

describe('data --kind', () => {
  test('keeps the order of the register, however the kinds are given', () => {
    const { stdout } = run(['data', '--kind', 'place', 'person', '--kind', 'source']);
    const wanted = inOrder.filter(({ kind }) => ['place', 'person', 'source'].includes(kind));
    expect(rowsOf(stdout).map(({ kind, id }) => ({ kind, id }))).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(10);
  });
});

describe('data --face authored', () => {
  test('prints each record as its file has it', () => {
    const { stdout } = run(['data', '--face', 'authored', '--kind', 'instrument']);
    for (const row of rowsOf(stdout)) {
      const file = new URL(`../../../packages/core/data/${kinds[row.kind].plural}/${row.id}.json`, import.meta.url);
      expect(row).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    }
  });
});

describe('data --out', () => {
  test('writes the same bytes to a file as to standard output, and nothing beside it', async () => {
    const out = join(folder(), 'register.ndjson');
    expect(run(['data', '--kind', ...kindNames, '--out', out])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(run(['data']).stdout);
  });
});

const withoutDamage = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, item) => (key === 'damage' && typeof item?.[0] === 'string' ? undefined : item)));
