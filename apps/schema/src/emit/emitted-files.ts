import type { Dataset } from '@org/migration-core';
import { schemaFiles } from '../json-schema/schema-files.ts';
import { kitFiles } from '../kit/kit-files.ts';

/** Files to write: the path within the folder of the part, to the text. Equal data, equal bytes. */
export type Files = ReadonlyMap<string, string>;

/** What makes each part. A part is named after the folder that it fills, in which nothing else may stand. */
const makers = {
  'schemas/public': (dataset) => schemaFiles('public', '2020-12', dataset),
  'schemas/authored': (dataset) => schemaFiles('authored', '2020-12', dataset),
  'schemas/draft-07/public': (dataset) => schemaFiles('public', 'draft-07', dataset),
  'schemas/draft-07/authored': (dataset) => schemaFiles('authored', 'draft-07', dataset),
  kit: kitFiles,
} satisfies Record<string, (dataset: Dataset) => Files | Promise<Files>>;

export type Part = keyof typeof makers;
export const parts = Object.keys(makers) as readonly Part[];

/** Every file of the given parts, by its path. */
export async function emittedFiles(wanted: readonly Part[], dataset: Dataset): Promise<Files> {
  const filled = await Promise.all(wanted.map(async (part) => [part, await makers[part](dataset)] as const));
  return new Map(filled.flatMap(([part, files]) => [...files].map(([path, text]) => [`${part}/${path}`, text] as const)));
}
