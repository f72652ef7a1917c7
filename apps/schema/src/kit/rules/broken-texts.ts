import { printed } from '../kit-case.ts';
import { lines, type RuleText, raw, register } from './rule-text.ts';
import { report, statistic, topic } from './small-register.ts';

const one = (fields: object = {}) => topic('remittances', fields);
const text = (record: object) => JSON.stringify(record);
const within = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);

/** What is wrong with a text before it is a register. */
export const brokenTexts: readonly RuleText[] = [
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
