import type { Dataset } from '@org/migration-core';
import { linkedDataContext } from '@org/migration-core/formats';
import { codeListFiles } from '../code-lists/code-list-files.ts';
import { printed } from '../json-schema/json-schema.ts';
import { schemaFiles } from '../json-schema/schema-files.ts';
import { kitFiles } from '../kit/kit-files.ts';
import { openApiComponents } from '../openapi/components.ts';
import { rulesFile } from '../rules/rules-file.ts';
import { rulesSchema } from '../rules/rules-schema.ts';

/** Files to write: the path within the folder of the part, to the text. Equal data, equal bytes. */
export type Files = ReadonlyMap<string, string>;

/** The path of a part that is one file. */
const itself = '';

/** What makes each part. A part is named after the folder that it fills, in which nothing else may stand, or after the file that it is. */
const makers = {
  'schemas/public': (dataset) => schemaFiles('public', '2020-12', dataset),
  'schemas/authored': (dataset) => schemaFiles('authored', '2020-12', dataset),
  'schemas/draft-07/public': (dataset) => schemaFiles('public', 'draft-07', dataset),
  'schemas/draft-07/authored': (dataset) => schemaFiles('authored', 'draft-07', dataset),
  openapi: (dataset) => new Map([['components.json', printed(openApiComponents(dataset))]]),
  'code-lists': codeListFiles,
  rules: (dataset) =>
    new Map([
      ['rules.json', printed(rulesFile(dataset))],
      ['rules.schema.json', printed(rulesSchema())],
    ]),
  'context.jsonld': () => new Map([[itself, printed(linkedDataContext)]]),
  kit: kitFiles,
} satisfies Record<string, (dataset: Dataset) => Files | Promise<Files>>;

export type Part = keyof typeof makers;
export const parts = Object.keys(makers) as readonly Part[];

/** Every file of the given parts, by its path. */
export async function emittedFiles(wanted: readonly Part[], dataset: Dataset): Promise<Files> {
  const filled = await Promise.all(wanted.map(async (part) => [part, await makers[part](dataset)] as const));
  return new Map(
    filled.flatMap(([part, files]) => [...files].map(([path, text]) => [path === itself ? part : `${part}/${path}`, text] as const)),
  );
}
