import { type KindName, kindNames } from '@org/migration-core';
import { type FindingCode, validateRecord } from '@org/migration-core/load';
import { codecOf, schemas } from '@org/migration-core/schema';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { runs } from '../../../.config/proof.ts';
import { type Dialect, dialects, type Face, faces, schemaFolder } from '../src/json-schema/address.ts';
import { unsaid } from '../src/rules/unsaid.ts';
import { change, changes } from './mutation.ts';
import { recordsOf, schemaAt } from './register.ts';

const validators = { '2020-12': new Ajv2020({ strict: false }), 'draft-07': new Ajv({ strict: false }) };
for (const ajv of Object.values(validators)) addFormats.default(ajv);
const acceptors = new Map(
  dialects.flatMap((dialect) =>
    faces.flatMap((face) =>
      kindNames.map((kind) => {
        const path = `${schemaFolder(face, dialect)}/${kind}.schema.json`.slice('schemas/'.length);
        return [`${dialect} ${face} ${kind}`, validators[dialect].compile(schemaAt(path))] as const;
      }),
    ),
  ),
);

/** What each side says of a value. The codes are those under which the register refuses it. */
function verdicts(dialect: Dialect, face: Face, kind: KindName, value: unknown) {
  const zod = face === 'public' ? schemas[kind].safeParse(value) : z.safeDecode(codecOf(kind), value as never);
  const schema = acceptors.get(`${dialect} ${face} ${kind}`)?.(value) === true;
  return { zod: zod.success, schema, codes: [...new Set(validateRecord(value).findings.map(({ code }) => code))] };
}

const listed = (dialect: Dialect, face: Face): FindingCode[] =>
  unsaid.filter(({ dialects, faces }) => dialects.includes(dialect) && faces.includes(face)).map(({ code }) => code);

const everyFace = dialects.flatMap((dialect) => faces.map((face) => [dialect, face] as const));

describe.each(everyFace)('on changed records of the register, %s, %s', (dialect, face) => {
  const records = kindNames.flatMap((kind) => recordsOf(kind, face).map((record) => ({ kind, record })));

  test('JSON Schema accepts what zod accepts, and more only by the rules that are listed', () => {
    const tally = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.array(changes, { minLength: 1, maxLength: 2 }), ({ kind, record }, steps) => {
        const value = steps.reduce<unknown>(change, record);
        const { zod, schema, codes } = verdicts(dialect, face, kind, value);
        if (zod) expect({ schema }).toEqual({ schema: true });
        else if (schema)
          expect({ codes, unlisted: codes.filter((code) => !listed(dialect, face).includes(code)) }).toEqual({
            codes: expect.arrayContaining([expect.any(String)]),
            unlisted: [],
          });
        tally[schema ? 'accepted' : 'refused']++;
      }),
      { numRuns: runs(`Changed records, ${face} face in ${dialect}: JSON Schema and zod agree`, 4000) },
    );
    // A generator that only ever breaks, or never does, would prove nothing.
    expect(Math.min(tally.accepted, tally.refused)).toBeGreaterThan(100);
  });
});

describe('every listed rule is still needed', () => {
  const name = { value: 'Remittances', role: 'preferred', cite: [{ source: 'a-58-98', locator: '14' }] };
  const topic = { kind: 'topic', id: 'remittances', names: [name], cite: name.cite };
  const statistic = (value: object) => ({
    ...topic,
    kind: 'statistic',
    measure: 'Projects',
    value: [{ value: { unit: 'projects', ...value }, cite: name.cite }],
  });
  const [source] = recordsOf('source', 'public') as { sections: object[]; paragraphs: object[] }[];

  const witnesses: Record<string, readonly [Face, KindName, unknown]> = {
    edtf: ['public', 'topic', { ...topic, names: [{ ...name, holds: '2003-02-30' }] }],
    'not-nfc': ['public', 'topic', { ...topic, names: [{ ...name, value: 'Migracio\u0301n' }] }],
    'stray-space': ['public', 'topic', { ...topic, names: [{ ...name, value: 'Remittances\u00a0' }] }],
    'quantity-range': ['public', 'statistic', statistic({ relation: 'between', value: 50, upper: 40 })],
    'listed-twice': ['public', 'source', { ...source, sections: source?.sections.flatMap((section) => [section, section]) }],
    'part-missing': [
      'public',
      'source',
      { ...source, paragraphs: source?.paragraphs.map((paragraph) => ({ ...paragraph, section: 'nowhere' })) },
    ],
    'one-caption': ['public', 'topic', { ...topic, names: [name, { ...name, value: 'Money sent home' }] }],
    'forbidden-character': ['public', 'topic', { ...topic, names: [{ ...name, value: 'Re\u200bmittances' }] }],
    'unknown-field': ['public', 'topic', { ...topic, colour: 'blue' }],
    'missing-field': [
      'authored',
      'topic',
      { ...topic, names: [{ value: 'Remittances', role: 'preferred' }], cite: ['a-58-98/14', 'a-58-98/15'] },
    ],
  };

  test.each(unsaid)('$code', ({ code, dialects: saidBeyond }) => {
    const witness = witnesses[code];
    expect(witness).toBeDefined();
    for (const dialect of witness ? dialects : []) {
      const { zod, schema, codes } = verdicts(dialect, ...(witness as [Face, KindName, unknown]));
      expect({ dialect, zod, schema, codes }).toEqual({ dialect, zod: false, schema: saidBeyond.includes(dialect), codes: [code] });
    }
  });
});
