/**
 * The domain of the migration register: schemas, validation, readings and queries. Runs on any runtime.
 * `./effect` has the Effect service, `./data` the register itself, `./node` the loading of data folders; `./engine` only answers queries,
 * `./client` asks a server.
 *
 * @module
 */
export { type Agreement, agreementOf } from './agreement.ts';
export { compileArtifact } from './artifact/compile.ts';
export { datasetFromArtifact } from './artifact/open.ts';
export type { Clocks, Hidden } from './clocks.ts';
export { type Conflict, type ConflictClass, conflictClasses, type Plan } from './conflicts.ts';
export type { Coverage, CoveredPlace } from './coverage.ts';
export type { Entry, Silences } from './dataset.ts';
export type { Candidate } from './engine/candidate.ts';
export {
  ArtifactDamaged,
  CursorStale,
  DatasetInvalid,
  DatasetTooLarge,
  QueryInvalid,
  RecordMoved,
  RecordNotFound,
  type RegisterError,
} from './errors.ts';
export { type Finding, type FindingCode, findingWords, isFixable, type Level, messageOf, remedyOf } from './findings.ts';
export type { Completion, CompletionItem, Vocabulary } from './grammar/complete.ts';
export type { ParameterFault, UrlQuery } from './grammar/read-url.ts';
export type { UrlParameter, UrlParameters } from './grammar/url-parameters.ts';
export { linkedDataContext } from './linked-data/context.ts';
export { type LinkedDataOptions, linkedData } from './linked-data/linked-data.ts';
export type { Node } from './linked-data/node.ts';
export { type Built, buildDataset } from './load/build-dataset.ts';
export { Dataset } from './load/dataset-doors.ts';
export { linkRecords } from './load/link-records.ts';
export type { NdjsonSource } from './load/ndjson-source.ts';
export type { DataFile } from './load/read-files.ts';
export type { NdjsonOptions } from './load/read-ndjson.ts';
export { validateRecord } from './load/validate.ts';
export { type OpenRegister, openRegister } from './promise.ts';
export type { Queries } from './queries.ts';
export type { QueryAnswer } from './query/answer.ts';
export { fieldTable } from './query/field-table.ts';
export {
  type Field,
  type FieldTable,
  type FieldType,
  fieldNamed,
  fieldNames,
  type NamedField,
  operatorsOf,
  pseudoFields,
  states,
} from './query/fields.ts';
export { defaultLimit, maxLimit, type Page, type PageRequest } from './query/page.ts';
export type { Answer, Condition, Facet, FacetValue, Group, Highlight, Hit, PlanStep, Where } from './query/query.ts';
export { Query } from './query/query-schema.ts';
export { complete, parseQuery, printQuery, printUrlQuery, readQuery, readUrlQuery, urlParameters } from './query-language.ts';
export type {
  ConflictOptions,
  Explanation,
  ListOptions,
  Many,
  ManyOptions,
  Neighbour,
  NeighbourOptions,
  PathStep,
  ReadOptions,
  RelatedRecord,
  SearchHit,
  SearchOptions,
} from './questions.ts';
export { type Policy, policies, type Reading } from './reading.ts';
export * from './schema/index.ts';
export { type Bounds, type Invariant, surveyArithmetic } from './survey.ts';
export { conflictTable, neighbourTable } from './tabular/link-tables.ts';
export { type RecordTableOptions, recordTable } from './tabular/record-table.ts';
export { type Cell, type Table, valueSeparator } from './tabular/table.ts';
export { fingerprint } from './text/fingerprint.ts';
export { nearestFew } from './text/suggest.ts';
export { acronym, caption, citeAs, type DamageInWords, describeCitation, describeCitations } from './words/caption.ts';
export { codeWords } from './words/code-words.ts';
export { toDisplay, toDisplayJson } from './words/display.ts';
export { type Fact, factsAt, factsOf, type OtherReading } from './words/facts.ts';
export { dateWords, headingWords, quantityWords } from './words/wording.ts';
