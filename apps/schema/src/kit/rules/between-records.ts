import { besideRegister, type RuleText, register } from './rule-text.ts';
import { activity, organization, place, session, topic } from './small-register.ts';

const one = (fields: object = {}) => topic('remittances', fields);

/** What is wrong between records. */
export const betweenRecords: readonly RuleText[] = [
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
export const besideTheRegister: readonly RuleText[] = [
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
