import { type KindName, kinds } from '@org/migration-core';
import { authoredSchema, schemas } from '@org/migration-core/schema';
import * as z from 'zod';
import { unsaidIn } from '../rules/unsaid.ts';
import { type Face, schemaId } from './address.ts';
import { inOrder, type JsonSchema, mapSchemas, sortedByKey } from './json-schema.ts';

/** The JSON Schema of one kind in one face: a whole document, its shared parts under `$defs`. */
export function kindSchema(face: Face, kind: KindName, example: unknown): JsonSchema {
  const root = face === 'public' ? schemas[kind] : authoredSchema(kind);
  const converted = z.toJSONSchema(root, {
    metadata: namedByTitle(root),
    override: ({ zodSchema, jsonSchema }) => {
      // Readers must bear fields that are added later; authors want a slip of the pen found.
      if (face === 'public' && zodSchema._zod.def.type === 'object') jsonSchema.additionalProperties = true;
    },
  });
  const { $schema, $defs, type, properties, required, additionalProperties } = mapSchemas(converted, (schema) =>
    plain(oneOf(schema, converted.$defs)),
  );
  return inOrder({
    $schema,
    $id: schemaId(face, kind),
    title: kinds[kind].title,
    description: kinds[kind].description,
    $comment: unsaidIn(face, '2020-12'),
    type,
    properties,
    required,
    additionalProperties,
    examples: [example],
    $defs: sortedByKey(withoutIds($defs)),
  } as JsonSchema);
}

/**
 * Gives every schema that has a title of its own the id by which zod lifts it into `$defs`: `Place codes` becomes `PlaceCodes`.
 * A copy with another description inherits its title, and so becomes a `$ref` beside that description. The root and what it is
 * a copy of get none: zod would turn the root into a bare `$ref`.
 */
function namedByTitle(root: z.core.$ZodType) {
  const titleOf = (schema: z.core.$ZodType | undefined) => schema && z.globalRegistry.get(schema)?.title;
  const rootTitle = titleOf(root);
  const get = (schema: z.core.$ZodType) => {
    const meta = z.globalRegistry.get(schema);
    const isNamed = meta?.title !== undefined && meta.title !== rootTitle && meta.title !== titleOf(schema._zod.parent);
    return isNamed ? { ...meta, id: partName(meta.title ?? '') } : meta;
  };
  return { get } as unknown as typeof z.globalRegistry;
}

/** The name of a part under `$defs`: `Survey result` is `SurveyResult`. */
export const partName = (title: string) => title.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The members of our unions are of different types, so that no more than one can fit. A union within a union is one, and a word beside texts
 * of which it is one says nothing.
 */
function oneOf({ anyOf, ...schema }: JsonSchema, parts: Record<string, JsonSchema> = {}): JsonSchema {
  if (anyOf === undefined) return schema as JsonSchema;
  const isOneOf = (word: unknown, { $ref = '' }: JsonSchema) => {
    const { pattern } = parts[$ref.replace('#/$defs/', '')] ?? {};
    return typeof word === 'string' && pattern !== undefined && new RegExp(pattern, 'u').test(word);
  };
  const members = anyOf
    .flatMap((member) => (isUnionOnly(member) ? (member.oneOf ?? []) : [member]))
    .filter((member, _, all) => !all.some((other) => isOneOf(member.const, other)));
  const [only] = members;
  return members.length === 1 ? { ...only, ...schema } : { ...schema, oneOf: members };
}

const isUnionOnly = (schema: JsonSchema) => schema.oneOf !== undefined && Object.keys(schema).length === 1;

/** A slash needs no backslash where a pattern is no literal. */
function plain({ pattern, ...schema }: JsonSchema): JsonSchema {
  return pattern === undefined ? schema : { ...schema, pattern: pattern.replaceAll('\\/', '/') };
}

/** zod leaves its `id` in each part; JSON Schema knows no such keyword. */
const withoutIds = (parts: Record<string, JsonSchema> = {}) =>
  Object.fromEntries(Object.entries(parts).map(([name, { id: _, ...part }]) => [name, part as JsonSchema]));
