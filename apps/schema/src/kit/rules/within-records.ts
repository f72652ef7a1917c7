import { printed } from '../kit-case.ts';
import { type RuleText, raw, register } from './rule-text.ts';
import { activity, caption, organization, place, report, session, statistic, survey, topic } from './small-register.ts';

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

/** What is wrong with one record. */
export const withinRecords: readonly RuleText[] = [
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
