import { isDeepStrictEqual } from 'node:util';
import { type KindName, kindNames, kinds } from '@org/migration-core';
import { type Face, fileName, schemaId } from './address.ts';
import { inOrder, type JsonSchema, sortedByKey } from './json-schema.ts';
import { partName } from './kind-schema.ts';

/** The schema of all records as one list, such as `data --format json` prints. It refers to the files of the kinds beside it. */
export function datasetSchema(face: Face, schemas: Record<KindName, JsonSchema>): JsonSchema {
  return inOrder({ ...listOfRecords(face, 'dataset', schemas), items: { oneOf: kindNames.map((kind) => ({ $ref: fileName(kind) })) } });
}

/** The same list in one file without references to others: every kind and every shared part under `$defs`, one record as `Record`. */
export function bundleSchema(face: Face, schemas: Record<KindName, JsonSchema>): JsonSchema {
  const parts: Record<string, JsonSchema> = {};
  const add = (name: string, part: JsonSchema) => {
    if (parts[name] && !isDeepStrictEqual(parts[name], part)) throw new Error(`Two parts of the ${face} face are called ${name}.`);
    parts[name] = part;
  };
  const refs = kindNames.map((kind) => ({ $ref: `#/$defs/${partName(kinds[kind].title)}` }));
  add('Record', { title: 'Record', description: 'One record of any kind; `kind` tells which.', oneOf: refs });
  for (const kind of kindNames) {
    const { $schema: _, $id: __, $comment: ___, $defs = {}, ...body } = schemas[kind];
    add(partName(kinds[kind].title), body);
    for (const [name, part] of Object.entries($defs)) add(name, part);
  }
  return inOrder({ ...listOfRecords(face, 'bundle', schemas), items: { $ref: '#/$defs/Record' }, $defs: sortedByKey(parts) });
}

function listOfRecords(face: Face, subject: 'dataset' | 'bundle', schemas: Record<KindName, JsonSchema>): JsonSchema {
  const { $schema, $comment = '', examples = [] } = schemas.topic;
  return {
    ...($schema && { $schema }),
    $id: schemaId(face, subject),
    title: 'Migration register',
    description: 'Records of the migration register, of any kind, in one list.',
    $comment,
    type: 'array',
    examples: [examples],
  };
}
