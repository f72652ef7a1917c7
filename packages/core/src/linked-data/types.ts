import type { AnyRecord, RecordOf } from '../schema/kinds.ts';
import type { Type } from './terms.ts';

type ActivityType = RecordOf<'activity'>['type'];
type PlaceType = RecordOf<'place'>['type'];

/** What an activity is beside being one. */
const activities: Readonly<Record<ActivityType, Type>> = {
  publication: 'CreativeWork',
  report: 'Report',
  database: 'Dataset',
  statistics: 'Dataset',
  meeting: 'Event',
  'meeting-series': 'EventSeries',
  conference: 'Event',
  seminar: 'Event',
  workshop: 'Event',
  forum: 'Event',
  'expert-group': 'Event',
  panel: 'Event',
  'round-table': 'Event',
  hearing: 'Event',
  dialogue: 'Event',
  negotiation: 'Event',
  training: 'Event',
  presentation: 'Event',
  'field-visit': 'Event',
  programme: 'Project',
  project: 'Project',
  research: 'Project',
  survey: 'Action',
  'technical-assistance': 'Action',
  'capacity-building': 'Action',
  advocacy: 'Action',
  'standard-setting': 'Action',
  'policy-development': 'Action',
  service: 'Action',
  'network-building': 'Action',
  coordination: 'Action',
  'institution-building': 'Action',
  funding: 'Action',
  monitoring: 'Action',
};

const places: Readonly<Record<PlaceType, Type>> = {
  world: 'Place',
  region: 'Place',
  country: 'Country',
  city: 'City',
  'border-area': 'Place',
  'country-group': 'Place',
};

/** What a record is, in public vocabularies. One that was cut down may not tell all. */
export const typesOf = (record: AnyRecord): readonly Type[] => typesOfWhole(record).filter((type) => type !== undefined);

function typesOfWhole(record: AnyRecord): readonly (Type | undefined)[] {
  switch (record.kind) {
    case 'organization':
      return ['Organization'];
    case 'activity':
      return ['ProvActivity', activities[record.type]];
    case 'instrument':
      return ['Legislation'];
    case 'survey-result':
      return ['Dataset'];
    case 'meeting-session':
      return ['Event'];
    case 'source':
      return ['Report'];
    case 'person':
      return ['Person'];
    case 'topic':
      return ['Concept'];
    case 'place':
      return [places[record.type] ?? 'Place'];
    case 'statistic':
      return ['Observation'];
    default:
      return record satisfies never;
  }
}
