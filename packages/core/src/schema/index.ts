export { type Activity, activityStatuses, activityTypes, partyRoles } from './activity.ts';
export { formatDay } from './calendar.ts';
export { type Citation, damageTypes, parseCitation, printCitation } from './citation.ts';
export { compareText } from './compare.ts';
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
} from './edtf.ts';
export { Edtf } from './edtf-schema.ts';
export { authoredSchema, codecOf, lengthen, shorten } from './faces.ts';
export { type KindName, kindNames, parseRef, type Ref, refOf } from './id.ts';
export type { Instrument } from './instrument.ts';
export { type AnyRecord, kindOfPlural, kinds, type RecordOf } from './kinds.ts';
export type { MeetingSession } from './meeting-session.ts';
export { nameRoles } from './name.ts';
export type { Name } from './name-schema.ts';
export type { Organization } from './organization.ts';
export type { Person } from './person.ts';
export { codeSchemes, type Place } from './place.ts';
export { type Point, pointTypes } from './point.ts';
export { fromPointer, toPointer, valueAt } from './pointer.ts';
export { areCompatible, isEqualTo, isGreaterThan, isLessThan, rangeOf } from './quantity.ts';
export { Quantity } from './quantity-schema.ts';
export type { Presentation } from './record.ts';
export type { Remark } from './remark.ts';
export { remarkTypes } from './remark-types.ts';
export type { Source } from './source.ts';
export type { Attestation } from './statement.ts';
export type { Statistic } from './statistic.ts';
export type { SurveyResult } from './survey-result.ts';
export type { Topic } from './topic.ts';
export type { Trilean } from './trilean.ts';
