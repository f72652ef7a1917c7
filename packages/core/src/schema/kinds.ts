import type * as z from 'zod';
import { Activity, activityPresentation } from './activity.ts';
import type { KindName } from './id.ts';
import { Instrument, instrumentPresentation } from './instrument.ts';
import { MeetingSession, sessionPresentation } from './meeting-session.ts';
import { Organization, organizationPresentation } from './organization.ts';
import { Person, personPresentation } from './person.ts';
import { Place, placePresentation } from './place.ts';
import type { Presentation } from './record.ts';
import { Source, sourcePresentation } from './source.ts';
import { Statistic, statisticPresentation } from './statistic.ts';
import { SurveyResult, surveyPresentation } from './survey-result.ts';
import { Topic, topicPresentation } from './topic.ts';

/** The kind table: the one place that lists schema and presentation of every kind. */
export const kinds = {
  organization: { schema: Organization, ...organizationPresentation },
  activity: { schema: Activity, ...activityPresentation },
  instrument: { schema: Instrument, ...instrumentPresentation },
  'survey-result': { schema: SurveyResult, ...surveyPresentation },
  'meeting-session': { schema: MeetingSession, ...sessionPresentation },
  source: { schema: Source, ...sourcePresentation },
  person: { schema: Person, ...personPresentation },
  topic: { schema: Topic, ...topicPresentation },
  place: { schema: Place, ...placePresentation },
  statistic: { schema: Statistic, ...statisticPresentation },
} satisfies Record<KindName, Presentation & { schema: z.ZodType }>;

/** The record type of a kind, or of any kind. */
export type RecordOf<K extends KindName = KindName> = K extends KindName ? z.infer<(typeof kinds)[K]['schema']> : never;

/** Any record of the register, in the public shape. */
export type AnyRecord = RecordOf;

/** Collection names, as in folders and URLs, to kinds: `people` is `person`. */
export const kindOfPlural = Object.fromEntries(Object.entries(kinds).map(([kind, { plural }]) => [plural, kind])) as Record<
  string,
  KindName
>;
