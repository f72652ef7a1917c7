import type { KindName } from '@org/migration-core';
import { textPattern } from '@org/migration-core/schema';
import type { Face } from '../../json-schema/address.ts';
import { datesBeyondForm, datesThatAre, datesThatAreNot, misspelt, texts } from './dates-and-texts.ts';
import type { Instance } from './from-schema.ts';
import { portableAccepts } from './patterns.ts';

/** A record that shows what no walk through a schema would come upon. */
type ByHand = Instance & { kind: KindName };

/** What is told in both faces: each writes citations and attested values in its own way. */
export const toldByHand = (face: Face): readonly ByHand[] => {
  const cite = face === 'public' ? [{ source: 'report', locator: '1' }] : 'report/1';
  const said = <T extends object>(fields: T) => (face === 'public' ? { ...fields, cite } : fields);
  const attested = (value: unknown) => (face === 'public' ? [{ value, cite }] : value);
  const quantity = (fields: object) => ({ ...(face === 'public' && { relation: 'exactly' }), unit: 'persons', ...fields });
  const name = (value: string, fields = {}) => said({ value, role: 'preferred', ...fields });
  const named = (value: string, fields = {}) => ({ kind: 'topic', id: 'sample', names: [name(value, fields)], cite });
  const topic = (fields: object) => ({ kind: 'topic', id: 'sample', names: [name('Sample')], ...fields, cite });
  const activity = (fields: object) => ({
    kind: 'activity',
    id: 'sample',
    names: [name('Sample')],
    type: 'meeting',
    status: attested('held'),
    ...fields,
    cite,
  });
  const statistic = (value: object) => ({
    kind: 'statistic',
    id: 'sample',
    names: [name('Sample')],
    measure: 'Persons',
    value: face === 'public' ? attested(quantity(value)) : { value: quantity(value) },
    cite,
  });
  const survey = (fields: object) => ({
    kind: 'survey-result',
    id: 'sample',
    names: [name('Sample')],
    subject: 'A sample',
    conductedBy: [said({ organization: 'organization/sample' })],
    rounds: [said({ type: 'sent', when: '1995' })],
    ...fields,
    cite,
  });
  const source = (fields: object) => ({
    kind: 'source',
    id: 'report',
    names: [name('Report')],
    date: attested('2003-07-01'),
    sections: [{ id: 'i' }],
    paragraphs: [{ locator: '1', type: 'paragraph', section: 'i' }],
    ...fields,
    cite,
  });

  const valid = (kind: KindName, about: string, value: unknown, shows: string): ByHand => ({
    kind,
    name: about,
    value,
    schemaValid: true,
    shows,
  });
  const refused = (kind: KindName, about: string, value: unknown, shows: string): ByHand => ({
    kind,
    name: about,
    value,
    schemaValid: false,
    shows,
  });

  return [
    ...datesThatAre.map(([about, date, shows]) => valid('activity', `when.${about}`, activity({ when: attested(date) }), shows)),
    ...datesBeyondForm.map(([about, date, shows]) => valid('activity', `when.${about}`, activity({ when: attested(date) }), shows)),
    ...datesThatAreNot.map(([about, date, shows]) => refused('activity', `when.${about}`, activity({ when: attested(date) }), shows)),
    ...texts.map(([about, text, shows]) => valid('topic', `names.text-${about}`, named(text), shows)),
    ...misspelt.map(([about, text, shows]) => ({
      ...refused('topic', `names.text-${about}`, named(text), shows),
      ...(portableAccepts(textPattern, text) && { tooMuchFor: 'draft-07' as const }),
    })),

    valid('statistic', 'value.zero', statistic({ value: 0 }), 'Nothing at all is a figure too.'),
    valid('statistic', 'value.large', statistic({ value: 175_000_000 }), 'A large whole number.'),
    valid('statistic', 'value.largest', statistic({ value: 9_007_199_254_740_991 }), 'The greatest whole number that every reader keeps.'),
    valid(
      'statistic',
      'value.small',
      statistic({ value: 0.1 }),
      'A fraction that binary numbers cannot hold, written in the shortest way.',
    ),
    valid('statistic', 'value.range', statistic({ relation: 'between', value: -2, upper: -1 }), 'A range below zero.'),
    valid(
      'statistic',
      'value.disputed',
      { ...statistic({ value: 1 }), value: [quantity({ value: 40 }), quantity({ value: 45 })].map((value) => said({ value })) },
      'Two sources, or two paragraphs, that tell different figures: both stay.',
    ),
    refused('statistic', 'value.text', statistic({ value: '40' }), 'A number in quotation marks is a text.'),
    refused('statistic', 'value.unlisted-relation', statistic({ relation: 'nearly', value: 4 }), 'A relation that there is not.'),
    refused('statistic', 'value.unit-capital', statistic({ value: 4, unit: 'Persons' }), 'Units are lower-case.'),

    valid(
      'activity',
      'when.disputed',
      activity({ when: ['2003-05', '2003-06'].map((value) => said({ value })) }),
      'Two dates for one meeting.',
    ),
    valid(
      'activity',
      'status.planned-then-held',
      activity({ status: ['planned', 'held'].map((value) => said({ value })) }),
      'What was planned in one paragraph and held in another.',
    ),
    valid(
      'activity',
      'when.holds-open',
      activity({ places: [said({ place: 'place/sample', role: 'covers', holds: '1999/..' })] }),
      'A statement that holds from 1999 on, without an end.',
    ),
    refused(
      'activity',
      'party-of-wrong-kind',
      activity({ parties: [said({ party: 'topic/sample', role: 'lead' })] }),
      'A topic does not act.',
    ),
    refused(
      'activity',
      'role-of-other-list',
      activity({ parties: [said({ party: 'organization/sample', role: 'covers' })] }),
      'A role that places have, and parties have not.',
    ),
    refused(
      'activity',
      'role-in-capitals',
      activity({ parties: [said({ party: 'organization/sample', role: 'Lead' })] }),
      'Codes are compared letter by letter.',
    ),
    refused(
      'activity',
      'list-of-lists',
      activity({ parties: [[said({ party: 'organization/sample', role: 'lead' })]] }),
      'A list within a list.',
    ),
    refused('activity', 'null-in-list', activity({ topics: ['topic/sample', null] }), 'null in a list.'),
    refused('activity', 'boolean-for-text', activity({ summary: true }), 'true in the place of a text.'),

    valid('topic', 'former-ids', topic({ formerIds: ['old-name', 'older-name'] }), 'Ids that the record had before.'),
    valid(
      'topic',
      'references-repeated-kinds',
      topic({ broader: ['topic/migration'], related: ['topic/refugees'] }),
      'References to two records.',
    ),
    refused('topic', 'id.slug-of-61', { ...topic({}), id: 'a'.repeat(200) }, 'An id of 200 characters.'),
    refused('topic', 'id.accent', { ...topic({}), id: 'caf\u00e9' }, 'An id is ASCII.'),
    refused(
      'topic',
      'id.line-feed',
      { ...topic({}), id: 'sample\n' },
      'A line feed after an id: `$` of a pattern means the end of the text.',
    ),
    refused('topic', 'id.number', { ...topic({}), id: 7 }, 'A number as an id.'),
    { ...refused('topic', 'kind.missing', without(topic({}), 'kind'), 'Nothing tells the kind.'), manyFaults: true },
    { ...refused('topic', 'kind.capital', { ...topic({}), kind: 'Topic' }, 'Kinds are lower-case.'), manyFaults: true },
    { ...refused('topic', 'nothing', {}, 'An object without any field.'), manyFaults: true },
    { ...refused('topic', 'list', [topic({})], 'A list in the place of a record.'), manyFaults: true },
    { ...refused('topic', 'text', 'topic/sample', 'A text in the place of a record.'), manyFaults: true },
    { ...refused('topic', 'null', null, 'null in the place of a record.'), manyFaults: true },
    {
      ...(face === 'public' ? valid : refused)(
        'topic',
        'proto',
        withKey(topic({}), '__proto__', { polluted: true }),
        'A field called __proto__ is a field like any other.',
      ),
    },
    {
      ...(face === 'public' ? valid : refused)(
        'topic',
        'constructor',
        topic({ constructor: 'x' }),
        'A field called constructor is a field like any other.',
      ),
    },
    {
      ...(face === 'public' ? valid : refused)(
        'topic',
        'misspelt-field',
        topic({ scopNote: 'What it covers.' }),
        'A field whose name is misspelt.',
      ),
    },
    {
      ...(face === 'public' ? valid : refused)(
        'topic',
        'unknown-within',
        { ...topic({}), names: [name('Sample', { colour: 'blue' })] },
        'An unknown field within a name.',
      ),
    },
    valid(
      'topic',
      'names.many',
      {
        ...topic({}),
        names: [name('Sample'), said({ value: 'SMP', role: 'acronym' }), said({ value: '\u00c9chantillon', role: 'variant', lang: 'fr' })],
      },
      'A caption, an acronym and a name in French.',
    ),
    valid(
      'topic',
      'names.external',
      {
        ...topic({}),
        names: [
          name('Sample'),
          { value: 'Specimen', role: 'variant', basis: 'external', reference: 'A dictionary', ...(face === 'public' && { cite: [] }) },
        ],
      },
      'A name from outside the sources, which names its reference and cites nothing.',
    ),
    refused(
      'topic',
      'names.unlisted-role',
      { ...topic({}), names: [name('Sample'), said({ value: 'SMP', role: 'abbreviation' })] },
      'A caption, and a name in a role that there is not.',
    ),
    refused('topic', 'names.null-beside', { ...topic({}), names: [name('Sample'), null] }, 'A caption, and null.'),
    refused('topic', 'names.object', { ...topic({}), names: name('Sample') }, 'One name in the place of a list of names.'),
    refused('topic', 'names.texts', { ...topic({}), names: ['Sample'] }, 'A bare text in the place of a name.'),

    valid(
      'survey-result',
      'views',
      survey({ views: [said({ quantifier: 'most', among: 'all-respondents', text: 'A view.' })] }),
      'A view of all who answered.',
    ),
    valid(
      'survey-result',
      'views.of-an-option',
      survey({
        options: [said({ id: 'yes', label: 'Yes', count: quantity({ value: 4 }) })],
        views: [said({ quantifier: 'some', among: 'yes', text: 'A view.' })],
      }),
      'A view of those who chose an option.',
    ),
    valid(
      'survey-result',
      'views.of-no-option',
      survey({ views: [said({ quantifier: 'some', among: 'perhaps', text: 'A view.' })] }),
      'A view of those who chose an option that there is not.',
    ),
    valid(
      'survey-result',
      'options.twice',
      survey({ options: ['Yes', 'Indeed'].map((label) => said({ id: 'yes', label, count: quantity({ value: 4 }) })) }),
      'Two options with one id.',
    ),
    valid('source', 'sections.twice', source({ sections: [{ id: 'i' }, { id: 'i' }] }), 'Two sections with one id.'),
    valid(
      'source',
      'sections.before-parent',
      source({ sections: [{ id: 'i', parent: 'ii' }, { id: 'ii' }] }),
      'A section before the one around it.',
    ),
    valid(
      'source',
      'paragraphs.twice',
      source({ paragraphs: [1, 2].map(() => ({ locator: '1', type: 'paragraph', section: 'i' })) }),
      'Two paragraphs with one number.',
    ),
    valid(
      'source',
      'paragraphs.of-no-section',
      source({ paragraphs: [{ locator: '1', type: 'paragraph', section: 'ix' }] }),
      'A paragraph in a section that there is not.',
    ),
    valid(
      'source',
      'paragraphs.damaged',
      source({ paragraphs: [{ locator: '1', type: 'paragraph', damage: [{ type: 'garbled', text: 'The line breaks off.' }] }] }),
      'A damaged paragraph.',
    ),
    ...(face === 'public' ? spellingsOfPublic(topic, name) : spellingsOfAuthored(topic, activity)),
  ];
};

