import type * as z from 'zod';

/** A JSON Schema, of 2020-12 where nothing else is said. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema with every schema in it, itself last, put through `change`. What is no schema (examples, lists of values) stays as it is. */
export function mapSchemas(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const mapped = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (single.has(keyword) && typeof value === 'object') return [keyword, mapSchemas(value as JsonSchema, change)];
    if (lists.has(keyword)) return [keyword, (value as JsonSchema[]).map((item) => mapSchemas(item, change))];
    if (named.has(keyword)) {
      const parts = Object.entries(value as Record<string, JsonSchema>);
      return [keyword, Object.fromEntries(parts.map(([name, part]) => [name, mapSchemas(part, change)]))];
    }
    return [keyword, value];
  });
  return change(Object.fromEntries(mapped) as JsonSchema);
}

/** Every schema in a schema, itself first, with the JSON Pointer at which it stands. */
export function* schemasIn(schema: JsonSchema, at = ''): Generator<{ schema: JsonSchema; at: string }> {
  yield { schema, at };
  for (const [keyword, value] of Object.entries(schema)) {
    if (single.has(keyword) && typeof value === 'object') yield* schemasIn(value as JsonSchema, `${at}/${keyword}`);
    if (lists.has(keyword)) for (const [i, item] of (value as JsonSchema[]).entries()) yield* schemasIn(item, `${at}/${keyword}/${i}`);
    if (named.has(keyword))
      for (const [name, part] of Object.entries(value as Record<string, JsonSchema>)) yield* schemasIn(part, `${at}/${keyword}/${name}`);
  }
}

/** Keywords that hold a schema, a list of schemas, and schemas by name. */
const single: ReadonlySet<string> = new Set(['items', 'not', 'contains', 'additionalProperties']);
const lists: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);
const named: ReadonlySet<string> = new Set(['properties', '$defs', 'definitions']);

/** The order in which keywords stand: what a schema is called, what it takes, what it consists of. */
const keywords = [
  ...['$schema', '$id', '$ref', 'title', 'description', '$comment', 'type', 'const', 'enum', 'format', 'minLength', 'maxLength'],
  ...['pattern', 'minimum', 'maximum', 'minItems', 'maxItems', 'items', 'contains', 'maxContains', 'properties', 'required'],
  ...['additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'examples', '$defs', 'definitions'],
];

/** The schema with the keywords of each schema in it in one order. */
export const inOrder = (schema: JsonSchema): JsonSchema =>
  mapSchemas(schema, (part) => {
    const unknown = Object.keys(part).find((keyword) => !keywords.includes(keyword));
    if (unknown !== undefined) throw new Error(`The keyword ${unknown} has no place in the order of keywords.`);
    return Object.fromEntries(keywords.filter((keyword) => keyword in part).map((keyword) => [keyword, part[keyword]])) as JsonSchema;
  });

export const sortedByKey = <T>(parts: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The text of a schema file. ASCII only: the patterns name characters that no editor shows. */
export const printed = (schema: object): string =>
  `${JSON.stringify(schema, null, 2).replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
