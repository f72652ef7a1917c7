import { type Dataset, type KindName, kindNames } from '@org/migration-core';
import { type Dialect, type Face, fileName, type Subject, subjects } from './address.ts';
import { bundleSchema, datasetSchema } from './dataset-schema.ts';
import { inDraft07 } from './draft-07.ts';
import { examplesOf } from './examples.ts';
import { type JsonSchema, printed } from './json-schema.ts';
import { kindSchema } from './kind-schema.ts';

/** Every schema file of a face in a dialect: its name (`topic.schema.json`) to its text. */
export function schemaFiles(face: Face, dialect: Dialect, dataset: Dataset): ReadonlyMap<string, string> {
  const schemas = schemasOf(face, dataset);
  const inDialect = (subject: Subject) => (dialect === 'draft-07' ? inDraft07(schemas[subject], face, subject) : schemas[subject]);
  return new Map(subjects[dialect].map((subject) => [fileName(subject), printed(inDialect(subject))]));
}

/** The schema of every subject in 2020-12. */
export function schemasOf(face: Face, dataset: Dataset): Record<Subject, JsonSchema> {
  const examples = examplesOf(dataset, face);
  const kinds = Object.fromEntries(kindNames.map((kind) => [kind, kindSchema(face, kind, examples[kind])])) as Record<KindName, JsonSchema>;
  return { ...kinds, dataset: datasetSchema(face, kinds), bundle: bundleSchema(face, kinds) };
}
