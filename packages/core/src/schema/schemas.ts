import type * as z from 'zod/mini';
import { Activity } from './activity.ts';
import type { KindName } from './id.ts';
import { Instrument } from './instrument.ts';
import { MeetingSession } from './meeting-session.ts';
import { Organization } from './organization.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';
import { Source } from './source.ts';
import { Statistic } from './statistic.ts';
import { SurveyResult } from './survey-result.ts';
import { Topic } from './topic.ts';

/** The one place that lists the schema of every kind. */
export const schemas = {
  organization: Organization,
  activity: Activity,
  instrument: Instrument,
  'survey-result': SurveyResult,
  'meeting-session': MeetingSession,
  source: Source,
  person: Person,
  topic: Topic,
  place: Place,
  statistic: Statistic,
} satisfies Record<KindName, z.ZodMiniType>;
