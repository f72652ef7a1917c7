import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckContext, Concordance, Shingles } from '../src/checks/check.ts';
import { Exceptions } from '../src/checks/exceptions.ts';
import type { Dataset } from '../src/dataset.ts';
import type { JsonDocument } from '../src/document.ts';

/** The folder of the shipped register. */
export const dataFolder = fileURLToPath(new URL('../data', import.meta.url));

const readJsonFile = (folder: string, ...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

/** What stands beside the records in the data folder: concordances, shingles, released ids. */
export function contextOf(folder: string, dataset: Dataset, documents: ReadonlyMap<string, JsonDocument>): CheckContext {
  const sources = dataset.byKind.source.map(({ id }) => `${id}.json`);
  return {
    dataset,
    documents,
    concordances: sources.map((name) => readJsonFile(folder, 'concordance', name) as Concordance),
    shingles: sources.map((name) => readJsonFile(folder, 'shingles', name) as Shingles),
    released: readJsonFile(folder, 'released-ids.json') as string[],
  };
}

export const exceptionsIn = (folder: string) => Exceptions.parse(readJsonFile(folder, 'exceptions.json'));
