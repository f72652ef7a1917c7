import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { answers } from './answers.ts';
import { componentRef } from './exported.ts';

export interface JsonSchema extends z.core.JSONSchema.BaseSchema {}

const exportedComponents = new URL('../../../schema/openapi/components.json', import.meta.url);

/** All named schemas: of records as `@org/migration-schema` exports them, of answers as they are described here. */
export function componentSchemas(): Record<string, JsonSchema> {
  const named: [string, JsonSchema][] = [...Object.entries(recordSchemas()), ...Object.entries(answerSchemas())];
  const twice = named.find(([name], i) => named.findIndex(([other]) => other === name) !== i);
  if (twice) throw new Error(`Two schemas are called ${twice[0]}.`);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Those that the exporter writes for any OpenAPI document. */
const recordSchemas = (): Record<string, JsonSchema> =>
  (JSON.parse(readFileSync(exportedComponents, 'utf8')) as { components: { schemas: Record<string, JsonSchema> } }).components.schemas;

/** The schema of a body or parameter: what has a name is referred to. */
export function schemaOf(schema: z.core.$ZodType): JsonSchema {
  const [name] = Object.entries(answers).find(([, named]) => named === schema) ?? [];
  return name === undefined ? (convert({ ...answers, [unnamed]: schema })[unnamed] as JsonSchema) : { $ref: componentRef(name) };
}

const unnamed = 'Unnamed';
const answerSchemas = () => convert(answers);

/** Open to members that are added later, as the schemas of records are. */
function convert(schemas: Readonly<Record<string, z.core.$ZodType>>): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const converted = z.toJSONSchema(registry, {
    uri: componentRef,
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type === 'object' && !('catchall' in def && def.catchall)) jsonSchema.additionalProperties = true;
      // zod tells the range of whole numbers that a machine can hold.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  }).schemas;
  return Object.fromEntries(Object.entries(converted).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema as JsonSchema]));
}
