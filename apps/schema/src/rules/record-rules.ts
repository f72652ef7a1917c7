import { fieldTable, type KindName, kindNames } from '@org/migration-core';
import type { FindingCode } from '@org/migration-core/load';
import { forbiddenCharacter } from '@org/migration-core/schema';
import type { Dialect, Face } from '../json-schema/address.ts';
import type { Assertion, Selection, Test } from './assertion.ts';
import type { Rule } from './rule.ts';

const both: readonly Face[] = ['public', 'authored'];
const any: readonly Dialect[] = ['2020-12', 'draft-07'];

/** Every value of a record. */
const everywhere = ['/**'];
const isExternal: Test = { at: '/basis', 'one-of': ['external'] };
const isBetween: Test = { at: '/relation', 'one-of': ['between'] };
const isNotBetween: Test = { at: '/relation', 'one-of': ['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] };
const bySchema: readonly Assertion[] = [{ operator: 'schema' }];

/** The count of responses that is printed for a group. */
const responses = (membership: 'member' | 'all'): Selection => ({
  in: '/responses/*',
  where: [{ at: '/membership', 'one-of': [membership] }],
  at: '/count',
  first: true,
});

/** The Governments that are named, with those that another answered for, are as many as the printed count. */
const namedAreCounted = (membership: 'member' | 'all'): Assertion => {
  const counted: readonly Test[] = membership === 'member' ? [{ at: '/membership', 'one-of': ['member'] }] : [];
  const respondents = (...tests: Test[]) => ({ in: '/respondents/*', where: [...counted, ...tests] });
  return {
    operator: 'sum-equals',
    terms: [
      { ...respondents({ at: '/onBehalfOf', present: false }), each: 1 },
      { ...respondents({ at: '/onBehalfOf', present: true }), each: { at: '/onBehalfOf/members' } },
      { ...respondents({ at: '/onBehalfOf/includesRespondent', 'one-of': [false] }), each: 1 },
    ],
    total: [responses(membership)],
  };
};

const round = (type: string): Selection => ({ in: '/rounds/*', where: [{ at: '/type', 'one-of': [type] }], first: true, at: '/when' });

const attestedFields = (kind: KindName) => Object.keys(fieldTable.kinds[kind].attested).map((field) => `/${field}`);

/** What is asked of one record by itself. */
export const recordRules = {
  'wrong-type': { scope: 'record', description: 'A value is of the type that its field has.', assertions: bySchema },
  'value-not-allowed': { scope: 'record', description: 'A code is one of its list.', assertions: bySchema },
  'out-of-bounds': { scope: 'record', description: 'Texts, lists and numbers keep within their bounds.', assertions: bySchema },
  format: { scope: 'record', description: 'Ids, references, citations and codes are written in their forms.', assertions: bySchema },
  'unknown-kind': { scope: 'record', description: 'A record is of one of the ten kinds.', assertions: bySchema },
  'missing-field': {
    scope: 'record',
    description:
      'A record has what its kind asks for. An authored statement leaves out `cite` only where its record cites one paragraph, which it then cites too.',
    beyond: { faces: ['authored'], dialects: any, words: 'that a statement leaves out `cite` only where the record cites one paragraph' },
    assertions: [{ operator: 'schema' }, { operator: 'schema', of: 'public' }],
  },
  'unknown-field': {
    scope: 'record',
    description: 'A record has no other fields than its kind has, at any depth.',
    beyond: { faces: ['public'], dialects: any, words: 'that a field is known: readers bear fields that are added later' },
    assertions: [{ operator: 'schema' }],
  },
  edtf: {
    scope: 'record',
    description: 'Dates are written in EDTF and can be.',
    beyond: {
      faces: both,
      dialects: any,
      words: 'that the day of a date exists, that a year is not -0000, and that an interval runs forward',
    },
    assertions: [{ operator: 'edtf', at: { typed: 'EDTF' } }],
  },
  'forbidden-character': {
    scope: 'record',
    description: 'Text has no characters that cannot be seen or that change how it is read.',
    beyond: {
      faces: both,
      dialects: ['draft-07'],
      words: 'that text has no bidi, zero-width or unpaired surrogate character, nor a control character beyond ASCII',
    },
    assertions: [{ operator: 'without-characters', at: everywhere, characters: forbiddenCharacter.source }],
  },
  'not-nfc': {
    scope: 'record',
    description: 'Text is composed.',
    beyond: { faces: both, dialects: any, words: 'that text is in Unicode normalization form C' },
    assertions: [{ operator: 'normal-form', at: everywhere, form: 'NFC' }],
  },
  'stray-space': {
    scope: 'record',
    description: 'Text has no space to spare.',
    beyond: { faces: both, dialects: any, words: 'that text neither begins nor ends with a space other than U+0020' },
    assertions: [{ operator: 'trimmed', at: everywhere }],
  },
  'one-caption': {
    scope: 'record',
    description: 'One name of a record is its caption.',
    beyond: { faces: both, dialects: ['draft-07'], words: 'that only one name is the caption' },
    assertions: [{ operator: 'count', in: '/names/*', where: [{ at: '/role', 'one-of': ['preferred', 'descriptive'] }], equals: 1 }],
  },
  'quantity-range': {
    scope: 'record',
    description: 'A quantity has an upper end where its relation is `between`, above its value, and none elsewhere.',
    beyond: { faces: both, dialects: any, words: 'that `upper` lies above `value`' },
    assertions: [
      { operator: 'implies', in: { typed: 'Quantity' }, when: [isBetween], holds: [{ at: '/upper', present: true }] },
      { operator: 'implies', in: { typed: 'Quantity' }, when: [isNotBetween], holds: [{ at: '/upper', present: false }] },
      { operator: 'number-order', in: { typed: 'Quantity' }, less: '/value', greater: '/upper' },
    ],
  },
  'external-reference': {
    scope: 'record',
    description: 'A statement from outside the sources says where it comes from.',
    assertions: [{ operator: 'implies', in: everywhere, when: [isExternal], holds: [{ at: '/reference', present: true }] }],
  },
  uncited: {
    scope: 'record',
    description: 'A statement cites a place, unless it comes from outside the sources.',
    assertions: [{ operator: 'implies', in: everywhere, when: [{ at: '/cite', 'most-items': 0 }], holds: [isExternal] }],
  },
  'listed-twice': {
    scope: 'record',
    kinds: ['source', 'survey-result'],
    description: 'Sections, paragraphs and options are listed once.',
    beyond: { faces: both, dialects: any, words: 'that an id, section, paragraph or option is listed once' },
    assertions: [
      { operator: 'unique', kinds: ['source'], at: '/sections/*/id' },
      { operator: 'unique', kinds: ['source'], at: '/paragraphs/*/locator' },
      { operator: 'unique', kinds: ['survey-result'], at: '/options/*/id' },
    ],
  },
  'part-missing': {
    scope: 'record',
    kinds: ['source', 'survey-result'],
    description: 'What is named within a record is listed in it: a section, the section around it before it, an option.',
    beyond: { faces: both, dialects: any, words: 'that a section or option that is named within a record is listed in it' },
    assertions: [
      { operator: 'subset-of', kinds: ['source'], at: '/paragraphs/*/section', of: '/sections/*/id' },
      { operator: 'listed-before', kinds: ['source'], at: '/sections/*/parent', of: '/id' },
      { operator: 'subset-of', kinds: ['survey-result'], at: '/views/*/among', of: '/options/*/id', or: ['all-respondents'] },
    ],
  },
  'date-order': {
    scope: 'record',
    kinds: ['instrument'],
    description: 'An instrument is adopted before it enters into force and before anyone takes part in it.',
    assertions: [
      {
        operator: 'date-order',
        earlier: { in: '/adoptedOn/*', at: '/value' },
        later: [
          { in: '/inForceFrom/*', at: '/value' },
          { in: '/participation/*', at: '/when' },
        ],
      },
    ],
  },
  'survey-arithmetic': {
    scope: 'record',
    kinds: ['survey-result'],
    description: 'The figures of an inquiry add up, and its rounds follow each other.',
    assertions: [
      namedAreCounted('member'),
      namedAreCounted('all'),
      {
        operator: 'sum-equals',
        terms: [{ in: '/options/*', each: { at: '/count' } }],
        total: [responses('all'), responses('member')],
      },
      {
        operator: 'rounds-to',
        part: responses('member'),
        whole: { in: '/population', at: '/size' },
        share: { in: '/responseRate/*', at: '/value/rate', first: true },
        per: 100,
        unless: [{ at: '/responseRate/0/value/surveys', 'least-items': 2 }],
      },
      { operator: 'date-sequence', dates: { in: '/rounds/*', at: '/when' } },
      { operator: 'date-order', earlier: round('sent'), later: [round('deadline')] },
    ],
  },
  'disagreement-unexplained': {
    scope: 'record',
    kinds: kindNames.filter((kind) => attestedFields(kind).length > 0),
    description: 'Where attestations contradict each other, a remark says so.',
    assertions: kindNames
      .filter((kind) => attestedFields(kind).length > 0)
      .map((kind) => ({ operator: 'contradictions-explained', kinds: [kind], at: attestedFields(kind), by: '/remarks/*/field' })),
  },
  'remark-field-missing': {
    scope: 'record',
    description: 'A remark on a field is on one that the record has, or on a whole field of its kind that it explains to be absent.',
    assertions: [{ operator: 'pointer-exists', at: '/remarks/*/field', 'or-field-of-kind': true }],
  },
} satisfies Partial<Record<FindingCode, Rule>>;
