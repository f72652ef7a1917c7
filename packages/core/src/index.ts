/**
 * The domain of the migration register: schemas, validation, readings and queries. Runs on any runtime.
 * `./effect` has the Effect service, `./data` the register itself, `./node` the loading of data folders.
 *
 * @module
 */
export { type Agreement, agreementOf } from './agreement.ts';
export { buildDataset } from './build-dataset.ts';
export { acronym, caption, citeAs, type DamageInWords, describeCitation, describeCitations } from './caption.ts';
export type { Clocks } from './clocks.ts';
export { type Conflict, type ConflictClass, conflictClasses, type Plan } from './conflicts.ts';
export type { Coverage, CoveredPlace } from './coverage.ts';
export type { Dataset, Entry, Silences } from './dataset.ts';
export { toDisplay, toDisplayJson } from './display.ts';
export { CursorStale, DatasetInvalid, QueryInvalid, RecordMoved, RecordNotFound, type RegisterError } from './errors.ts';
export { type Fact, factsAt, factsOf, type OtherReading } from './facts.ts';
export { type Finding, type FindingCode, findingWords, isFixable, type Level, messageOf, remedyOf } from './findings.ts';
export { linkRecords } from './link-records.ts';
export { type OpenRegister, openRegister } from './promise.ts';
export type {
  ConflictOptions,
  Explanation,
  ListOptions,
  Neighbour,
  NeighbourOptions,
  Queries,
  ReadOptions,
  SearchHit,
  SearchOptions,
} from './queries.ts';
export { type QueryField, queryFields } from './query/fields.ts';
export { defaultLimit, maxLimit, type Page } from './query/page.ts';
export type { Candidate } from './query/resolve.ts';
export { operators, type Where } from './query/where.ts';
export { type Policy, policies, type Reading } from './reading.ts';
export * from './schema/index.ts';
export { nearestFew } from './suggest.ts';
export { type Bounds, type Invariant, surveyArithmetic } from './survey.ts';
export { validateRecord } from './validate.ts';
export { codeWords, dateWords, headingWords, quantityWords } from './wording.ts';
