import type { FindingCode } from '@org/migration-core/load';
import { printed } from '../kit-case.ts';
import { activity, caption, organization, place, report, session, statistic, survey, topic } from './small-register.ts';

/** A small register, or what should be one, that keeps a rule or breaks it and no other. */
export type RuleText = {
  rule: FindingCode;
  name: string;
  text: string;
  format: 'json' | 'ndjson';
  beside: 'nothing' | 'register';
  shows: string;
  /** A rule that cannot but be broken with it. */
  alsoBreaks?: FindingCode;
};

type Records = readonly object[];
const register = (rule: FindingCode, name: string, records: Records, shows: string): RuleText => ({
  rule,
  name,
  text: printed([report, ...records]),
  format: 'json',
  beside: 'nothing',
  shows,
});
const raw = (rule: FindingCode, name: string, text: string, shows: string): RuleText => ({
  rule,
  name,
  text,
  format: 'json',
  beside: 'nothing',
  shows,
});
const lines = (rule: FindingCode, name: string, texts: readonly string[], shows: string): RuleText => ({
  rule,
  name,
  text: texts.map((text) => `${text}\n`).join(''),
  format: 'ndjson',
  beside: 'nothing',
  shows,
});
const besideRegister = (rule: FindingCode, name: string, records: Records, shows: string): RuleText => ({
  ...register(rule, name, records, shows),
  text: printed(records),
  beside: 'register',
});

const one = (fields: object = {}) => topic('remittances', fields);
const instrument = (fields: object) => ({
  kind: 'instrument',
  id: 'convention',
  names: [caption('Convention')],
  type: 'convention',
  adoptedOn: '1990-12-18',
  ...fields,
  cite: 'report/1',
});
const count = (value: number) => ({ value, unit: 'governments' });
const option = (id: string, value: number) => ({ id, label: `Option ${id}`, count: count(value) });
const twoDates = [
  { value: '2003-05', cite: 'report/1' },
  { value: '2003-07', cite: 'report/2' },
];
const disputed = (fields: object) => ({
  ...activity('meeting', { when: twoDates, ...fields }),
  names: [{ ...caption('Meeting'), cite: 'report/1' }],
  status: { value: 'held', cite: 'report/1' },
  cite: ['report/1', 'report/2'],
});
const remark = { type: 'contradiction', text: 'Two paragraphs tell two months.', field: '/when', cite: ['report/1', 'report/2'] };
const text = (record: object) => JSON.stringify(record);
const within = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);

/** What is wrong with a text before it is a register. */
const texts: readonly RuleText[] = [
  raw('json-syntax', 'empty-list', '[]\n', 'A list without records is JSON.'),
  raw('json-syntax', 'broken-off', '{"kind": "topic", "id": "remittances"', 'The text breaks off.'),
  raw('json-syntax', 'comma-behind', `[{"kind": "topic",}]\n`, 'A comma behind the last field.'),
  raw('json-syntax', 'comment', `[/* none */{"kind": "topic"}]\n`, 'JSON has no comments.'),
  raw('json-syntax', 'single-quotes', `[{'kind': 'topic'}]\n`, 'Single quotes.'),
  raw('json-syntax', 'not-a-number', `[{"kind": NaN}]\n`, 'NaN is no JSON.'),
  raw('json-syntax', 'two-values', '{"kind": "topic"} {"kind": "topic"}\n', 'Two values in one text.'),
  lines('json-syntax', 'lines', [text(report), '', text(one())], 'NDJSON may have empty lines.'),
  lines('json-syntax', 'broken-line', [text(report), '{"kind":', text(one())], 'One broken line of three: the others are read.'),
  raw('json-duplicate-key', 'same-key-in-two-objects', printed([report, one()]), 'A key stands once in each object.'),
  raw(
    'json-duplicate-key',
    'at-the-top',
    text([report, one()]).replace('"id":"remittances"', '"id":"remittances","id":"remittances"'),
    'A key that stands twice in one object: of two, most readers see only the last.',
  ),
  raw(
    'json-duplicate-key',
    'escaped',
    text([report, one()]).replace('"id":"remittances"', '"id":"remittances","\\u0069d":"remittances"'),
    'The same key, once with an escape.',
  ),
  raw(
    'json-number',
    'exact',
    text([report, statistic({ value: 175_000_000, unit: 'persons' })]).replace('175000000', '1.75e8'),
    'A number in another spelling of the same value.',
  ),
  {
    ...raw(
      'json-number',
      'too-great',
      text([report, statistic({ value: 1, unit: 'persons' })]).replace('"value":1,', '"value":1e400,'),
      'A number beyond what double precision holds: some readers make it infinite.',
    ),
    alsoBreaks: 'wrong-type',
  },
  raw(
    'json-number',
    'too-exact',
    text([report, statistic({ value: 1, unit: 'persons' })]).replace('"value":1,', '"value":0.1000000000000000055,'),
    'More digits than double precision keeps.',
  ),
  raw(
    'json-number',
    'beyond-whole',
    text([report, statistic({ value: 1, unit: 'persons' })]).replace('"value":1,', '"value":9007199254740993,'),
    'A whole number that double precision does not keep.',
  ),
  raw(
    'json-number',
    'minus-zero',
    text([report, statistic({ value: 1, unit: 'persons' })]).replace('"value":1,', '"value":-0,'),
    'Zero with a sign.',
  ),
  register('json-too-deep', 'flat', [one()], 'A record of usual depth.'),
  raw('json-too-deep', 'nested', text([one({ broader: within(100) })]), 'A hundred lists within each other.'),
  register('too-many-values', 'few', [one()], 'A record of usual size.'),
  raw('too-many-values', 'many', text([one({ broader: Array.from({ length: 40_001 }, () => 0) })]), 'More values than any record has.'),
];

