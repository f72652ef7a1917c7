import type { Activity } from './activity.ts';
import type { KindName } from './id.ts';
import type { Instrument } from './instrument.ts';
import type { MeetingSession } from './meeting-session.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';
import type { SurveyResult } from './survey-result.ts';
import type { Topic } from './topic.ts';

/** What a kind is called and how front ends show it: part of its schema's `.meta()`. Paths are JSON Pointers. */
export type Presentation = {
  title: string;
  plural: string;
  description: string;
  /** The names of which one is the caption: the preferred one, or the descriptive one where the sources give none. */
  caption: '/names';
  /** Fields shown first in a detail view and as columns of a list. */
  featured: readonly string[];
  /** The field that places the record in time, if any. */
  extent?: string;
  /** Short names of fields, for queries: `party` for `parties.party`. Every kind has `name`, `topic` and, with an extent, `when`. */
  aliases?: Readonly<Record<string, string>>;
};

/** The kind table: the presentation of every kind. */
export const kinds: Readonly<Record<KindName, Presentation>> = {
  organization: {
    title: 'Organization',
    plural: 'organizations',
    caption: '/names',
    description: 'A body that acts on international migration: an organ, office, agency, commission, network, university or association.',
    featured: ['/type', '/unSystem', '/parents'],
    extent: '/established',
    aliases: { parent: 'parents', member: 'members.member', place: 'places.place' },
  },
  activity: {
    title: 'Activity',
    plural: 'activities',
    caption: '/names',
    description: 'Something done or planned: a publication, meeting, study, programme, survey, service or campaign.',
    featured: ['/type', '/when', '/status', '/parties', '/places'],
    extent: '/when',
    aliases: {
      party: 'parties.party',
      place: 'places.place',
      instrument: 'instruments.instrument',
      series: 'partOf.activity',
      document: 'documents.activity',
      number: 'references.value',
    },
  },
  instrument: {
    title: 'Instrument',
    plural: 'instruments',
    caption: '/names',
    description: 'A text that binds or guides: a convention, protocol, resolution, declaration, programme, guideline or contract.',
    featured: ['/type', '/numbers', '/adoptedOn', '/adoptedBy'],
    extent: '/adoptedOn',
    aliases: { party: 'participation.party', number: 'numbers.value' },
  },
  'survey-result': {
    title: 'Survey result',
    plural: 'survey-results',
    caption: '/names',
    description: 'An inquiry of Governments and what they answered: rounds, respondents, counts, rates and views.',
    featured: ['/subject', '/conductedBy', '/rounds', '/responseRate'],
    extent: '/rounds/*/when',
    aliases: { party: 'conductedBy.organization', respondent: 'respondents.respondent' },
  },
  'meeting-session': {
    title: 'Meeting session',
    plural: 'meeting-sessions',
    caption: '/names',
    description: 'A session of a meeting: its place in the agenda, who spoke, and what was said.',
    featured: ['/meeting', '/label', '/parent', '/contributions'],
    aliases: { speaker: 'contributions.speaker' },
  },
  source: {
    title: 'Source',
    plural: 'sources',
    caption: '/names',
    description: 'A document that the register was encoded from, with every place that can be cited.',
    featured: ['/symbol', '/date', '/issuedBy'],
    extent: '/date',
    aliases: { number: 'symbol' },
  },
  person: {
    title: 'Person',
    plural: 'people',
    caption: '/names',
    description: 'A person whom a source names.',
    featured: ['/positions'],
    aliases: { organization: 'positions.organization' },
  },
  topic: {
    title: 'Topic',
    plural: 'topics',
    caption: '/names',
    description: 'A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/).',
    featured: ['/broader', '/scopeNote'],
  },
  place: {
    title: 'Place',
    plural: 'places',
    caption: '/names',
    description: 'A country, region, city or border area.',
    featured: ['/type', '/broader', '/codes'],
  },
  statistic: {
    title: 'Statistic',
    plural: 'statistics',
    caption: '/names',
    description: 'A number with its meaning: what was counted, when, where, by whom, and of what record it is a figure.',
    featured: ['/value', '/period', '/places', '/about'],
    extent: '/period',
    aliases: { place: 'places' },
  },
};

/** The record type of each kind. */
interface RecordTypes extends Record<KindName, object> {
  organization: Organization;
  activity: Activity;
  instrument: Instrument;
  'survey-result': SurveyResult;
  'meeting-session': MeetingSession;
  source: Source;
  person: Person;
  topic: Topic;
  place: Place;
  statistic: Statistic;
}

/** The record type of a kind, or of any kind. */
export type RecordOf<K extends KindName = KindName> = RecordTypes[K];

/** Any record of the register, in the public shape. */
export type AnyRecord = RecordOf;

/** Collection names, as in folders and URLs, to kinds: `people` is `person`. */
export const kindOfPlural = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(kinds).map(([kind, { plural }]) => [plural, kind]),
) as Record<string, KindName>;
