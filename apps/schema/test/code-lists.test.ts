import { readdirSync, readFileSync } from 'node:fs';
import { kindNames } from '@org/migration-core';
import { findingWords } from '@org/migration-core/load';
import { codeMeanings } from '@org/migration-core/vocabulary';
import { describe, expect, test } from 'vitest';
import { codeListFiles, codeLists } from '../src/code-lists/code-list-files.ts';
import { type JsonSchema, schemasIn } from '../src/json-schema/json-schema.ts';
import { dataset, schemaAt } from './register.ts';

const lists = codeLists(dataset);
const files = codeListFiles(dataset);
const listOf = (name: string) => lists.find((list) => list.name === name);
const bundle = schemaAt('public/bundle.schema.json') as JsonSchema;

/** Rows of RFC 4180 as our lists have them: quoted cells hold no line feed. */
const rowsOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare),
    );

describe('code lists', () => {
  test('are one for every closed list of words in the schemas, with its words in their order', () => {
    const closed = Object.values(bundle.$defs as Record<string, JsonSchema>).filter((part) => part.enum !== undefined);
    expect(closed.length).toBeGreaterThan(25);
    for (const { title = '', enum: values } of closed)
      expect(listOf(title.toLowerCase().replaceAll(' ', '-'))?.codes.map(({ code }) => code)).toEqual(values);
  });

  test('leave no closed list of the schemas without a name', () => {
    const unnamed = [...schemasIn(bundle)].filter(
      ({ schema, at }) => !/\/(?:not|contains)\//.test(at) && schema.enum !== undefined && schema.title === undefined,
    );
    expect(unnamed.map(({ at }) => at)).toEqual([]);
  });

  test('have a meaning for every code, and the core has none for a code that does not exist', () => {
    for (const [title, meanings] of Object.entries(codeMeanings)) {
      const list = lists.find((one) => one.title === title);
      expect([title, list?.codes.map(({ code }) => code).sort()]).toEqual([title, Object.keys(meanings).sort()]);
    }
    for (const { name, codes } of lists.filter(({ title }) => title in codeMeanings))
      for (const { code, description } of codes)
        expect([name, code, description]).toEqual([name, code, expect.stringMatching(/^[A-Z].*\.$/)]);
  });

  test('are also of the kinds, the finding codes, and the records that others are indexed with', () => {
    expect(listOf('kind')?.codes.map(({ code }) => code)).toEqual(kindNames);
    expect(listOf('finding-code')?.codes.map(({ code }) => code)).toEqual(Object.keys(findingWords));
    for (const [name, kind] of [
      ['topics', 'topic'],
      ['places', 'place'],
      ['organizations', 'organization'],
    ] as const) {
      const formers = dataset.byKind[kind].flatMap(({ formerIds = [] }) => formerIds);
      expect(listOf(name)?.codes.length).toBe(dataset.byKind[kind].length + formers.length);
    }
  });

  test('have each code once, and broader codes that they have', () => {
    for (const { name, codes } of lists) {
      const known = new Set(codes.map(({ code }) => code));
      expect([name, known.size]).toEqual([name, codes.length]);
      for (const { code, broader } of codes) for (const one of broader) expect([name, code, known.has(one)]).toEqual([name, code, true]);
    }
  });

  test('say the same as CSV and as JSON', () => {
    for (const { name, codes } of lists) {
      const [header, ...rows] = rowsOf(files.get(`${name}.csv`) ?? '');
      expect(header).toEqual(['code', 'title', 'description', 'broader', 'since', 'deprecated']);
      expect(rows).toEqual(
        codes.map(({ code, title, description, broader, since, deprecated }) => [
          code,
          title,
          description,
          broader.join(' '),
          since,
          deprecated,
        ]),
      );
      expect(JSON.parse(files.get(`${name}.json`) ?? '')).toEqual(JSON.parse(JSON.stringify(listOf(name))));
    }
  });

  test('are listed in an index that leads to all of them', () => {
    const index = JSON.parse(files.get('index.json') ?? '[]') as { json: string; csv: string; codes: number }[];
    const named = index.flatMap(({ json, csv }) => [json, csv]).map((url) => url.slice(url.lastIndexOf('/') + 1));
    expect([...named, 'index.json'].sort()).toEqual([...files.keys()].sort());
    expect(index.map(({ codes }) => codes)).toEqual(lists.map(({ codes }) => codes.length));
  });

  test('are committed as they are emitted', () => {
    const folder = new URL('../code-lists/', import.meta.url);
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
  });
});