/** What is wrong with one record. */
const records: readonly RuleText[] = [
  register('missing-field', 'all-there', [one()], 'Every field that there must be.'),
  register('missing-field', 'no-names', [{ kind: 'topic', id: 'remittances', cite: 'report/1' }], 'A record without names.'),
  register(
    'missing-field',
    'cite-of-several',
    [{ ...one(), cite: ['report/1', 'report/2'] }],
    'A name that does not say which of two paragraphs states it.',
  ),
  register('unknown-field', 'known', [one({ scopeNote: 'What it covers.' })], 'Fields that the kind has.'),
  register('unknown-field', 'misspelt', [one({ scopNote: 'What it covers.' })], 'A field whose name is misspelt.'),
  register('unknown-kind', 'known', [one()], 'A kind that there is.'),
  register('unknown-kind', 'misspelt', [{ ...one(), kind: 'topik' }], 'A kind that there is not.'),
  register('wrong-type', 'list', [one({ broader: ['topic/migration'] }), topic('migration')], 'A list where a list belongs.'),
  register('wrong-type', 'text-for-list', [one({ broader: 'topic/migration' }), topic('migration')], 'A text in the place of a list.'),
  register('value-not-allowed', 'listed', [place('chile')], 'A value that is on the list.'),
  register('value-not-allowed', 'unlisted', [place('chile', { type: 'county' })], 'A value that is on no list.'),
  register('out-of-bounds', 'within', [activity('meeting'), session('first', 1)], 'A number within its bounds.'),
  register('out-of-bounds', 'below', [activity('meeting'), session('first', 0)], 'A number below the least.'),
  register('format', 'slug', [one()], 'An id of small letters, digits and hyphens.'),
  register('format', 'capital', [{ ...one(), id: 'Remittances' }], 'An id with a capital letter.'),
  register('edtf', 'leap-day', [activity('meeting', { when: '2000-02-29' })], 'A day that exists.'),
  register('edtf', 'no-such-day', [activity('meeting', { when: '2003-02-29' })], 'A day that does not exist.'),
  register('edtf', 'backwards', [activity('meeting', { when: '2003-06/2003-05' })], 'An interval that runs backwards.'),
  register('forbidden-character', 'visible', [one({ summary: 'What is sent home.' })], 'Characters that are seen.'),
  register('forbidden-character', 'zero-width', [one({ summary: 'What is\u200b sent home.' })], 'A space without width.'),
  register('not-nfc', 'composed', [one({ summary: 'Migraci\u00f3n.' })], 'A composed letter.'),
  register('not-nfc', 'decomposed', [one({ summary: 'Migracio\u0301n.' })], 'A letter and an accent apart.'),
  register('stray-space', 'trimmed', [one({ summary: 'What is sent home.' })], 'Single spaces between words.'),
  register('stray-space', 'behind', [one({ summary: 'What is sent home. ' })], 'A space at the end.'),
  register('stray-space', 'double', [one({ summary: 'What  is sent home.' })], 'Two spaces in a row.'),
  register(
    'one-caption',
    'one',
    [{ ...one(), names: [caption('Remittances'), { value: 'Money sent home', role: 'variant' }] }],
    'One caption.',
  ),
  register('one-caption', 'two', [{ ...one(), names: [caption('Remittances'), caption('Money sent home')] }], 'Two captions.'),
  register('one-caption', 'none', [{ ...one(), names: [{ value: 'Remittances', role: 'variant' }] }], 'No caption.'),
  register(
    'quantity-range',
    'range',
    [statistic({ relation: 'between', value: 40, upper: 60, unit: 'persons' })],
    'A range that runs upwards.',
  ),
  register(
    'quantity-range',
    'downwards',
    [statistic({ relation: 'between', value: 60, upper: 40, unit: 'persons' })],
    'A range that runs downwards.',
  ),
  register(
    'quantity-range',
    'no-range',
    [statistic({ relation: 'about', value: 40, upper: 60, unit: 'persons' })],
    'An upper end of what is no range.',
  ),
  register(
    'external-reference',
    'named',
    [one({ points: [{ type: 'finding', text: 'It grows.', basis: 'external', reference: 'Elsewhere' }] })],
    'A statement from outside names its reference.',
  ),
  register(
    'external-reference',
    'missing',
    [one({ points: [{ type: 'finding', text: 'It grows.', basis: 'external' }] })],
    'A statement from outside that names no reference.',
  ),
  register(
    'uncited',
    'cited',
    [one({ points: [{ type: 'finding', text: 'It grows.', cite: 'report/1' }] })],
    'A statement that cites a paragraph.',
  ),
  register('uncited', 'nothing', [one({ points: [{ type: 'finding', text: 'It grows.', cite: [] }] })], 'A statement that cites none.'),
  register('listed-twice', 'once', [], 'Each paragraph once.'),
  raw(
    'listed-twice',
    'paragraph',
    printed([{ ...report, paragraphs: [...report.paragraphs, ...report.paragraphs.slice(1)] }]),
    'A paragraph that is listed twice.',
  ),
  register(
    'listed-twice',
    'option',
    [organization('office'), survey({ options: [option('yes', 4), option('yes', 5)] })],
    'An option that is listed twice.',
  ),
  register('part-missing', 'listed', [], 'Paragraphs in sections that are listed.'),
  raw(
    'part-missing',
    'section',
    printed([{ ...report, paragraphs: [{ locator: '1', type: 'paragraph', section: 'ix' }] }]),
    'A paragraph in a section that is not listed.',
  ),
  register(
    'part-missing',
    'option',
    [organization('office'), survey({ views: [{ quantifier: 'some', among: 'perhaps', text: 'A view.' }] })],
    'A view of those who chose an option that is not listed.',
  ),
  register('date-order', 'forward', [instrument({ inForceFrom: '2003-07-01' })], 'Adopted, then in force.'),
  register('date-order', 'backward', [instrument({ inForceFrom: '1989' })], 'In force before it was adopted.'),
  register(
    'date-order',
    'overlapping',
    [instrument({ inForceFrom: '1990' })],
    'In force some time in the year of its adoption: that leaves the order open, and is no fault.',
  ),
  register(
    'survey-arithmetic',
    'adds-up',
    [
      organization('office'),
      survey({ options: [option('yes', 40), option('no', 7)], responses: [{ count: count(47), membership: 'all' }] }),
    ],
    'Options that add up to all who answered.',
  ),
  register(
    'survey-arithmetic',
    'does-not-add-up',
    [
      organization('office'),
      survey({ options: [option('yes', 40), option('no', 7)], responses: [{ count: count(50), membership: 'all' }] }),
    ],
    'Options that add up to less than all who answered.',
  ),
  register(
    'survey-arithmetic',
    'left-open',
    [
      organization('office'),
      survey({
        options: [option('yes', 40), { id: 'no', label: 'No', count: { relation: 'more-than', value: 5, unit: 'governments' } }],
        responses: [{ count: count(50), membership: 'all' }],
      }),
    ],
    'A hedged figure leaves open whether the options add up, and that is no fault.',
  ),
  register(
    'survey-arithmetic',
    'deadline-first',
    [
      organization('office'),
      survey({
        rounds: [
          { type: 'deadline', when: '1995-01' },
          { type: 'sent', when: '1995-02' },
        ],
      }),
    ],
    'A deadline before the sending.',
  ),
  register(
    'disagreement-unexplained',
    'explained',
    [disputed({ remarks: [remark] })],
    'Two dates that contradict each other, and a remark that says so.',
  ),
  register('disagreement-unexplained', 'silent', [disputed({})], 'Two dates that contradict each other, and nothing that says so.'),
  register('remark-field-missing', 'there', [disputed({ remarks: [remark] })], 'A remark on a field that the record has.'),
  register(
    'remark-field-missing',
    'not-there',
    [disputed({ remarks: [remark, { ...remark, field: '/wen' }] })],
    'A remark on a field that there is not.',
  ),
];

