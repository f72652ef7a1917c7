import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type KindName, kindNames, valueAt } from '@org/migration-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { type Face, faces } from '../src/json-schema/address.ts';
import { type JsonSchema, mapSchemas, schemasIn } from '../src/json-schema/json-schema.ts';
import type { Manifest } from '../src/kit/manifest.ts';
import { schemaAt } from './register.ts';

const json = <T>(path: string) => JSON.parse(readFileSync(new URL(`../kit/${path}`, import.meta.url), 'utf8')) as T;
const { cases } = json<Manifest>('manifest.json');

/** Keywords that refuse something. */
const constraints = [
  ...['type', 'const', 'enum', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'minItems', 'contains', 'maxContains'],
  ...['required', 'additionalProperties', 'not'],
] as const;

/** A node of the schemas, wherever it stands: the keyword that is left out, and the kinds in which it stands. */
type Dropped = { node: JsonSchema; keyword: string; kinds: Set<KindName> };

describe.each(faces)('the kit, %s face', (face) => {
  const dropped = droppedIn(face);

  test('breaks every keyword: a schema that leaves one out accepts what the kit says is refused', () => {
    expect(dropped.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.constantFrom(...dropped), ({ node, keyword, kinds }) => {
        const isMissed = [...kinds].some((kind) => {
          const accepts = addFormats.default(new Ajv2020({ strict: false })).compile(without(face, kind, node, keyword));
          return refusedBy(face, kind).some((value) => accepts(value));
        });
        expect({ node, keyword, isMissed }).toEqual({ node, keyword, isMissed: true });
      }),
      { numRuns: runs(`Conformance kit, ${face} face: a case fails where a keyword of the schema is left out`, 30) },
    );
  });
});

function droppedIn(face: Face): readonly Dropped[] {
  const found = new Map<string, Dropped>();
  for (const kind of kindNames) {
    for (const { schema: node, at } of schemasIn(schemaAt(`${face}/${kind}.schema.json`) as JsonSchema)) {
      // What stands within these is no part by itself.
      if (/\/(?:not|contains)\b/.test(at)) continue;
      for (const keyword of constraints) {
        if (!(keyword in node) || isSaidTwice(node, at, keyword)) continue;
        const key = `${at === '' ? kind : ''}${JSON.stringify(node)}${keyword}`;
        const one = found.get(key) ?? { node, keyword, kinds: new Set() };
        found.set(key, { ...one, kinds: one.kinds.add(kind) });
      }
    }
  }
  return [...found.values()];
}

/** Does something else refuse what a keyword refuses? */
function isSaidTwice(node: JsonSchema, at: string, keyword: string): boolean {
  switch (keyword) {
    case 'type':
      return node.enum !== undefined || node.const !== undefined;
    case 'minLength':
      return node.pattern !== undefined;
    case 'maxLength':
      // No date is as long as that.
      return node.title === 'EDTF';
    case 'minItems':
      return node.contains !== undefined || /cite\/oneOf\/\d$/.test(at);
    case 'additionalProperties':
      return node.additionalProperties !== false;
    default:
      return false;
  }
}

const without = (face: Face, kind: KindName, node: JsonSchema, keyword: string) =>
  mapSchemas(schemaAt(`${face}/${kind}.schema.json`) as JsonSchema, (part) => {
    if (!isDeepStrictEqual(part, node)) return part;
    const { [keyword]: _, ...rest } = part;
    return rest;
  });

const refusedBy = (face: Face, kind: KindName): readonly unknown[] =>
  cases.flatMap((one) =>
    one.type === 'instance' && one.face === face && one.schema === kind && !one.schemaValid['2020-12']
      ? [valueAt(suiteAt(one.file), one.at)]
      : [],
  );

const suites = new Map<string, unknown>();
function suiteAt(file: string): unknown {
  const suite = suites.get(file) ?? json(file);
  suites.set(file, suite);
  return suite;
}
