/**
 * Data of one's own: validation with findings, loading and linking, and compiling into an artifact. Runs on any runtime; `./node` reads from
 * disk.
 *
 * @module
 */
export { compileArtifact } from './artifact/compile.ts';
export type { Entry } from './dataset.ts';
export { type Finding, type FindingCode, findingWords, isFixable, type Level, messageOf, remedyOf } from './findings.ts';
export { type Built, buildDataset } from './load/build-dataset.ts';
export { acyclicFields } from './load/cycles.ts';
export { Dataset } from './load/dataset-doors.ts';
export { maxFileBytes } from './load/document.ts';
export { maxDepth, maxValues } from './load/limits.ts';
export { linkRecords } from './load/link-records.ts';
export type { NdjsonSource } from './load/ndjson-source.ts';
export type { DataFile } from './load/read-files.ts';
export type { NdjsonOptions } from './load/read-ndjson.ts';
export { validateRecord } from './load/validate.ts';
