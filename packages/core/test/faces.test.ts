import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { runs } from '../../../.config/proof.ts';
import { dataFolder } from '../scripts/data-folder.ts';
import { printRecord } from '../src/checks/print.ts';
import { kindNames } from '../src/index.ts';
import { readJson } from '../src/load/document.ts';
import { validateRecord } from '../src/load.ts';
import { readDataFolder } from '../src/node.ts';
import type { AnyRecord } from '../src/schema/kinds.ts';
import { authoredSchema, codecOf, lengthen, shorten } from '../src/schema.ts';
import { recordOf } from './support/records.ts';

const { documents, findings } = await readDataFolder(dataFolder);
const files = [...documents.values()]
  .filter(({ file }) => !file.startsWith('coverage/'))
  .map(({ file, value }) => ({ file, authored: value, record: validateRecord(value).record as AnyRecord }));

/** What a program gets that reads the printed file of a record. */
function reread(record: AnyRecord): AnyRecord | undefined {
  const document = readJson('a.json', new TextEncoder().encode(printRecord(record)));
  expect(document.findings).toEqual([]);
  return validateRecord(document.value).record;
}

function expectTwoFaces(record: AnyRecord) {
  const short = shorten(record);
  expect(lengthen(record.kind, short)).toEqual(record);
  expect(shorten(lengthen(record.kind, short) as AnyRecord)).toEqual(short);
  expect(authoredSchema(record.kind).safeParse(short).error).toBeUndefined();
  expect(reread(record)).toEqual(record);
  expect(printRecord(reread(record) as AnyRecord)).toBe(printRecord(record));
}

describe('the two faces of the records of the register', () => {
  it('has records to speak of', () => {
    expect(findings).toEqual([]);
    expect(files.length).toBeGreaterThan(400);
  });

  it.each(kindNames)('turn into each other without loss, %s', (kind) => {
    for (const { record } of files.filter((one) => one.record.kind === kind)) expectTwoFaces(record);
  });

  it.each(kindNames)('are in their files as they are printed, %s', (kind) => {
    for (const { file, authored, record } of files.filter((one) => one.record.kind === kind)) {
      expect(shorten(lengthen(kind, authored) as AnyRecord), file).toEqual(authored);
      expect(authoredSchema(kind).safeParse(authored).error, file).toBeUndefined();
      expect(z.encode(codecOf(kind), record as never), file).toEqual(authored);
      expect(z.decode(codecOf(kind), authored), file).toEqual(record);
    }
  });

  it.each(kindNames)('turn into each other without loss for any other %s', (kind) => {
    fc.assert(fc.property(recordOf(kind), expectTwoFaces), { numRuns: runs('Generated records of every kind: both faces are one', 60) });
  });
});

describe('the long face', () => {
  it.each(kindNames)('is its own long face, %s', (kind) => {
    fc.assert(
      fc.property(recordOf(kind), (record) => {
        expect(lengthen(kind, record)).toEqual(record);
        expect(validateRecord(record).record).toEqual(record);
      }),
      { numRuns: runs('Generated records of every kind: the long face is its own', 30) },
    );
  });

  it('lets through what it does not understand, for the schema to refuse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), fc.jsonValue(), (kind, value) => {
        expect(() => lengthen(kind, value)).not.toThrow();
        expect(() => validateRecord(value)).not.toThrow();
      }),
    );
  });
});
