import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { relationalTables } from '@org/migration-core/forms';
import { Package } from 'datapackage';
import { beforeAll, describe, expect, test } from 'vitest';
import { folder, run } from './command.ts';
import { dataset } from './register.ts';
import { scratch } from './scratch.ts';

const place = join(scratch(), 'package');

beforeAll(() => {
  expect(run(['data', '--format', 'datapackage', '--out', place])).toEqual({ code: 0, stdout: '', stderr: '' });
});

const descriptor = () => JSON.parse(readFileSync(join(place, 'datapackage.json'), 'utf8'));

describe('data --format datapackage', () => {
  test("is valid by Frictionless' own profile, which refuses one without resources", async () => {
    const { valid, errors } = await Package.load(join(place, 'datapackage.json'));
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    expect((await Package.load({ name: 'none', resources: [] })).valid).toBe(false);
  });

  test('has rows that are what the Table Schemas say, and every foreign key leads somewhere', async () => {
    const read = await Package.load(join(place, 'datapackage.json'));
    const counts = new Map<string, number>();
    for (const resource of read.resources) counts.set(resource.name, (await resource.read({ relations: true })).length);
    expect(counts.get('record')).toBe(dataset.records.size);
    expect(counts.get('activity')).toBe(dataset.counts.activity);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(0);
  }, 300_000);

  test('is refused where a foreign key leads nowhere', async () => {
    const topics = join(place, 'topic_broader.csv');
    const text = readFileSync(topics, 'utf8');
    writeFileSync(topics, text.replace(/topic\/[a-z-]+(?=\r\n)/, 'topic/nowhere'));
    const read = await Package.load(join(place, 'datapackage.json'));
    await expect(read.getResource('topic_broader').read({ relations: true })).rejects.toThrow(/Foreign key/);
    writeFileSync(topics, text);
  }, 300_000);

  test('lists every file, and every table with its columns', () => {
    const { resources, licenses, sources, $schema } = descriptor();
    expect($schema).toMatch(/^https:\/\/datapackage\.org\/profiles\/2\./);
    expect(resources.map(({ path }: { path: string }) => path).sort()).toEqual(
      readdirSync(place).filter((name) => name !== 'datapackage.json'),
    );
    expect(
      resources.map(({ name, schema }: { name: string; schema: { fields: { name: string }[] } }) => [
        name,
        schema.fields.map((field) => field.name),
      ]),
    ).toEqual(relationalTables().map(({ name, columns }) => [name, columns.map((column) => column.name)]));
    expect(licenses).toHaveLength(1);
    expect(sources).toHaveLength(dataset.counts.source);
  });

  test('of a query has what is found, and the names of what it refers to', async () => {
    const part = join(folder(), 'part');
    run(['data', '--format', 'datapackage', '--where', 'kind:topic remittances', '--out', part]);
    const read = await Package.load(join(part, 'datapackage.json'));
    const records = (await read.getResource('record').read({ keyed: true })) as { ref: string; is_whole: boolean }[];
    expect(records.filter((one) => one.is_whole).map(({ ref }) => ref)).toContain('topic/remittances');
    for (const resource of read.resources) await resource.read({ relations: true });
  }, 300_000);
});
