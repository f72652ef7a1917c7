import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { dataFolder } from '../scripts/data-folder.ts';
import { readJson } from '../src/load/document.ts';
import { buildDataset, type Finding, messageOf, remedyOf, validateRecord } from '../src/load.ts';
import { readDataFolder } from '../src/node.ts';
import { fromPointer, valueAt } from '../src/schema/pointer.ts';

const { documents } = await readDataFolder(dataFolder);
const texts = [...documents.values()].filter(({ file }) => !file.startsWith('coverage/')).map(({ text }) => text);

const poison = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '/',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud800',
    '-',
    '0',
    '1e400',
    'null',
    'true',
    '""',
    '[]',
    '{}',
    '"__proto__": 1,',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
/** Something done to a text: a piece removed, doubled or moved, or poison put in. */
const harm = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 60 }),
  to: fc.nat(),
  poison,
  way: fc.constantFrom('remove', 'double', 'move', 'insert', 'replace'),
});

type Harm = typeof harm extends fc.Arbitrary<infer T> ? T : never;

function harmed(text: string, { at, length, to, poison, way }: Harm): string {
  const start = at % (text.length + 1);
  const [before, piece, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  const rest = before + after;
  switch (way) {
    case 'remove':
      return rest;
    case 'double':
      return before + piece + piece + after;
    case 'move':
      return rest.slice(0, to % (rest.length + 1)) + piece + rest.slice(to % (rest.length + 1));
    case 'insert':
      return before + poison + piece + after;
    default:
      return before + poison + after;
  }
}

const harmedText = fc
  .tuple(fc.constantFrom(...texts), fc.array(harm, { minLength: 1, maxLength: 3 }))
  .map(([text, harms]) => harms.reduce(harmed, text));

/** A value somewhere in a record, replaced by any other: most of these are JSON, but not a record. */
const harmedValue = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', [], {}, -1, 1.5)))
  .map(([text, at, value]) => {
    let count = 0;
    const chosen = at % (text.match(/[,:[]/g)?.length ?? 1);
    return JSON.stringify(JSON.parse(text, (_, old) => (count++ === chosen ? value : old)));
  });

function expectPlaced(found: Finding, value: unknown) {
  expect(found.code).toBeTypeOf('string');
  expect(found.path).toMatch(/^(\/.*)?$/s);
  const parent = found.path.slice(0, found.path.lastIndexOf('/'));
  if (found.path !== '') expect(valueAt(value, parent), found.path).toBeDefined();
  expect(messageOf(found) + remedyOf(found)).not.toMatch(/undefined|\[object/);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Reads a text as loading does, up to what each finding says. */
function readWhole(bytes: Uint8Array) {
  const document = readJson('a.json', bytes);
  for (const found of document.findings) {
    expect(found).toMatchObject({ file: 'a.json', line: expect.any(Number), column: expect.any(Number) });
    expectPlaced(found, document.value);
  }
  if (document.findings.some(({ code }) => code === 'json-syntax')) expect(document.value).toBeUndefined();
  expect(document.value === undefined && document.findings.length === 0).toBe(false);
  if (document.value === undefined) return;
  const { record, findings } = validateRecord(document.value, 'a.json');
  expect(record === undefined).toBe(findings.length > 0);
  for (const found of findings) {
    expectPlaced(found, document.value);
    const { line, column } = document.locate(fromPointer(found.path));
    expect(document.text.split('\n')[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
  }
}

describe('files of the register that somebody spoiled', () => {
  it('are read or refused with a code and a place, and never throw', () => {
    fc.assert(
      fc.property(harmedText, (text) => readWhole(new TextEncoder().encode(text))),
      { numRuns: runs('Spoiled files: read or refused with a code and a place, never a throw', 2000) },
    );
  });

  it('are JSON to us exactly when they are to JavaScript', () => {
    fc.assert(
      fc.property(harmedText, (text) => {
        const bytes = new TextEncoder().encode(text);
        const refused = readJson('a.json', bytes).findings.some(({ code }) => code === 'json-syntax' || code === 'json-too-deep');
        expect(refused).toBe(!isJson(new TextDecoder().decode(bytes)));
      }),
      { numRuns: runs('Spoiled files: JSON to us exactly when to JavaScript', 2000) },
    );
  });

  it('have their faults found where a value is another', () => {
    fc.assert(
      fc.property(harmedValue, (text) => readWhole(new TextEncoder().encode(text))),
      { numRuns: runs('Spoiled values: every fault has its place', 2000) },
    );
  });

  it('may be any bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.string({ unit: fc.constantFrom(...'[]{},:"\\01e-tn ') }).map((text) => Buffer.from(text)),
        ),
        (bytes) => readWhole(bytes),
      ),
      { numRuns: runs('Any bytes: read or refused', 2000) },
    );
  });

  it('may be loaded together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            harmedValue.map((text) => JSON.parse(text)),
            fc.jsonValue(),
          ),
          { maxLength: 6 },
        ),
        async (values) => {
          const { dataset, findings } = await buildDataset(values.map((authored, i) => ({ authored, file: `${i}.json` })));
          expect(dataset === undefined).toBe(findings.length > 0);
          for (const found of findings) expectPlaced(found, values[Number.parseInt(found.file ?? '', 10)]);
        },
      ),
      { numRuns: runs('Spoiled records loaded together: every fault has its place', 200) },
    );
  });
});
