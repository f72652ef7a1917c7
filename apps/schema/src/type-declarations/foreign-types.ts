import { type Dataset, kindNames, kinds } from '@org/migration-core';
import { InputData, JSONSchemaInput, JSONSchemaStore, type LanguageName, quicktypeMultiFile } from 'quicktype-core';
import { inDraft07 } from '../json-schema/draft-07.ts';
import type { JsonSchema } from '../json-schema/json-schema.ts';
import { partName } from '../json-schema/kind-schema.ts';
import { schemasOf } from '../json-schema/schema-files.ts';
import { endingOf, rendererOptions } from './languages.ts';

/** The types of the public records in another language: the name of a file to its text. */
export async function foreignTypes(language: string, dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  const bundle = inDraft07(schemasOf('public', dataset).bundle, 'public', 'bundle');
  const input = new JSONSchemaInput(new BundleStore(bundle));
  // Each kind by itself: as one list, the languages that know no sum types would get one type with the fields of all kinds.
  for (const name of kindNames.map((kind) => partName(kinds[kind].title))) {
    await input.addSource({ name, uris: [`${bundle.$id}#/definitions/${name}`] });
  }
  const inputData = new InputData();
  inputData.addInput(input);
  const files = await quicktypeMultiFile({
    inputData,
    lang: language as LanguageName,
    fixedTopLevels: true,
    rendererOptions: rendererOptions[language] ?? {},
  });
  return new Map(
    [...files].map(([name, { lines }]) => [name === unnamed ? `register.${endingOf(language)}` : name, `${lines.join('\n').trimEnd()}\n`]),
  );
}

/** The name of what is the only file of a language. */
const unnamed = 'stdout';

/** The bundle refers to nothing beyond itself: whatever is asked for, it is meant, and nothing is ever fetched. */
class BundleStore extends JSONSchemaStore {
  readonly #bundle: JsonSchema;

  constructor(bundle: JsonSchema) {
    super();
    this.#bundle = bundle;
  }

  override async fetch() {
    return this.#bundle as Awaited<ReturnType<JSONSchemaStore['fetch']>>;
  }
}
