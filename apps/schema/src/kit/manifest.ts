import { dialects, faces, subjects } from '../json-schema/address.ts';
import type { KitCase, VectorFile } from './kit-case.ts';

/** All that is in the kit. */
export type Manifest = {
  $schema: string;
  description: string;
  /** The digest of the register whose answers the kit holds. */
  register: string;
  cases: readonly KitCase[];
  vectors: readonly VectorFile[];
};

export const manifestOf = (register: string, cases: readonly KitCase[], vectors: readonly VectorFile[]): Manifest => ({
  $schema: manifestSchema.$id,
  description: 'What an implementation of the migration register must agree with. Paths are relative to this file.',
  register,
  cases,
  vectors,
});

/** One case a line: a change to one shows as a change of one line. */
export function manifestText({ cases, vectors, ...head }: Manifest): string {
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  const list = (name: string, items: readonly unknown[]) =>
    `  ${JSON.stringify(name)}: [\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  return `${start},\n${list('vectors', vectors)},\n${list('cases', cases)}\n}\n`;
}

const verdict = {
  valid: { type: 'boolean', description: 'What the register says.' },
  code: { type: 'string', pattern: '^[a-z]+(?:-[a-z]+)*$', description: 'The rule that is broken.' },
  pointer: { type: 'string', description: 'JSON Pointer to what breaks it.' },
};
const common = { id: { type: 'string' }, shows: { type: 'string', description: 'What it is there for, in a sentence.' } };
const file = { type: 'string', description: 'Relative to the manifest.' };
const schema = { enum: subjects['2020-12'].filter((subject) => subject !== 'bundle') };
const face = { enum: faces };
const object = (title: string, description: string, properties: object, optional: readonly string[] = []) => ({
  title,
  description,
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

/** The schema of the manifest itself. */
export const manifestSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://migration-register.example/v1/kit/manifest.schema.json',
  title: 'Conformance kit',
  description: 'The cases that an implementation of the migration register is tried with.',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    description: { type: 'string' },
    register: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'The digest of the register whose answers the kit holds.' },
    vectors: { type: 'array', items: { $ref: '#/$defs/VectorFile' } },
    cases: { type: 'array', items: { oneOf: ['InstanceCase', 'RuleCase', 'RoundTripCase'].map((name) => ({ $ref: `#/$defs/${name}` })) } },
  },
  required: ['register', 'vectors', 'cases'],
  additionalProperties: false,
  $defs: {
    InstanceCase: object(
      'Instance',
      'A record or a list of records, and what a schema and the register say of it.',
      {
        ...common,
        type: { const: 'instance' },
        face,
        schema,
        file,
        at: { type: 'string', description: 'JSON Pointer into the file, in the layout of the JSON Schema Test Suite.' },
        schemaValid: {
          description: 'What the schema of each draft says; it refuses nothing that the register accepts.',
          type: 'object',
          properties: Object.fromEntries(dialects.map((dialect) => [dialect, { type: 'boolean' }])),
          required: dialects,
          additionalProperties: false,
        },
        ...verdict,
      },
      ['code', 'pointer'],
    ),
    RuleCase: object(
      'Rule',
      'A small register that keeps a rule, or breaks it and no other.',
      {
        ...common,
        type: { const: 'rule' },
        file,
        format: { enum: ['json', 'ndjson'] },
        rule: verdict.code,
        beside: { enum: ['nothing', 'register'], description: 'What it is checked beside: nothing, or the register of the package.' },
        ...verdict,
        line: { type: 'integer', minimum: 1 },
        column: { type: 'integer', minimum: 1, description: 'In UTF-16 code units.' },
      },
      ['code', 'pointer', 'line', 'column'],
    ),
    RoundTripCase: object('Round trip', 'A record that is read and written again.', {
      ...common,
      type: { const: 'round-trip' },
      file,
      schema,
      conversion: { enum: ['keep', 'public-to-authored', 'authored-to-public'] },
      equals: { ...file, description: 'The file that the result equals as JSON.' },
    }),
    VectorFile: object('Vector file', 'A file with a list of questions and their answers.', {
      type: { enum: ['edtf', 'quantity', 'query'] },
      file,
      count: { type: 'integer', minimum: 1 },
      shows: common.shows,
    }),
  },
};
