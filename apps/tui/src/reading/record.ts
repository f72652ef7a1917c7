import { type AnyRecord, acronym, type Clocks, caption, type KindName, kinds, parseRef, type Ref } from '@org/migration-core';
import type { Fact } from '@org/migration-core/schema';
import { draftsOfActivity } from './activity.ts';
import { citedAt } from './cited-at.ts';
import type { Draft } from './entry.ts';
import { draftsOfFacts } from './facts.ts';
import { linksTo } from './links.ts';
import { draftsOfOrganization } from './organization.ts';
import { draftsOfPerson } from './person.ts';
import type { Reading, Written } from './reading.ts';
import { draftsOfSession } from './session.ts';
import type { Signs } from './signs.ts';
import { draftsOfSource } from './source.ts';
import { draftsOfSurvey } from './survey.ts';
import { draftsOfPlace, draftsOfTopic } from './topic-and-place.ts';

/** What a kind shows in its own way. */
export type Own = {
  /** Fields and incoming relations that are told by it, and not a second time. */
  fields?: readonly string[];
  relations?: readonly string[];
  drafts: readonly Draft[];
};

/** A record to be shown: `factsOf` gives what it says of some of its fields. */
export type Shown<R extends AnyRecord = AnyRecord> = { record: R; ref: Ref; factsOf: (fields: readonly string[]) => readonly Fact[] };

const ownWays: { readonly [K in KindName]?: (reading: Reading, shown: Shown<Extract<AnyRecord, { kind: K }>>) => Own } = {
  organization: draftsOfOrganization,
  activity: draftsOfActivity,
  'survey-result': draftsOfSurvey,
  'meeting-session': draftsOfSession,
  source: draftsOfSource,
  person: draftsOfPerson,
  topic: draftsOfTopic,
  place: draftsOfPlace,
};

/** Told after everything else that a record says, in this order. */
const last = ['points', 'remarks', 'names', 'topics'];

/**
 * A record: what it is, what its kind shows in its own way, its facts, the ones that its kind puts first before the others, what refers to it,
 * and where it is cited.
 */
export function recordPage(reading: Reading, ref: Ref): Written {
  const record = reading.catalogue.dataset.records.get(ref);
  if (!record) return missing(ref);
  const { catalogue, clocks, signs } = reading;
  const seen = catalogue.facts(ref, clocks);
  const facts = Map.groupBy(seen, ({ path }) => path.split('/', 2)[1] as string);
  const factsOf = (fields: readonly string[]) => fields.flatMap((field) => facts.get(field) ?? []);
  const inWords = (fields: readonly string[]) => draftsOfFacts(catalogue.dataset, factsOf(fields), signs);
  const ownWay = ownWays[record.kind] as ((reading: Reading, shown: Shown) => Own) | undefined;
  const { fields = [], relations = [], drafts = [] } = ownWay?.(reading, { record, ref, factsOf }) ?? {};
  const featured = kinds[record.kind].featured.map((pointer) => pointer.slice(1)).filter((field) => !fields.includes(field));
  const told = new Set([...fields, ...featured, ...last, 'summary', 'cite']);
  const others = [...facts.keys()].filter((field) => !told.has(field));
  const short = acronym(record);
  return {
    title: `${caption(record)}${short !== undefined && short !== caption(record) ? ` (${short})` : ''}`,
    drafts: [
      { section: kinds[record.kind].title, text: factsOf(['summary'])[0]?.text ?? ref },
      ...hiddenByClocks(isClocked(clocks) ? statements(catalogue.facts(ref)) - statements(seen) : 0, signs),
      ...drafts,
      ...inWords([...featured, ...others]),
      ...last.flatMap((field) => inWords([field])),
      ...linksTo(reading, ref, relations),
      ...citedAt(reading, record),
    ],
  };
}

const isClocked = ({ asOf, knownAt }: Clocks): boolean => asOf !== undefined || knownAt !== undefined;

/** How much is told, each other reading and each cited source counted too. */
const statements = (facts: readonly Fact[]) =>
  facts.filter(({ depth }) => depth === 0).reduce((sum, { others }) => sum + 1 + others.length, 0);

const hiddenByClocks = (count: number, { doubt }: Signs): Draft[] =>
  count === 0
    ? []
    : [
        {
          section: 'Clocks',
          mark: doubt,
          tone: 'warning',
          text: `${count} ${count === 1 ? 'statement is' : 'statements are'} hidden by the clocks`,
        },
      ];

const missing = (ref: Ref): Written => ({
  title: ref,
  drafts: [
    {
      section: '',
      text: `There is no record ${ref} in this register.`,
      tone: 'warning',
      under: [{ text: `/ searches the ${kinds[parseRef(ref)?.kind ?? 'organization'].plural}.`, tone: 'note' }],
    },
  ],
});
