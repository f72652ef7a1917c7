import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindNames, kinds } from '@org/migration-core';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { faces, schemaId, subjects } from '../src/json-schema/address.ts';
import { schemaFiles } from '../src/json-schema/schema-files.ts';
import { dataset, faceKinds, facePaths, files, recordsOf, schemaAt } from './register.ts';

/** Strict: an unknown keyword, or one that cannot apply, is an error. */
const ajv = () => addFormats.default(new Ajv2020({ strict: true, strictRequired: false }));

describe('every emitted schema', () => {
  test('is one of 24: ten kinds, the dataset and a bundle in two faces', () => {
    const paths = [...files.keys()].filter((path) => !path.startsWith('draft-07/'));
    expect(paths).toEqual(facePaths.map(([, path]) => path));
    expect(paths.length).toBe(24);
  });

  test.each(facePaths)('%s: %s is a 2020-12 schema without unknown keywords', (face, path) => {
    const schema = schemaAt(path);
    const validator = ajv();
    for (const kind of kindNames) if (schema.$id !== schemaId(face, kind)) validator.addSchema(schemaAt(`${face}/${kind}.schema.json`));
    expect(validator.validateSchema(schema)).toBe(true);
    expect(() => validator.compile(schema)).not.toThrow();
  });

  test.each(facePaths)(
    '%s: %s has an address of its own, a title, a description, an example, and a root that is no bare $ref',
    (face, path) => {
      const subject = subjects['2020-12'].find((one) => path === `${face}/${one}.schema.json`);
      const { $schema, $id, title, description, examples, ...rest } = schemaAt(path);
      expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect($id).toBe(`https://migration-register.example/v1/schemas/${face}/${subject}.schema.json`);
      expect([title, description].map((words) => typeof words)).toEqual(['string', 'string']);
      expect(examples.length).toBeGreaterThan(0);
      expect(rest).toHaveProperty('type');
      expect(rest).not.toHaveProperty('$ref');
    },
  );

  test.each(facePaths)('%s: %s refers only to parts that it holds, and holds only parts that it refers to', (_, path) => {
    const schema = schemaAt(path);
    const local = new Set([...(files.get(path) ?? '').matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name));
    expect([...local].sort()).toEqual(Object.keys(schema.$defs ?? {}).sort());
  });

  test.each(facePaths)('%s: %s is ASCII and uses no look-behind', (_, path) => {
    const text = files.get(path) ?? '';
    expect(text).toMatch(/^[\n -~]+$/);
    expect(text).not.toMatch(/\(\?<?[=!]/);
  });

  test('has the same bytes when it is emitted again', () => {
    for (const face of faces)
      for (const [name, text] of schemaFiles(face, '2020-12', dataset)) expect(text).toBe(files.get(`${face}/${name}`));
  });

  test('is committed as it is emitted', () => {
    const schemas = new URL('../schemas/', import.meta.url);
    const committed = readdirSync(schemas, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(committed.map(({ parentPath, name }) => relative(fileURLToPath(schemas), join(parentPath, name))).sort()).toEqual(
      [...files.keys()].sort(),
    );
    for (const [path, text] of files) expect(readFileSync(new URL(`../schemas/${path}`, import.meta.url), 'utf8'), path).toBe(text);
  });
});

describe('a schema of a kind', () => {
  test.each(faceKinds)('%s: %s shares parts such as EDTF and the text of a name under $defs', (face, kind) => {
    expect(Object.keys(schemaAt(`${face}/${kind}.schema.json`).$defs)).toEqual(
      expect.arrayContaining([face === 'public' ? 'Citation' : 'CitationText', 'EDTF', 'Label', 'Name', 'Slug']),
    );
  });

  test.each(faceKinds)('%s: %s is open to readers and closed to authors, at every depth', (face, kind) => {
    const objects = [...objectsIn(schemaAt(`${face}/${kind}.schema.json`))];
    expect(objects.length).toBeGreaterThan(1);
    expect(new Set(objects.map(({ additionalProperties }) => additionalProperties))).toEqual(new Set([face === 'public']));
  });

  test.each(faceKinds)('%s: %s refuses {} and every record of another kind, and accepts all of its own', (face, kind) => {
    const accepts = ajv().compile(schemaAt(`${face}/${kind}.schema.json`));
    expect(accepts({})).toBe(false);
    for (const other of kindNames.filter((one) => one !== kind)) expect(accepts(recordsOf(other, face)[0])).toBe(false);
    const records = recordsOf(kind, face);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect([record.id, accepts(record), accepts.errors]).toEqual([record.id, true, null]);
  });

  test.each(faceKinds)('%s: %s refuses its example without names, with an id in capitals, and with two captions', (face, kind) => {
    const { examples, ...schema } = schemaAt(`${face}/${kind}.schema.json`);
    const accepts = ajv().compile(schema);
    const [example] = examples;
    const { names, ...nameless } = example;
    expect(accepts(example)).toBe(true);
    expect(accepts(nameless)).toBe(false);
    expect(accepts({ ...example, id: 'Not-A-Slug' })).toBe(false);
    expect(accepts({ ...example, names: [...names, ...names] })).toBe(false);
  });

  test.each(faceKinds)('%s: %s says what the kind table says', (face, kind) => {
    const { title, description } = schemaAt(`${face}/${kind}.schema.json`);
    expect({ title, description }).toEqual({ title: kinds[kind].title, description: kinds[kind].description });
  });

  test('describes the same fields in both faces', () => {
    for (const kind of kindNames) {
      const [shown, written] = faces.map((face) => Object.keys(schemaAt(`${face}/${kind}.schema.json`).properties));
      expect(written).toEqual(shown);
    }
  });

  test('keeps the description of a field in both faces', () => {
    for (const face of faces) {
      const { note } = schemaAt(`${face}/topic.schema.json`).$defs.Name.properties;
      expect(note).toEqual({ $ref: '#/$defs/Sentence', description: 'What a reader must know about this statement.' });
    }
  });
});

describe.each(faces)('the dataset and the bundle, %s', (face) => {
  const all = kindNames.flatMap((kind) => recordsOf(kind, face));

  test('accept the whole register and refuse a list with one {}', () => {
    const withKinds = ajv();
    for (const kind of kindNames) withKinds.addSchema(schemaAt(`${face}/${kind}.schema.json`));
    for (const accepts of [
      withKinds.compile(schemaAt(`${face}/dataset.schema.json`)),
      ajv().compile(schemaAt(`${face}/bundle.schema.json`)),
    ]) {
      expect(accepts(all)).toBe(true);
      expect(accepts([...all, {}])).toBe(false);
      expect(accepts({})).toBe(false);
    }
  });

  test('the bundle needs no other file', () => {
    const refs = [...(files.get(`${face}/bundle.schema.json`) ?? '').matchAll(/"\$ref": "([^"]*)"/g)].map(([, ref]) => ref);
    expect(refs.filter((ref) => !ref?.startsWith('#/$defs/'))).toEqual([]);
  });
});

/** Every schema of an object that says which fields it has. */
function* objectsIn(node: unknown): Generator<SchemaObject> {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as SchemaObject;
  if (schema.type === 'object' && schema.additionalProperties !== undefined) yield schema;
  for (const [key, child] of Object.entries(schema)) if (key !== 'examples') yield* objectsIn(child);
}
