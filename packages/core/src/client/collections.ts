import type { KindName } from '../schema/id.ts';

/** The collection of each kind in URLs, as its schema calls it. */
export const collections: Record<KindName, string> = {
  organization: 'organizations',
  activity: 'activities',
  instrument: 'instruments',
  'survey-result': 'survey-results',
  'meeting-session': 'meeting-sessions',
  source: 'sources',
  person: 'people',
  topic: 'topics',
  place: 'places',
  statistic: 'statistics',
};
