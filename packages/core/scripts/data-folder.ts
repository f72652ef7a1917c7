import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { type CheckContext, Concordance, Edition, Shingles } from '../src/checks/check.ts';
import { type Exception, Exceptions } from '../src/checks/exceptions.ts';
import type { Dataset } from '../src/dataset.ts';
import type { Finding } from '../src/findings.ts';
import { type JsonDocument, readJson } from '../src/load/document.ts';
import { faultsOf } from '../src/load/faults.ts';

/** The folder of the shipped register. */
export const dataFolder = fileURLToPath(new URL('../data', import.meta.url));

/** Concordances and shingles are longer than any record. */
const maxBytes = 20_000_000;

/** What stands beside the records in a data folder. What is not there is empty; what is broken is a finding. */
export function companionsIn(folder: string, dataset: Dataset, documents: ReadonlyMap<string, JsonDocument>) {
  const findings: Finding[] = [];
  const read = <T>(file: string, schema: z.ZodMiniType<T>): T[] => {
    if (!existsSync(join(folder, file))) return [];
    const document = readJson(file, readFileSync(join(folder, file)), maxBytes);
    findings.push(...document.findings);
    if (document.value === undefined) return [];
    const result = schema.safeParse(document.value);
    if (result.success) return [result.data];
    findings.push(...faultsOf(result.error.issues, { schema, value: document.value, authored: document.value, file }));
    return [];
  };
  const readAll = <T>(name: string, schema: z.ZodMiniType<T>): T[] => {
    if (!existsSync(join(folder, name))) return [];
    return readdirSync(join(folder, name)).flatMap((file) => read(`${name}/${file}`, schema));
  };
  const context: CheckContext = {
    dataset,
    documents,
    concordances: readAll('concordance', Concordance),
    shingles: readAll('shingles', Shingles),
    released: read('released-ids.json', z.array(z.string())).flat(),
    edition: read('edition.json', Edition)[0],
  };
  const exceptions: Exception[] = read('exceptions.json', Exceptions).flat();
  return { context, exceptions, findings };
}
