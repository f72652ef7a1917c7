import { type KindName, kindNames } from '@org/migration-core';
import { type FindingCode, validateRecord } from '@org/migration-core/load';
import { codecOf, schemas } from '@org/migration-core/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { runs } from '../../../.config/proof.ts';
import { type Face, faces } from '../src/json-schema/address.ts';
import { unsaid } from '../src/rules/unsaid.ts';
import { change, changes } from './mutation.ts';
import { recordsOf, schemaAt } from './register.ts';

const ajv = new Ajv2020({ strict: false });
const acceptors = new Map(
  faces.flatMap((face) => kindNames.map((kind) => [`${face} ${kind}`, ajv.compile(schemaAt(`${face}/${kind}.schema.json`))])),
);

/** What each side says of a value. The codes are those under which the register refuses it. */
function verdicts(face: Face, kind: KindName, value: unknown) {
  const zod = face === 'public' ? schemas[kind].safeParse(value) : z.safeDecode(codecOf(kind), value as never);
  const schema = acceptors.get(`${face} ${kind}`)?.(value) === true;
  return { zod: zod.success, schema, codes: [...new Set(validateRecord(value).findings.map(({ code }) => code))] };
}

const listed = (face: Face): FindingCode[] => unsaid.filter(({ faces }) => faces.includes(face)).map(({ code }) => code);

describe.each(faces)('on changed records of the register, %s', (face) => {
  const records = kindNames.flatMap((kind) => recordsOf(kind, face).map((record) => ({ kind, record })));

  test('JSON Schema accepts what zod accepts, and more only by the rules that are listed', () => {
    const tally = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.array(changes, { minLength: 1, maxLength: 2 }), ({ kind, record }, steps) => {
        const value = steps.reduce<unknown>(change, record);
        const { zod, schema, codes } = verdicts(face, kind, value);
        if (zod) expect({ schema }).toEqual({ schema: true });
        else if (schema)
          expect({ codes, unlisted: codes.filter((code) => !listed(face).includes(code)) }).toEqual({
            codes: expect.arrayContaining([expect.any(String)]),
            unlisted: [],
          });
        tally[schema ? 'accepted' : 'refused']++;
      }),
      { numRuns: runs(`Changed records, ${face} face: JSON Schema and zod agree`, 4000) },
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

  const witnesses: Record<string, [Face, KindName, unknown]> = {
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
    'unknown-field': ['public', 'topic', { ...topic, colour: 'blue' }],
    'missing-field': [
      'authored',
      'topic',
      { ...topic, names: [{ value: 'Remittances', role: 'preferred' }], cite: ['a-58-98/14', 'a-58-98/15'] },
    ],
  };

  test.each(unsaid.map(({ code }) => code))('%s', (code) => {
    const witness = witnesses[code];
    expect(witness).toBeDefined();
    if (witness) expect(verdicts(...witness)).toEqual({ zod: false, schema: true, codes: [code] });
  });
});
