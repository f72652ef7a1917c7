import type { Dataset } from '@org/migration-core';
import { instanceCases } from './instances/instance-cases.ts';
import { type Cases, type KitCase, printed } from './kit-case.ts';
import { manifestOf, manifestSchema, manifestText } from './manifest.ts';
import { roundTripCases } from './round-trips.ts';
import { ruleCases } from './rules/rule-cases.ts';
import { vectorFiles } from './vectors/vector-files.ts';

/** Every file of the conformance kit: its path within the kit, to its text. What the core answers is what the kit expects. */
export async function kitFiles(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  const parts: Cases<KitCase>[] = [instanceCases(dataset), await ruleCases(dataset), roundTripCases(dataset)];
  const { vectors, files } = await vectorFiles(dataset);
  const cases = parts.flatMap((part) => part.cases);
  return new Map([
    ['manifest.json', manifestText(manifestOf(dataset.digest, cases, vectors))],
    ['manifest.schema.json', printed(manifestSchema)],
    ...parts.flatMap((part) => [...part.files]),
    ...files,
  ]);
}
