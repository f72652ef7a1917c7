import { acyclicFields, type FindingCode } from '@org/migration-core/load';
import type { Rule } from './rule.ts';

/** Texts that are carried over as they are printed. */
const printed = [
  '/names/*/value',
  '/references/*/value',
  '/numbers/*/value',
  '/positions/*/title',
  '/contributions/*/role',
  '/details/*/value',
  '/symbol/*/value',
  '/**/stated',
];

/** What is asked of all records together, and of the register around them. */
export const datasetRules = {
  'duplicate-id': {
    scope: 'dataset',
    description: 'An id is unique within its kind.',
    assertions: [{ operator: 'unique-in-dataset', at: ['/id'], within: '/kind' }],
  },
  'former-id-taken': {
    scope: 'dataset',
    description: 'An id, whether it is used now or was before, leads to one record.',
    assertions: [{ operator: 'ids-lead-once', ids: '/id', former: '/formerIds/*' }],
  },
  'reference-missing': {
    scope: 'dataset',
    description: 'A reference leads to a record.',
    assertions: [{ operator: 'reference-exists', at: { typed: 'Reference' } }],
  },
  'reference-moved': {
    scope: 'dataset',
    description: 'A reference is to the id that a record has now.',
    assertions: [{ operator: 'reference-current', at: { typed: 'Reference' } }],
  },
  'reference-cycle': {
    scope: 'dataset',
    description: 'Nothing is a part or an outcome of itself.',
    assertions: acyclicFields.map((field) => ({ operator: 'acyclic' as const, along: `/${field}` })),
  },
  'citation-missing': {
    scope: 'dataset',
    description: 'A citation leads to a place of a source.',
    assertions: [{ operator: 'citation-exists', at: ['/**/cite/*'] }],
  },
  'id-in-register': {
    scope: 'dataset',
    description: 'A record that is sent does not take the place of another unawares.',
    assertions: [{ operator: 'same-or-new', key: ['/kind', '/id'] }],
  },
  'place-lost': {
    scope: 'dataset',
    kinds: ['source'],
    description: 'A source that is sent keeps the places that the register cites.',
    assertions: [{ operator: 'citations-kept', at: '/paragraphs/*/locator' }],
  },
  'said-before-source': {
    scope: 'dataset',
    kinds: ['activity'],
    description: 'A source cannot report as done what lies after its own date.',
    assertions: [
      {
        operator: 'told-before-source',
        status: { in: '/status/*' },
        when: { in: '/when/*' },
        statuses: ['held', 'completed', 'published'],
      },
    ],
  },
  'ambiguous-name': {
    scope: 'dataset',
    kinds: ['organization', 'activity', 'instrument', 'survey-result', 'source', 'person', 'topic', 'place', 'statistic'],
    description: 'A name that fits several records of one kind is declared to be ambiguous.',
    assertions: [
      {
        operator: 'names-apart',
        names: {
          in: '/names/*',
          where: [{ at: '/role', 'one-of': ['preferred', 'acronym', 'short', 'variant', 'misspelling', 'former'] }],
          at: '/value',
        },
        'unless-listed': 'exceptions',
      },
    ],
  },
  concordance: {
    scope: 'dataset',
    description: 'What a record says occurs in the paragraphs that it cites for it.',
    assertions: [
      { operator: 'words-occur', at: printed },
      { operator: 'words-occur', at: { typed: 'EDTF' } },
      { operator: 'words-occur', at: { typed: 'Quantity' } },
    ],
  },
  'copied-sentence': {
    scope: 'dataset',
    description: 'Summaries, points and remarks are in our own words.',
    assertions: [{ operator: 'no-copied-run', at: ['/**/summary', '/**/text', '/**/note', '/**/scopeNote'], words: 12 }],
  },
  'uncovered-paragraph': {
    scope: 'dataset',
    kinds: ['source'],
    description: 'Each place of a source yields a record or has a reason for yielding none.',
    assertions: [{ operator: 'cited-or-reasoned', places: '/paragraphs/*/locator' }],
  },
  'coverage-reason-unneeded': {
    scope: 'dataset',
    kinds: ['source'],
    description: 'A place that is cited needs no reason for yielding nothing.',
    assertions: [{ operator: 'cited-or-reasoned', places: '/paragraphs/*/locator' }],
  },
  'coverage-place-missing': {
    scope: 'dataset',
    kinds: ['source'],
    description: 'A reason for yielding nothing is for a place that exists.',
    assertions: [{ operator: 'cited-or-reasoned', places: '/paragraphs/*/locator' }],
  },
  'id-lost': { scope: 'dataset', description: 'What was released still resolves.', assertions: [{ operator: 'ids-kept' }] },
  'edition-stale': { scope: 'dataset', description: 'The edition is that of the data.', assertions: [{ operator: 'digest-recorded' }] },
  'exception-unneeded': {
    scope: 'dataset',
    description: 'An exception from a rule is needed.',
    assertions: [{ operator: 'exception-applies' }],
  },
  'concordance-stale': {
    scope: 'dataset',
    kinds: ['source'],
    description: 'The words of a source are listed for the places that it has.',
    assertions: [{ operator: 'concordance-current' }],
  },
} satisfies Partial<Record<FindingCode, Rule>>;
