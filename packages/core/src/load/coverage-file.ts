import * as z from 'zod/mini';
import type { Silences } from '../dataset.ts';
import { type Finding, finding } from '../findings.ts';
import { Slug } from '../schema/id-schema.ts';
import { Sentence } from '../schema/text.ts';
import type { JsonDocument } from './document.ts';
import { faultsOf } from './faults.ts';

/** Why places of a source yield no record, as `coverage/<source>.json` says. */
const Coverage = z.strictObject({ source: Slug, reasons: z.record(z.string(), Sentence) });

/** Reads a coverage file. Each source has one, named after it. */
export function readCoverage({ value, file }: JsonDocument): { silences: Silences; findings: Finding[] } {
  const result = Coverage.safeParse(value);
  if (!result.success) return { silences: {}, findings: faultsOf(result.error.issues, { schema: Coverage, value, authored: value, file }) };
  const { source, reasons } = result.data;
  const expected = `coverage/${source}.json`;
  return { silences: { [source]: reasons }, findings: file === expected ? [] : [finding('file-name', '/source', { expected }, file)] };
}
