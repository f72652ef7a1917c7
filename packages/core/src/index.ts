/**
 * The migration register: questions, readings and words, without any other package. Runs on any runtime.
 * `./data` has the register itself, `./effect` the questions as an Effect service; `./schema` the schemas of the records, `./load` and
 * `./node` the loading of data of one's own; `./engine` only answers queries, `./client` asks a server.
 *
 * @module
 */
export { type Agreement, agreementOf } from './agreement.ts';
export { datasetFromArtifact } from './artifact/open.ts';
export { type CitationStyle, citationStyles } from './citations/cite.ts';
export type { Clocks, Hidden } from './clocks.ts';
export { type Conflict, type ConflictClass, conflictClasses, type Plan, type PlanOutcome, planOutcomes } from './conflicts.ts';
export type { Coverage, CoveredPlace } from './coverage.ts';
export type { Dataset, Silences } from './dataset.ts';
export type { Candidate } from './engine/candidate.ts';
export type { NameSuggestion } from './engine/name-suggestions.ts';
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
export type { Completion, CompletionItem, Vocabulary } from './grammar/complete.ts';
export type { ParameterFault, UrlQuery } from './grammar/read-url.ts';
export type { UrlParameter, UrlParameters } from './grammar/url-parameters.ts';
export type { Paragraph, StatementAtPlace } from './paragraph.ts';
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
export type { Answer, Condition, Facet, FacetValue, Group, Highlight, Hit, PlanStep, Query, Where } from './query/query.ts';
export { complete, parseQuery, printQuery, printUrlQuery, readQuery, readUrlQuery, urlParameters } from './query-language.ts';
export type {
  CitationInWords,
  ConflictOptions,
  CountedPage,
  Explanation,
  ListOptions,
  Many,
  ManyOptions,
  Neighbour,
  NeighbourOptions,
  PathStep,
  PlanOptions,
  ReadOptions,
  RelatedRecord,
  SearchHit,
  SearchOptions,
  Suggestions,
  SuggestOptions,
} from './questions.ts';
export { type Policy, policies, type Reading } from './reading.ts';
export type { Activity } from './schema/activity.ts';
export { formatDay } from './schema/calendar.ts';
export { type Citation, damageTypes, parseCitation, printCitation } from './schema/citation.ts';
export { compareText } from './schema/compare.ts';
export {
  type EdtfSpan,
  earliestDay,
  isAfter,
  isBefore,
  isSame,
  isWithin,
  latestDay,
  overlaps,
  parseEdtf,
  periodOf,
} from './schema/edtf.ts';
export { type KindName, kindNames, parseRef, type Ref, refOf } from './schema/id.ts';
export type { Instrument } from './schema/instrument.ts';
export { type AnyRecord, kindOfPlural, kinds, type Presentation, type RecordOf } from './schema/kinds.ts';
export type { MeetingSession } from './schema/meeting-session.ts';
export { nameRoles } from './schema/name.ts';
export type { Name } from './schema/name-schema.ts';
export type { Organization } from './schema/organization.ts';
export type { Person } from './schema/person.ts';
export type { Place } from './schema/place.ts';
export type { Point } from './schema/point.ts';
export { fromPointer, toPointer, valueAt } from './schema/pointer.ts';
export { areCompatible, isEqualTo, isGreaterThan, isLessThan, type Quantity, rangeOf } from './schema/quantity.ts';
export type { Remark } from './schema/remark.ts';
export { remarkTypes } from './schema/remark-types.ts';
export type { Source } from './schema/source.ts';
export type { Attestation } from './schema/statement.ts';
export type { Statistic } from './schema/statistic.ts';
export type { SurveyResult } from './schema/survey-result.ts';
export type { Topic } from './schema/topic.ts';
export type { Trilean } from './schema/trilean.ts';
export { type Bounds, type Invariant, surveyArithmetic } from './survey.ts';
export { fingerprint } from './text/fingerprint.ts';
export { nearestFew } from './text/suggest.ts';
export {
  acronym,
  caption,
  citeAs,
  type DamageInWords,
  describeCitation,
  describeCitations,
  describePlaces,
  sourceLabel,
} from './words/caption.ts';
export { codeWords } from './words/code-words.ts';
export { toDisplay, toDisplayJson } from './words/display.ts';
export { dateWords, headingWords, quantityWords } from './words/wording.ts';