/** What is wrong between records. */
const between: readonly RuleText[] = [
  register('duplicate-id', 'two-kinds', [topic('chile'), place('chile')], 'One id in two kinds.'),
  register('duplicate-id', 'one-kind', [topic('remittances'), topic('remittances')], 'One id twice in a kind.'),
  register('former-id-taken', 'free', [one({ formerIds: ['money'] })], 'A former id that nothing else has.'),
  register('former-id-taken', 'by-a-record', [one({ formerIds: ['money'] }), topic('money')], 'A former id that another record has.'),
  register(
    'former-id-taken',
    'by-a-claim',
    [one({ formerIds: ['money'] }), topic('transfers', { formerIds: ['money'] })],
    'A former id that two records claim.',
  ),
  register(
    'reference-missing',
    'there',
    [one({ broader: ['topic/migration'] }), topic('migration')],
    'A reference to a record that is there.',
  ),
  register('reference-missing', 'not-there', [one({ broader: ['topic/migration'] })], 'A reference to a record that is not there.'),
  register('reference-missing', 'forward', [topic('a', { broader: ['topic/b'] }), topic('b')], 'A reference to a record that comes later.'),
  register(
    'reference-moved',
    'by-its-id',
    [one({ broader: ['topic/migration'] }), topic('migration', { formerIds: ['movement'] })],
    'A reference by the id of today.',
  ),
  register(
    'reference-moved',
    'by-a-former-id',
    [one({ broader: ['topic/movement'] }), topic('migration', { formerIds: ['movement'] })],
    'A reference by a former id.',
  ),
  register(
    'reference-cycle',
    'chain',
    [topic('a', { broader: ['topic/b'] }), topic('b', { broader: ['topic/c'] }), topic('c')],
    'A chain of broader topics.',
  ),
  register(
    'reference-cycle',
    'broader',
    [topic('a', { broader: ['topic/b'] }), topic('b', { broader: ['topic/a'] })],
    'Two topics, each broader than the other.',
  ),
  register('reference-cycle', 'broader-itself', [topic('a', { broader: ['topic/a'] })], 'A topic that is broader than itself.'),
  register(
    'reference-cycle',
    'places',
    [place('a', { broader: ['place/b'] }), place('b', { broader: ['place/c'] }), place('c', { broader: ['place/a'] })],
    'Three places within each other.',
  ),
  register(
    'reference-cycle',
    'parents',
    [organization('a', { parents: 'organization/b' }), organization('b', { parents: 'organization/a' })],
    'Two bodies, each a part of the other.',
  ),
  register(
    'reference-cycle',
    'part-of',
    [activity('a', { partOf: [{ activity: 'activity/b' }] }), activity('b', { partOf: [{ activity: 'activity/a' }] })],
    'Two activities, each a part of the other.',
  ),
  register(
    'reference-cycle',
    'realizes',
    [
      activity('a', { realizes: [{ activity: 'activity/b', certainty: 'certain' }] }),
      activity('b', { realizes: [{ activity: 'activity/a', certainty: 'certain' }] }),
    ],
    'Two activities, each the outcome of the other.',
  ),
  register(
    'reference-cycle',
    'sessions',
    [activity('meeting'), session('a', 1, { parent: 'meeting-session/b' }), session('b', 2, { parent: 'meeting-session/a' })],
    'Two sessions within each other.',
  ),
  register(
    'reference-cycle',
    'related',
    [topic('a', { related: ['topic/b'] }), topic('b', { related: ['topic/a'] })],
    'Related topics may name each other.',
  ),
  register('citation-missing', 'there', [one()], 'A citation of a paragraph that the source lists.'),
  register('citation-missing', 'not-there', [{ ...one(), cite: 'report/99' }], 'A citation of a paragraph that the source does not list.'),
  register('citation-missing', 'no-such-source', [{ ...one(), cite: 'reprot/1' }], 'A citation of a source that is not there.'),
];

/** What is wrong beside the register that ships with the package. */
const besideTheRegister: readonly RuleText[] = [
  besideRegister('id-in-register', 'new', [{ ...topic('ports-of-entry'), cite: 'a-58-98/42' }], 'An id that the register has not.'),
  besideRegister(
    'id-in-register',
    'taken',
    [{ ...topic('remittances'), cite: 'a-58-98/42' }],
    'An id that the register has, for something else: a warning.',
  ),
  besideRegister(
    'reference-missing',
    'in-the-register',
    [{ ...topic('ports-of-entry', { broader: ['topic/remittances'] }), cite: 'a-58-98/42' }],
    'A reference to a record of the register.',
  ),
  besideRegister(
    'citation-missing',
    'in-the-register',
    [{ ...topic('ports-of-entry'), cite: 'a-58-98/999' }],
    'A citation of a paragraph that the report has not.',
  ),
];

export const registersByRule: readonly RuleText[] = [...texts, ...records, ...between, ...besideTheRegister];
