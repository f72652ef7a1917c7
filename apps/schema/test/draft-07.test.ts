import { kindNames } from '@org/migration-core';
import { Ajv, type SchemaObject } from 'ajv';
import Ajv6 from 'ajv-6';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { faces, subjects } from '../src/json-schema/address.ts';
import { type JsonSchema, schemasIn } from '../src/json-schema/json-schema.ts';
import { files, recordsOf, schemaAt } from './register.ts';

const paths = faces.flatMap((face) =>
  subjects['draft-07'].map((subject) => [face, subject, `draft-07/${face}/${subject}.schema.json`] as const),
);

/** Keywords that validators and generators of every language know, and what annotates. */
const profile = [
  ...['$schema', '$id', '$ref', 'title', 'description', '$comment', 'type', 'enum', 'format', 'minLength', 'maxLength', 'pattern'],
  ...['minimum', 'maximum', 'minItems', 'maxItems', 'items', 'properties', 'required', 'additionalProperties', 'allOf', 'oneOf', 'anyOf'],
  ...['not', 'examples', 'definitions'],
];

/** Schemas that only judge, within `not`, are called nothing. */
const isJudgement = (at: string) => /\/not(?:\/|$)|^\/definitions\/Excluded/.test(at);

describe('every schema of draft-07', () => {
  test('is one of 22: ten kinds and a bundle in two faces', () => {
    expect([...files.keys()].filter((path) => path.startsWith('draft-07/'))).toEqual(paths.map(([, , path]) => path));
    expect(paths.length).toBe(22);
  });

  test.each(paths)('%s %s is one, without a warning in strict mode', (_face, _subject, path) => {
    const warnings: unknown[] = [];
    const logger = {
      log: () => {},
      warn: (...words: unknown[]) => warnings.push(words),
      error: (...words: unknown[]) => warnings.push(words),
    };
    const ajv = new Ajv({ strict: true, strictRequired: false, logger });
    addFormats.default(ajv);
    const schema = schemaAt(path);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
    expect(warnings).toEqual([]);
  });

  test.each(paths)('%s %s has an address of its own, and all that a schema of 2020-12 tells at its top', (face, subject, path) => {
    const { $id, $comment, title, description, examples } = schemaAt(path);
    const canonical = schemaAt(`${face}/${subject}.schema.json`);
    expect($id).toBe(`https://migration-register.example/v1/schemas/draft-07/${face}/${subject}.schema.json`);
    expect({ title, description, examples }).toEqual({
      title: canonical.title,
      description: canonical.description,
      examples: canonical.examples,
    });
    expect($comment).toMatch(/^Beyond this schema: .*that only one name is the caption/);
  });

  describe.each(paths)('%s %s keeps to the profile:', (_face, _subject, path) => {
    const schema = schemaAt(path) as JsonSchema;
    const all = [...schemasIn(schema)];

    test('no keyword that some lack', () => {
      const used = new Set(all.flatMap((part) => Object.keys(part.schema)));
      expect([...used].filter((keyword) => !profile.includes(keyword))).toEqual([]);
    });

    test('references to its own definitions only, each with nothing beside it, and no definition without one', () => {
      const refs = all.flatMap((part) => (part.schema.$ref === undefined ? [] : [part.schema]));
      for (const ref of refs) expect(Object.keys(ref)).toEqual(['$ref']);
      const names = new Set(refs.map(({ $ref }) => /^#\/definitions\/(\w+)$/.exec($ref ?? '')?.[1]));
      expect([...names].sort()).toEqual(Object.keys(schema.definitions ?? {}).sort());
    });

    test('one type at most, no list of types, and one schema for all items', () => {
      for (const { schema: part, at } of all) {
        if (part.type !== undefined) expect([at, typeof part.type]).toEqual([at, 'string']);
        if (part.items !== undefined) expect([at, Array.isArray(part.items)]).toEqual([at, false]);
      }
    });

    test('a title for every object and every list of values', () => {
      const untitled = all.filter(
        ({ schema: part, at }) => !isJudgement(at) && (part.type === 'object' || (part.enum?.length ?? 0) > 1) && part.title === undefined,
      );
      expect(untitled.map(({ at }) => at)).toEqual([]);
    });

    test('patterns without look-around, classes or escapes that some engine reads otherwise', () => {
      const patterns = all.flatMap((part) => (part.schema.pattern === undefined ? [] : [part.schema.pattern]));
      expect(patterns.length).toBeGreaterThan(5);
      for (const pattern of patterns) {
        expect(pattern).toMatch(/^[ -~]+$/);
        expect(pattern).not.toMatch(/\(\?(?!:)|\\(?!x[0-7][0-9a-f]|n)|[*+?]\?|\{[^0-9]/);
      }
    });
  });

  test('a pattern for a whole text is kept from letting a last line feed in', () => {
    for (const [, , path] of paths)
      for (const { schema, at } of schemasIn(schemaAt(path) as JsonSchema))
        if (schema.pattern?.startsWith('^')) expect([at, schema.not]).toEqual([at, { pattern: expect.any(String) }]);
  });

  test.each(faces)(
    'the bundle of the %s face accepts the whole register, and one record that is changed not, by two generations of ajv',
    (face) => {
      const schema = schemaAt(`draft-07/${face}/bundle.schema.json`);
      const all = kindNames.flatMap((kind) => recordsOf(kind, face));
      const accepts = [new Ajv({ strict: false, validateFormats: false }).compile(schema), new Ajv6().compile(schema as SchemaObject)];
      for (const accept of accepts) {
        expect(accept(all)).toBe(true);
        expect(accept([...all, {}])).toBe(false);
        expect(accept([...all, { ...all[0], id: 'unhcr\n' }])).toBe(false);
        expect(accept([...all, { ...all[0], names: [] }])).toBe(false);
        expect(accept([...all, { ...all[0], kind: 'galaxy' }])).toBe(false);
      }
    },
  );
});
