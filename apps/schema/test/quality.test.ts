import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { faces } from '../src/json-schema/address.ts';
import { type JsonSchema, schemasIn } from '../src/json-schema/json-schema.ts';
import { folder } from './command.ts';
import { files, schemaAt } from './register.ts';

const paths = [...files.keys()];
const isJudgement = (at: string) => /\/(?:not|contains)(?:\/|$)|^\/definitions\/Excluded/.test(at);

/** The command line of Sourcemeta's jsonschema, a validator and linter that is not ours. */
const require = createRequire(import.meta.url);
const jsonschema = join(dirname(require.resolve('@sourcemeta/jsonschema')), 'cli.js');
const sourcemeta = (...args: string[]) => spawnSync(process.execPath, [jsonschema, ...args], { encoding: 'utf8', maxBuffer: 50_000_000 });

/** What its linter finds and we mean, with the reason. */
const meant: Record<string, string> = {
  description_trailing_period: 'Our descriptions are sentences.',
  enum_with_type: 'Generators of types, and the profile of draft-07, want the type beside the list.',
  const_with_type: 'So too beside a constant.',
  required_properties_in_properties: 'What is excluded names only the fields that it speaks of.',
  enum_to_const: 'Validators of draft-07 that lack `const` are not few.',
};

function written(): string {
  const place = folder();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

describe('every schema', () => {
  test.each(paths)('%s has a title and a description for every part, and a description for every field', (path) => {
    const schema = schemaAt(path) as JsonSchema;
    const parts: Record<string, JsonSchema> = schema.$defs ?? (schema.definitions as Record<string, JsonSchema>) ?? {};
    for (const [name, part] of Object.entries(parts)) {
      expect({ name, title: part.title, described: part.description !== undefined }).toEqual({
        name,
        title: expect.any(String),
        described: true,
      });
    }
    const describes = ({ description, $ref, allOf }: JsonSchema): boolean =>
      description !== undefined || isDescribed($ref) || (allOf ?? []).some(describes);
    const isDescribed = ($ref: string | undefined) => $ref !== undefined && parts[$ref.split('/').at(-1) ?? '']?.description !== undefined;
    const bare = [...schemasIn(schema)]
      .filter(({ at }) => !isJudgement(at))
      .flatMap(({ schema: part, at }) =>
        Object.entries((part.properties ?? {}) as Record<string, JsonSchema>).flatMap(([name, field]) =>
          describes(field) ? [] : [`${at}/properties/${name}`],
        ),
      );
    expect(bare).toEqual([]);
  });

  test('tells of every example, of a part as of a kind, what the schema says of it', () => {
    let tried = 0;
    for (const face of faces) {
      const bundle = schemaAt(`${face}/bundle.schema.json`);
      const ajv = addFormats.default(new Ajv2020({ strict: false })).addSchema(bundle);
      for (const [name, part] of Object.entries(bundle.$defs as Record<string, JsonSchema>)) {
        const accepts = ajv.getSchema(`${bundle.$id}#/$defs/${name}`);
        for (const example of part.examples ?? []) {
          expect({ name, example, accepted: accepts?.(example) }).toEqual({ name, example, accepted: true });
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(25);
  });

  test('has one keyword order, whichever way it was made', () => {
    for (const path of paths) {
      const keywords = [...schemasIn(schemaAt(path) as JsonSchema)].map(({ schema }) => Object.keys(schema));
      for (const [before, after] of [
        ['title', 'description'],
        ['type', 'properties'],
        ['properties', 'required'],
      ] as const) {
        for (const found of keywords)
          if (found.includes(before) && found.includes(after)) expect(found.indexOf(before)).toBeLessThan(found.indexOf(after));
      }
    }
  });
});

describe("Sourcemeta's jsonschema", () => {
  test('finds every schema valid by its metaschema, and refuses one that is not', () => {
    const place = written();
    expect(execFileSync(process.execPath, [jsonschema, 'metaschema', place], { encoding: 'utf8', stdio: 'pipe' })).not.toMatch(/fail:/);
    const broken = join(place, 'broken.json');
    writeFileSync(broken, JSON.stringify({ ...schemaAt('public/topic.schema.json'), type: 'objekt' }));
    expect(sourcemeta('metaschema', broken).status).not.toBe(0);
  });

  test('has nothing to say of them but what is meant, and each exception is still needed', () => {
    const place = written();
    const resolve = faces.flatMap((face) => ['--resolve', join(place, face)]);
    const lint = (...exclude: string[]) => sourcemeta('lint', place, ...resolve, ...exclude.flatMap((rule) => ['--exclude', rule]));
    const clean = lint(...Object.keys(meant));
    expect({ status: clean.status, said: clean.stdout + clean.stderr }).toMatchObject({ status: 0 });
    const all = lint();
    for (const rule of Object.keys(meant)) expect(all.stdout + all.stderr).toContain(`(${rule})`);
  });
});
