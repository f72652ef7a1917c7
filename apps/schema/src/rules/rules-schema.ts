import { kindNames } from '@org/migration-core';
import { base, dialects, faces } from '../json-schema/address.ts';
import type { JsonSchema } from '../json-schema/json-schema.ts';
import { type Assertion, type Operator, operators } from './assertion.ts';
import { rules } from './rules.ts';

const text: JsonSchema = { type: 'string', minLength: 1 };
const path: JsonSchema = { type: 'string', pattern: '^(?:/[^/]+)+$' };
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', minItems: 1, items });
const oneOf = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: [...values] });
const part = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const whole: JsonSchema = { type: 'integer', minimum: 0 };

/** The fields of an assertion of one operator: none of them may be missing, but for those that are named with a `?`. */
type Fields<O extends Operator> = {
  [F in keyof Omit<Extract<Assertion, { operator: O }>, 'operator' | 'kinds'> as F extends string
    ? undefined extends Extract<Assertion, { operator: O }>[F & keyof Extract<Assertion, { operator: O }>]
      ? `${F}?`
      : F
    : never]-?: JsonSchema;
};

const paths = listOf(path);
const tests = listOf(part('Test'));
const selection = part('Selection');

/** What belongs beside each operator. An operator without its fields does not compile. */
const fieldsOf: { readonly [O in Operator]: Fields<O> } = {
  schema: { 'of?': oneOf(['public']) },
  edtf: { at: paths },
  'normal-form': { at: paths, form: oneOf(['NFC']) },
  trimmed: { at: paths },
  'without-characters': { at: paths, characters: text },
  'number-order': { in: paths, less: path, greater: path },
  implies: { in: paths, when: tests, holds: tests },
  count: { in: path, where: tests, equals: whole },
  unique: { at: path },
  'subset-of': { at: path, of: path, 'or?': listOf(text) },
  'listed-before': { at: path, of: path },
  'date-order': { earlier: selection, later: listOf(selection) },
  'date-sequence': { dates: selection },
  'sum-equals': { terms: listOf(part('Term')), total: listOf(selection) },
  'rounds-to': { part: selection, whole: selection, share: selection, per: whole, unless: tests },
  'contradictions-explained': { at: paths, by: path },
  'pointer-exists': { at: path, 'or-field-of-kind': { const: true } },
  'unique-in-dataset': { at: paths, within: path },
  'ids-lead-once': { ids: path, former: path },
  'reference-exists': { at: paths },
  'reference-current': { at: paths },
  acyclic: { along: path },
  'citation-exists': { at: paths },
  'told-before-source': { status: selection, when: selection, statuses: listOf(text) },
  'same-or-new': { key: paths },
  'citations-kept': { at: path },
  'names-apart': { names: selection, 'unless-listed': { const: 'exceptions' } },
  'cited-or-reasoned': { places: path },
  'words-occur': { at: paths },
  'no-copied-run': { at: paths, words: whole },
  'ids-kept': {},
  'digest-recorded': {},
  'exception-applies': {},
  'concordance-current': {},
  readable: {},
  'regular-file': {},
  'inside-folder': {},
  'expected-path': { path: text },
  'named-after': { path: text },
  'folder-of-kind': {},
  'most-bytes': { limit: whole },
  encoding: { name: oneOf(['UTF-8']) },
  'no-byte-order-mark': {},
  'line-feeds-only': {},
  'holds-records': {},
  'checked-whole': {},
  json: {},
  'unique-keys': {},
  'most-levels': { limit: whole },
  'most-values': { limit: whole },
  'exact-numbers': { digits: whole },
  'canonical-text': {},
};

/** The schema of `rules.json`. */
export function rulesSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/rules/rules.schema.json`,
    title: 'Rules',
    description: 'What the register asks beyond, or beside, its JSON Schemas, as data.',
    ...closed({
      $schema: text,
      title: text,
      description: text,
      operators: { type: 'object', additionalProperties: text },
      rules: listOf(part('Rule')),
    }),
    $defs: {
      Rule: {
        title: 'Rule',
        description: 'One thing that the register asks, under the code by which it reports what breaks it.',
        ...closed({
          id: oneOf(rules.map(({ code }) => code)),
          level: oneOf(['error', 'warning']),
          scope: oneOf(['record', 'dataset', 'file']),
          faces: listOf(oneOf(faces)),
          kinds: listOf(part('Kind')),
          description: text,
          'beyondSchema?': closed({ faces: listOf(oneOf(faces)), dialects: listOf(oneOf(dialects)), words: text }),
          assertions: listOf(part('Assertion')),
          message: text,
          arguments: { type: 'array', items: text },
          remedy: text,
        }),
      },
      Kind: { title: 'Kind', description: 'The kind of a record.', ...oneOf(kindNames) },
      Assertion: {
        title: 'Assertion',
        description: 'One thing that must be so; what its operator asks stands under `operators`.',
        oneOf: (Object.keys(operators) as Operator[]).map((operator) =>
          closed({ operator: { const: operator }, 'kinds?': listOf(part('Kind')), ...fieldsOf[operator] }),
        ),
      },
      Test: {
        title: 'Test',
        description: 'What is asked of one place.',
        oneOf: [
          closed({ at: path, 'one-of': listOf({ type: ['string', 'boolean'] }) }),
          closed({ at: path, present: { type: 'boolean' } }),
          closed({ at: path, 'least-items': whole }),
          closed({ at: path, 'most-items': whole }),
        ],
      },
      Selection: {
        title: 'Selection',
        description: 'Some values of a record, or the first of them.',
        ...closed({ in: path, 'where?': tests, 'at?': path, 'first?': { const: true } }),
      },
      Term: {
        title: 'Term',
        description: 'Things to add up: a number for each, or a quantity of each.',
        ...closed({ in: path, 'where?': tests, each: { oneOf: [whole, closed({ at: path })] } }),
      },
    },
  } as JsonSchema;
}

/** An object with these fields and no others; a name with a `?` is that of a field that may be missing. */
function closed(fields: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
    required: entries.flatMap(([name]) => (name.endsWith('?') ? [] : [name])),
    additionalProperties: false,
  };
}
