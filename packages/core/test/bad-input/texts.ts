import { type BadInputs, number, pierText, topic } from './small-files.ts';

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const numberText = (literal: string) => ({
  'statistics/n.json': JSON.stringify(
    { ...(number({ value: 12345, unit: 'ships' })['statistics/n.json'] as { json: object }).json },
    null,
    2,
  ).replace('12345', literal),
});

/** Files that are broken as text, before anybody asks what they mean. */
export const badTexts: BadInputs = {
  'an empty file': { files: { 'topics/a.json': '' }, expected: ['json-syntax topics/a.json:1:1'] },
  'a file of white space': { files: { 'topics/a.json': ' \n ' }, expected: ['json-syntax topics/a.json:2:2'] },
  'a file that breaks off': { files: { 'topics/a.json': '{"kind": "topic",\n "id": "a' }, expected: ['json-syntax topics/a.json:2:8'] },
  'a file that breaks off after a record': {
    files: pierText((text) => text.slice(0, -2)),
    expected: ['json-syntax organizations/pier.json:11:16'],
  },
  'a comment': { files: pierText((text) => text.replace('{', '{ // a pier')), expected: ['json-syntax organizations/pier.json:1:3'] },
  'a comma too many in an object': {
    files: pierText((text) => text.replace(/\n}$/, ',\n}')),
    expected: ['json-syntax organizations/pier.json:12:1'],
  },
  'a comma too many in a list': {
    files: pierText((text) => text.replace('\n  ],', ',\n  ],')),
    expected: ['json-syntax organizations/pier.json:9:3'],
  },
  'a comma too few': {
    files: pierText((text) => text.replace('"office",', '"office"')),
    expected: ['json-syntax organizations/pier.json:11:3'],
  },
  'a colon too few': {
    files: pierText((text) => text.replace('"type":', '"type"')),
    expected: ['json-syntax organizations/pier.json:10:10'],
  },
  'single quotes': { files: { 'topics/a.json': "{'kind': 'topic'}" }, expected: ['json-syntax topics/a.json:1:2'] },
  'two values in one file': { files: { 'topics/a.json': '{} {}' }, expected: ['json-syntax topics/a.json:1:4'] },
  'a wrong closing bracket': { files: { 'topics/a.json': '{"kind": "topic"]' }, expected: ['json-syntax topics/a.json:1:17'] },
  'a word that is no value': { files: { 'topics/a.json': '{"kind": NaN}' }, expected: ['json-syntax topics/a.json:1:10'] },
  'a raw line feed in a text': { files: { 'topics/a.json': '{"kind": "to\npic"}' }, expected: ['json-syntax topics/a.json:1:10'] },
  'a raw tab in a text': { files: { 'topics/a.json': '{"kind": "to\tpic"}' }, expected: ['json-syntax topics/a.json:1:10'] },
  'an escape that JSON does not have': { files: { 'topics/a.json': '{"kind": "topi\\q"}' }, expected: ['json-syntax topics/a.json:1:10'] },
  'a Unicode escape of three digits': { files: { 'topics/a.json': '{"kind": "\\u12g4"}' }, expected: ['json-syntax topics/a.json:1:10'] },
  'a key twice': {
    files: pierText((text) => text.replace('"type": "office"', '"type": "office",\n  "type": "fund"')),
    expected: ['json-duplicate-key organizations/pier.json:11:3'],
  },
  'a key twice, once escaped': {
    files: pierText((text) => text.replace('"type": "office"', '"type": "office",\n  "t\\u0079pe": "fund"')),
    expected: ['json-duplicate-key organizations/pier.json:11:3'],
  },
  'a key three times, deep inside': {
    files: pierText((text) => text.replace('"role": "preferred"', '"role": "short", "role": "former", "role": "preferred"')),
    expected: ['json-duplicate-key organizations/pier.json:7:24', 'json-duplicate-key organizations/pier.json:7:42'],
  },
  'a byte order mark': { files: pierText((text) => `\ufeff${text}`), expected: ['file-bom organizations/pier.json:1:1'] },
  'two byte order marks': {
    files: pierText((text) => `\ufeff\ufeff${text}`),
    expected: ['file-bom organizations/pier.json:1:1', 'json-syntax organizations/pier.json:1:1'],
  },
  'carriage returns': { files: pierText((text) => text.replaceAll('\n', '\r\n')), expected: ['file-crlf organizations/pier.json:1:2'] },
  'a byte order mark, carriage returns and a key twice': {
    files: pierText((text) => `\ufeff${text.replace('"type"', '"id": "pier", "type"').replaceAll('\n', '\r\n')}`),
    expected: [
      'file-bom organizations/pier.json:1:1',
      'file-crlf organizations/pier.json:1:2',
      'json-duplicate-key organizations/pier.json:10:3',
    ],
  },
  'a NUL byte': {
    files: pierText((text) => text.replace('A body', 'A\u0000body')),
    expected: ['json-syntax organizations/pier.json:6:16'],
  },
  'a byte that is not UTF-8': {
    files: { 'topics/a.json': bytes('{"kind": "', [0xe9], '"}') },
    expected: ['file-encoding topics/a.json:1:11'],
  },
  'an overlong encoding': {
    files: { 'topics/a.json': bytes('{"kind": "', [0xc0, 0xaf], '"}') },
    expected: ['file-encoding topics/a.json:1:11'],
  },
  'a surrogate in UTF-8': {
    files: { 'topics/a.json': bytes('{"kind": "', [0xed, 0xa0, 0x80], '"}') },
    expected: ['file-encoding topics/a.json:1:11'],
  },
  'UTF-16': {
    files: { 'topics/a.json': Buffer.from('\ufeff{"kind": "topic"}', 'utf16le') },
    expected: ['file-encoding topics/a.json:1:1'],
  },
  '65 levels': { files: { 'topics/a.json': nested(65) }, expected: ['json-too-deep topics/a.json:1:65'] },
  '64 levels, which are no fault of the text': { files: { 'topics/a.json': nested(64) }, expected: ['wrong-type topics/a.json:1:1'] },
  '10,000 levels': { files: { 'topics/a.json': nested(10_000) }, expected: ['json-too-deep topics/a.json:1:65'] },
  'more values than a record has': {
    files: { 'topics/a.json': `{"kind": "topic", "id": "a", "cite": [${'{},'.repeat(40_000)}{}]}` },
    expected: ['too-many-values topics/a.json:1:1'],
  },
  '100,000 levels that only open': { files: { 'topics/a.json': '{"a":'.repeat(100_000) }, expected: ['json-too-deep topics/a.json:1:321'] },
  'depth hidden behind wrong brackets': {
    files: { 'topics/a.json': '{"a":],"b":'.repeat(50_000) },
    expected: ['json-syntax topics/a.json:1:6'],
  },
  'an infinite number': {
    files: numberText('1e400'),
    expected: ['json-number statistics/n.json:13:16', 'wrong-type statistics/n.json:13:16 /value/value/value'],
  },
  'a number too small to differ from nothing': { files: numberText('1e-400'), expected: ['json-number statistics/n.json:13:16'] },
  'a whole number of 20 digits': { files: numberText('12345678901234567890'), expected: ['json-number statistics/n.json:13:16'] },
  'a fraction of 20 digits': { files: numberText('0.12345678901234567890'), expected: ['json-number statistics/n.json:13:16'] },
  'a number of 900,000 digits': {
    files: numberText(`1${'0'.repeat(900_000)}`),
    expected: ['json-number statistics/n.json:13:16', 'wrong-type statistics/n.json:13:16 /value/value/value'],
  },
  'a negative zero': { files: numberText('-0'), expected: ['json-number statistics/n.json:13:16'] },
  'a padded number': { files: numberText('012'), expected: ['json-syntax statistics/n.json:13:17'] },
  'a file of 2 MB': {
    files: { 'topics/a.json': `{"kind": "topic", "id": "a"${' '.repeat(2_000_000)}}` },
    expected: ['file-too-large topics/a.json'],
  },
  'a text of 10 MB': {
    files: { 'topics/a.json': JSON.stringify(topic('a', { scopeNote: 'x'.repeat(10_000_000) })) },
    expected: ['file-too-large topics/a.json'],
  },
};