/** What only the uniform face has. */
const spellingsOfPublic = (topic: (fields: object) => object, name: (value: string) => object): ByHand[] => [
  {
    kind: 'topic',
    name: 'cite.text',
    value: { ...topic({}), cite: 'report/1' },
    schemaValid: false,
    shows: 'A citation in its short spelling, which the uniform face has not.',
  },
  {
    kind: 'topic',
    name: 'cite.damage',
    value: { ...topic({}), cite: [{ source: 'report', locator: '1', damage: ['garbled'] }] },
    schemaValid: true,
    shows: 'A citation of a damaged paragraph.',
  },
  {
    kind: 'topic',
    name: 'names.several-places',
    value: {
      ...topic({}),
      names: [{ ...name('Sample'), cite: ['1', 'note-3', 'b1.2'].map((locator) => ({ source: 'report', locator })) }],
    },
    schemaValid: true,
    shows: 'A name that several places state.',
  },
];

/** What only the short face has. */
const spellingsOfAuthored = (topic: (fields: object) => object, activity: (fields: object) => object): ByHand[] => [
  {
    kind: 'topic',
    name: 'cite.list',
    value: { ...topic({}), names: [{ value: 'Sample', role: 'preferred', cite: 'report/2' }], cite: ['report/1', 'report/2'] },
    schemaValid: true,
    shows: 'A record that cites two paragraphs, and says of its name which one states it.',
  },
  {
    kind: 'topic',
    name: 'cite.inherited-from-two',
    value: { ...topic({}), cite: ['report/1', 'report/2'] },
    schemaValid: true,
    shows: 'A statement leaves out `cite` beside two paragraphs: which of them states it is not told.',
  },
  {
    kind: 'topic',
    name: 'cite.object',
    value: { ...topic({}), cite: [{ source: 'report', locator: '1' }] },
    schemaValid: false,
    shows: 'A citation in the uniform spelling.',
  },
  {
    kind: 'activity',
    name: 'when.uniform',
    value: activity({ when: [{ value: '2003', cite: ['report/1'] }] }),
    schemaValid: false,
    shows: 'An attested value in the uniform spelling: a list of one.',
  },
  {
    kind: 'activity',
    name: 'when.statement',
    value: activity({ when: { value: '2003', stated: 'early in the new century' } }),
    schemaValid: true,
    shows: 'One attestation of which more is said than its value.',
  },
];

const without = (value: Record<string, unknown>, key: string) => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

/** Sets an own field even where its name is `__proto__`. */
const withKey = (value: object, key: string, item: unknown) =>
  Object.defineProperty({ ...value }, key, { value: item, enumerable: true, configurable: true, writable: true });
