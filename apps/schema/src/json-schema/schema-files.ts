import { type Dataset, type KindName, kindNames } from '@org/migration-core';
import { type Face, fileName, subjects } from './address.ts';
import { bundleSchema, datasetSchema } from './dataset-schema.ts';
import { examplesOf } from './examples.ts';
import { type JsonSchema, kindSchema } from './kind-schema.ts';

/** Every schema file of a face: its name (`topic.schema.json`) to its text. */
export function schemaFiles(face: Face, dataset: Dataset): ReadonlyMap<string, string> {
  const schemas = schemasOf(face, dataset);
  return new Map(subjects.map((subject) => [fileName(subject), printed(schemas[subject])]));
}

function schemasOf(face: Face, dataset: Dataset) {
  const examples = examplesOf(dataset, face);
  const kinds = Object.fromEntries(kindNames.map((kind) => [kind, kindSchema(face, kind, examples[kind])])) as Record<KindName, JsonSchema>;
  return { ...kinds, dataset: datasetSchema(face, kinds), bundle: bundleSchema(face, kinds) };
}

/** ASCII only: the patterns name characters that no editor shows. */
const printed = (schema: JsonSchema) =>
  `${JSON.stringify(schema, null, 2).replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
