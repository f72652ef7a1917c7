import type { KindName } from '../schema/id.ts';
import type { RecordOf } from '../schema/kinds.ts';
import type { Term } from './terms.ts';

/** What one value of a field means. */
export type Meaning = {
  /** The term; or one for each role, or for each kind of record that is referred to. */
  term: Term | Readonly<Record<string, Term>>;
  /** Where in an item the value stands; left out where the item is the value. */
  at?: string;
  /** Where in an item it says in which role. */
  role?: string;
  /** What the reference is for, where the term does not say enough. */
  as?: string;
};

/** What records of every kind have. */
type Common = 'kind' | 'id' | 'formerIds' | 'names' | 'topics' | 'points' | 'summary' | 'remarks' | 'cite';

/** Every field of every kind has its place here; one with no meaning is left out of linked data on purpose. */
type Meanings = { readonly [K in KindName]: { readonly [F in Exclude<keyof RecordOf<K>, Common>]-?: readonly Meaning[] } };

/** An attested field. */
const attested = (term: Meaning['term'], as?: string): readonly Meaning[] => [{ term, at: 'value', ...(as && { as }) }];
/** A list of statements. */
const each = (term: Meaning['term'], at: string, role?: string, as?: string): readonly Meaning[] => [
  { term, at, ...(role && { role }), ...(as && { as }) },
];
/** A plain value, or a list of them. */
const plain = (term: Meaning['term']): readonly Meaning[] => [{ term }];
/** What linked data has no common word for: the JSON of the record has it. */
const none: readonly Meaning[] = [];

/** What the fields of each kind mean, by public vocabularies. */
const meanings: Meanings = {
  organization: {
    type: plain('additionalType'),
    unSystem: none,
    parents: attested('parentOrganization'),
    members: each('member', 'member'),
    relations: each('relation', 'target', 'type'),
    established: attested('foundingDate'),
    places: each({ seat: 'location', covers: 'areaServed', 'works-in': 'areaServed' }, 'place', 'role'),
  },
  activity: {
    type: plain('additionalType'),
    references: each('identifier', 'value', 'scheme'),
    parties: each(
      {
        lead: 'organizer',
        organizer: 'organizer',
        'co-organizer': 'organizer',
        convener: 'organizer',
        host: 'organizer',
        coordinator: 'organizer',
        secretariat: 'organizer',
        initiator: 'organizer',
        partner: 'contributor',
        implementer: 'contributor',
        contributor: 'contributor',
        funder: 'funder',
        author: 'author',
        publisher: 'publisher',
        participant: 'participant',
        requester: 'participant',
        recipient: 'recipient',
        beneficiary: 'recipient',
      },
      'party',
      'role',
    ),
    when: attested('temporal'),
    status: attested('creativeWorkStatus'),
    places: each({ 'held-in': 'location', covers: 'spatial' }, 'place', 'role'),
    partOf: each('isPartOf', 'activity'),
    realizes: each('relation', 'activity', 'certainty', 'realizes'),
    latest: attested('hasPart', 'latest'),
    documents: each({ produced: 'generated', considered: 'used', presented: 'used', contains: 'hasPart' }, 'activity', 'role'),
    related: each('relation', 'activity', 'relation'),
    establishes: each('generated', 'organization'),
    instruments: each(
      {
        adopts: 'generated',
        produces: 'generated',
        uses: 'used',
        'mandated-by': 'relation',
        'responds-to': 'relation',
        concerns: 'relation',
        promotes: 'relation',
        implements: 'relation',
        monitors: 'relation',
        disseminates: 'relation',
      },
      'instrument',
      'relation',
    ),
  },
  instrument: {
    type: plain('additionalType'),
    numbers: each('legislationIdentifier', 'value', 'scheme'),
    adoptedBy: attested('legislationPassedBy'),
    adoptedOn: attested('legislationDate'),
    adoptedAt: attested({ activity: 'wasGeneratedBy', place: 'location' }),
    adoptedThrough: attested('relation', 'adopted-through'),
    inForce: attested('legislationLegalForce'),
    inForceFrom: attested('legislationDateOfApplicability'),
    relations: each(
      { supplements: 'relation', amends: 'legislationChanges', pursues: 'relation', 'part-of': 'isPartOf', follows: 'relation' },
      'instrument',
      'relation',
    ),
    participation: each('participant', 'party', 'action'),
  },
  'survey-result': {
    subject: plain('keywords'),
    conductedBy: each('creator', 'organization'),
    rounds: [
      { term: 'temporal', at: 'when', role: 'type' },
      { term: 'relation', at: 'instrument', role: 'type' },
      { term: 'relation', at: 'activity', role: 'type' },
    ],
    population: none,
    respondents: each('contributor', 'respondent', 'membership'),
    responses: none,
    options: none,
    responseRate: none,
    outcome: each('abstract', 'text'),
    views: none,
  },
  'meeting-session': {
    meeting: plain('superEvent'),
    label: plain('identifier'),
    parent: plain('superEvent'),
    order: plain('position'),
    contributions: [
      { term: 'performer', at: 'speaker', role: 'kind' },
      { term: 'keywords', at: 'subject', role: 'kind' },
      { term: 'workFeatured', at: 'documents', role: 'kind' },
    ],
  },
  source: {
    symbol: attested('reportNumber'),
    date: attested('datePublished'),
    issuedBy: attested('publisher'),
    details: none,
    sections: none,
    paragraphs: none,
  },
  person: {
    honorific: plain('honorificPrefix'),
    positions: [
      { term: 'jobTitle', at: 'title' },
      { term: 'affiliation', at: 'organization' },
    ],
  },
  topic: {
    scopeNote: plain('scopeNote'),
    broader: plain('broader'),
    related: plain('related'),
  },
  place: {
    type: plain('additionalType'),
    codes: plain('identifier'),
    broader: plain('containedInPlace'),
  },
  statistic: {
    measure: plain('variableMeasured'),
    value: attested('measured'),
    period: plain('temporal'),
    places: plain('spatial'),
    by: plain('creator'),
    about: plain('about'),
  },
};

const names = (label: Term, other: Term): readonly Meaning[] => {
  const term = {
    preferred: label,
    descriptive: label,
    acronym: other,
    short: other,
    variant: other,
    former: other,
    misspelling: 'hiddenLabel',
  };
  return [{ term: term as Record<string, Term>, at: 'value', role: 'role' }];
};

const common: Readonly<Record<Exclude<Common, 'kind' | 'id'>, readonly Meaning[]>> = {
  formerIds: plain('sameAs'),
  names: names('name', 'alternateName'),
  topics: plain('subject'),
  points: none,
  summary: plain('description'),
  remarks: each('editorialNote', 'text', 'type'),
  cite: plain('source'),
};

/** What the fields of a record mean. */
export const meaningsOf = (kind: KindName): Readonly<Record<string, readonly Meaning[]>> => ({
  ...common,
  ...meanings[kind],
  ...(kind === 'topic' && { names: names('prefLabel', 'altLabel') }),
});
