/**
 * The domain of the migration register: schemas, validation, readings and queries. Runs on any runtime.
 * `./effect` has the Effect service, `./data` the register itself, `./node` the loading of data folders.
 *
 * @module
 */
export { type Agreement, agreementOf } from './agreement.ts';
export type { Clocks, Hidden } from './clocks.ts';
export { type Conflict, type ConflictClass, conflictClasses, type Plan } from './conflicts.ts';
export type { Coverage, CoveredPlace } from './coverage.ts';
export type { Dataset, Entry, Silences } from './dataset.ts';
export { CursorStale, DatasetInvalid, QueryInvalid, RecordMoved, RecordNotFound, type RegisterError } from './errors.ts';
export { type Finding, type FindingCode, findingWords, isFixable, type Level, messageOf, remedyOf } from './findings.ts';
export { type Built, buildDataset } from './load/build-dataset.ts';
export { linkRecords } from './load/link-records.ts';
export { validateRecord } from './load/validate.ts';
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
export { type Bounds, type Invariant, surveyArithmetic } from './survey.ts';
export { nearestFew } from './text/suggest.ts';
export { acronym, caption, citeAs, type DamageInWords, describeCitation, describeCitations } from './words/caption.ts';
export { toDisplay, toDisplayJson } from './words/display.ts';
export { type Fact, factsAt, factsOf, type OtherReading } from './words/facts.ts';
export { codeWords, dateWords, headingWords, quantityWords } from './words/wording.ts';
