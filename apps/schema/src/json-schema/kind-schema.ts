import { type KindName, kinds } from '@org/migration-core';
import { authoredSchema, schemas } from '@org/migration-core/schema';
import * as z from 'zod';
import { unsaidIn } from '../rules/unsaid.ts';
import { type Face, schemaId } from './address.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of one kind in one face: a whole document, its shared parts under `$defs`. */
export function kindSchema(face: Face, kind: KindName, example: unknown): JsonSchema {
  const root = face === 'public' ? schemas[kind] : authoredSchema(kind);
  const { $schema, $defs, type, properties, required, additionalProperties } = z.toJSONSchema(root, {
    metadata: namedByTitle(root),
    override: ({ zodSchema, jsonSchema }) => {
      // Readers must bear fields that are added later; authors want a slip of the pen found.
      if (face === 'public' && zodSchema._zod.def.type === 'object') jsonSchema.additionalProperties = true;
    },
  });
  return {
    $schema,
    $id: schemaId(face, kind),
    title: kinds[kind].title,
    description: kinds[kind].description,
    $comment: unsaidIn(face),
    type,
    properties,
    required,
    additionalProperties,
    examples: [example],
    $defs: sortedByKey(withoutIds($defs)),
  } as JsonSchema;
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

/** zod leaves its `id` in each part; JSON Schema knows no such keyword. */
const withoutIds = (parts: Record<string, JsonSchema> = {}) =>
  Object.fromEntries(Object.entries(parts).map(([name, { id: _, ...part }]) => [name, part]));

export const sortedByKey = <T>(parts: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
