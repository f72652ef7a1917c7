import { type Dataset, kindNames, kinds } from '@org/migration-core';
import { InputData, JSONSchemaInput, type LanguageName, quicktypeMultiFile } from 'quicktype-core';
import { schemaId } from '../json-schema/address.ts';
import { inDraft07 } from '../json-schema/draft-07.ts';
import type { JsonSchema } from '../json-schema/json-schema.ts';
import { partName } from '../json-schema/kind-schema.ts';
import { schemasOf } from '../json-schema/schema-files.ts';
import { endingOf, rendererOptions } from './languages.ts';

/** The types of the public records in another language: the name of a file to its text. */
export async function foreignTypes(language: string, dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  const input = new JSONSchemaInput(noStore);
  await input.addSource({
    name: 'Register',
    schema: JSON.stringify(byKind(inDraft07(schemasOf('public', dataset).bundle, 'public', 'bundle'))),
  });
  const inputData = new InputData();
  inputData.addInput(input);
  const files = await quicktypeMultiFile({ inputData, lang: language as LanguageName, rendererOptions: rendererOptions[language] ?? {} });
  return new Map(
    [...files].map(([name, { lines }]) => [name === unnamed ? `register.${endingOf(language)}` : name, `${lines.join('\n').trimEnd()}\n`]),
  );
}

/** The name of what is the only file of a language. */
const unnamed = 'stdout';

/** The bundle refers to nothing beyond itself, so that nothing is ever fetched. */
const noStore = undefined;

/**
 * The records apart, one list a kind. Where they stand in one list, the languages that know no sum types get one type with the fields of
 * all kinds. `kind` is a text: where constants are global, as in Go, a list of the one word `topic` would take the name of the topic.
 */
function byKind({ definitions, $schema }: JsonSchema): JsonSchema {
  const { Record: _, ...parts } = definitions as Record<string, JsonSchema>;
  const lists = kindNames.map((kind) => [
    kinds[kind].plural,
    { description: kinds[kind].description, type: 'array', items: { $ref: `#/definitions/${partName(kinds[kind].title)}` } },
  ]);
  return {
    $schema,
    $id: schemaId('public', 'bundle', 'draft-07'),
    title: 'Register',
    description: 'Records of the migration register, one list a kind.',
    type: 'object',
    properties: Object.fromEntries(lists),
    additionalProperties: false,
    definitions: { ...parts, ...Object.fromEntries(kindNames.map((kind) => withPlainKind(parts, partName(kinds[kind].title)))) },
  } as JsonSchema;
}

function withPlainKind(parts: Readonly<Record<string, JsonSchema>>, name: string): [string, JsonSchema] {
  const { properties, ...rest } = parts[name] as JsonSchema;
  const { kind, ...fields } = properties as Record<string, JsonSchema>;
  return [name, { ...rest, properties: { kind: { type: 'string', description: kind?.description }, ...fields } } as JsonSchema];
}
