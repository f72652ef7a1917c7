import type { Dataset } from '@org/migration-core';
import { linkedDataContext } from '@org/migration-core/formats';
import { codeListFiles } from '../code-lists/code-list-files.ts';
import { printed } from '../json-schema/json-schema.ts';
import { schemaFiles } from '../json-schema/schema-files.ts';
import { kitFiles } from '../kit/kit-files.ts';
import { openApiComponents } from '../openapi/components.ts';
import { rulesFile } from '../rules/rules-file.ts';
import { rulesSchema } from '../rules/rules-schema.ts';
import { typeFiles } from '../type-declarations/type-files.ts';
import { indexOf } from './file-index.ts';

/** Files to write: the path within the folder of the part, to the text. Equal data, equal bytes. */
type Files = ReadonlyMap<string, string>;

/** The path of a part that is one file. */
const itself = '';

/** What makes each part. A part is named after the folder that it fills, in which nothing else may stand, or after the file that it is. */
const makers = {
  'schemas/public': (dataset) => schemaFiles('public', '2020-12', dataset),
  'schemas/authored': (dataset) => schemaFiles('authored', '2020-12', dataset),
  'schemas/draft-07/public': (dataset) => schemaFiles('public', 'draft-07', dataset),
  'schemas/draft-07/authored': (dataset) => schemaFiles('authored', 'draft-07', dataset),
  openapi: (dataset) => new Map([['components.json', printed(openApiComponents(dataset))]]),
  'context.jsonld': () => new Map([[itself, printed(linkedDataContext)]]),
  'code-lists': codeListFiles,
  rules: (dataset) =>
    new Map([
      ['rules.json', printed(rulesFile(dataset))],
      ['rules.schema.json', printed(rulesSchema())],
    ]),
  types: typeFiles,
  kit: kitFiles,
} satisfies Record<string, (dataset: Dataset) => Files | Promise<Files>>;

/** The list of all that is emitted. */
const index = 'index.json';

type Made = keyof typeof makers;
export type Part = Made | typeof index;
const made = Object.keys(makers) as readonly Made[];
export const parts: readonly Part[] = [...made, index];

/** Every file of the given parts, by its path. */
export async function emittedFiles(wanted: readonly Part[], dataset: Dataset): Promise<Files> {
  const isIndexWanted = wanted.includes(index);
  const files = new Map<string, string>();
  for (const part of isIndexWanted ? made : made.filter((one) => wanted.includes(one)))
    for (const [path, text] of await makers[part](dataset)) files.set(path === itself ? part : `${part}/${path}`, text);
  if (!isIndexWanted) return files;
  const isWanted = (path: string) => wanted.some((part) => path === part || path.startsWith(`${part}/`));
  return new Map([...[...files].filter(([path]) => isWanted(path)), [index, printed(indexOf([...files.keys()]))]]);
}
