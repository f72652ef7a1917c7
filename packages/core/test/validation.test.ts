import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { loadRegisterData } from '../src/data.ts';
import type { Dataset } from '../src/dataset.ts';
import { type SentFinding, type ValidationOptions, validateAgainst } from '../src/validation.ts';
import { authored, smallDataset, smallSource } from './support/small-register.ts';

const small = await smallDataset([
  authored('topic', 'ports', { formerIds: ['harbours'] }),
  authored('topic', 'quays', { broader: ['topic/ports'], cite: 'small/2' }),
]);
const register = await loadRegisterData();

const checkText = (text: string, options: ValidationOptions = { format: 'json' }, dataset: Dataset = small) =>
  validateAgainst(dataset, text, options);
const check = async (value: unknown) => (await checkText(JSON.stringify(value))).findings;
const lines = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const short = ({ scope, code, pointer }: SentFinding) => `${scope} ${code} ${pointer}`;
const found = async (value: unknown) => (await check(value)).map(short);
const foundIn = async (text: string, format: 'json' | 'ndjson' = 'json') => (await checkText(text, { format })).findings.map(short);
const sailors = authored('topic', 'sailors');

describe('what is sound', () => {
  it.each([
    ['one record', JSON.stringify(sailors), 1],
    ['a list', JSON.stringify([sailors, authored('topic', 'boats', { broader: ['topic/sailors', 'topic/ports'] })]), 2],
    ['an empty list', ' [ ]\n', 0],
    ['a list over many lines', JSON.stringify([sailors], null, 2), 1],
    ['carriage returns and a byte order mark', `\ufeff${JSON.stringify([sailors], null, 2).replaceAll('\n', '\r\n')}`, 1],
  ])('%s has no findings', async (_, text, records) => {
    expect(await checkText(text)).toEqual({ findings: [], records, errors: 0, warnings: 0 });
  });

  it('is NDJSON too, in any order, with blank lines', async () => {
    const text = `${lines(authored('topic', 'boats', { broader: ['topic/sailors'] }))}\r\n\n${lines(sailors)}`;
    expect(await checkText(text, { format: 'ndjson' })).toEqual({ findings: [], records: 2, errors: 0, warnings: 0 });
  });

  it('is the whole register, in its public face and sent to itself', async () => {
    const records = [...register.records.values()];
    const nothing = { findings: [], records: records.length, errors: 0, warnings: 0 };
    expect(await checkText(JSON.stringify(records, null, 1), { format: 'json' }, register)).toEqual(nothing);
    expect(await checkText(lines(...records), { format: 'ndjson' }, register)).toEqual(nothing);
  });
});

describe('one record by itself', () => {
  it('has findings of its schema, with pointer, line, column, words and suggestion', async () => {
    const text = `{\n  "kind": "topic",\n  "id": "Sailors",\n  "nams": [],\n  "cite": "small/1"\n}`;
    const { findings, errors } = await checkText(text);
    expect(findings.map(({ code, pointer, line, column }) => [code, pointer, line, column])).toEqual([
      ['missing-field', '', 1, 1],
      ['format', '/id', 3, 9],
      ['unknown-field', '/nams', 4, 11],
    ]);
    expect(errors).toBe(3);
    expect(findings[2]).toMatchObject({ scope: 'record', level: 'error', suggestion: 'names' });
    for (const { message, remedy } of findings) expect(`${message} ${remedy}`).toMatch(/\w.*\w\.$/);
  });

  it('has findings of the editorial rules that need no other record, where it is written', async () => {
    const instrument = authored('instrument', 'pact', {
      type: 'treaty',
      adoptedOn: '2003',
      inForceFrom: '2001',
      remarks: [{ type: 'variant', text: 'So.', field: '/nothing' }],
    });
    expect(await found([instrument])).toEqual(['record date-order /0/inForceFrom', 'record remark-field-missing /0/remarks/0/field']);
  });

  it.each<[string, string, string[]]>([
    ['a text', '"topic"', ['record wrong-type ']],
    ['null', 'null', ['record wrong-type ']],
    ['a list in a list', '[[]]', ['record wrong-type /0']],
    ['a key twice', JSON.stringify(sailors).replace('{', '{"kind":"topic",'), ['record json-duplicate-key ']],
    ['1e400', '{"kind":"statistic","id":1e400}', ['record json-number ', 'record missing-field ', 'record wrong-type /id']],
    ['-0', '[{"kind":-0}]', ['record json-number /0', 'record wrong-type /0/kind']],
    ['__proto__', '{"__proto__":{"kind":"topic"}}', ['record missing-field ']],
    ['a lone surrogate', JSON.stringify({ ...sailors, summary: '\ud800' }), ['record forbidden-character /summary']],
    ['a key that is a lone surrogate', JSON.stringify({ ...sailors, '\ud800': 1 }), ['record unknown-field /\ufffd']],
    ['depth that does not close', `{"kind":${'['.repeat(100_000)}`, ['record json-too-deep ']],
    ['depth that closes and holds no record', `[${'['.repeat(1000)}${']'.repeat(1000)}]`, ['record wrong-type /0']],
    ['many values', `{"kind":"topic","x":[${'1,'.repeat(50_000)}1]}`, ['record too-many-values ']],
    ['a text of a million characters', `{"kind":"topic","id":"${'a'.repeat(1_000_001)}"}`, ['record file-too-large ']],
    ['depth in a record', `{"kind":${'['.repeat(80)}${']'.repeat(80)}}`, ['record json-too-deep ']],
    ['a comment', '{"kind":"topic"/* why */}', ['record json-syntax ']],
    ['an end that is missing', '{"kind":"topic"', ['record json-syntax ']],
    ['two values', '{} {}', ['record json-syntax ']],
  ])('that is %s has findings', async (_, text, expected) => {
    expect(await foundIn(text)).toEqual(expect.arrayContaining(expected));
  });
});

it('refuses bytes that are no UTF-8', async () => {
  const { findings } = await validateAgainst(small, Uint8Array.from([0x5b, 0x22, 0xff, 0x22, 0x5d]), { format: 'json' });
  expect(findings).toMatchObject([{ code: 'file-encoding', pointer: '/0', line: 1, column: 3 }]);
});

describe('a list', () => {
  it('is told of by its items, and one that is broken hides no other', async () => {
    const text = `[${JSON.stringify(sailors)},\n  {"kind": "topic" "id": 1},\n  {"kind": "topc"}]`;
    const { findings, records } = await checkText(text);
    expect(findings.map(({ code, pointer, line, column }) => [code, pointer, line, column])).toEqual([
      ['json-syntax', '/1', 2, 20],
      ['unknown-kind', '/2', 3, 12].map((one) => (one === '/2' ? '/2/kind' : one)),
    ]);
    expect(records).toBe(3);
  });

  it.each<[string, string, string, number]>([
    ['a comma at its end', `[${JSON.stringify(sailors)},\n ]`, '/1', 2],
    ['a comma at its start', `[,${JSON.stringify(sailors)}]`, '/0', 1],
    ['no end', `[${JSON.stringify(sailors)}\n`, '', 2],
    ['something after its end', `[${JSON.stringify(sailors)}]\n\nx`, '', 3],
  ])('with %s is told so', async (_, text, pointer, line) => {
    const { findings, records } = await checkText(text);
    expect(findings.map((one) => [one.code, one.pointer, one.line])).toEqual([['json-syntax', pointer, line]]);
    expect(records).toBe(1);
  });

  it('with brackets, commas and quotes within texts is split where it is meant', async () => {
    const tricky = authored('topic', 'tricky', { summary: 'He said: "[a, {b]", \\ and } went.' });
    expect(await found([tricky, tricky])).toEqual(['sent duplicate-id /1/id']);
  });

  it('counts columns in UTF-16 units', async () => {
    const text = `["\u{1F600}é", {"kind":"topc"}]`;
    expect((await checkText(text)).findings[1]).toMatchObject({ pointer: '/1/kind', column: text.indexOf('"topc"') + 1 });
  });
});

describe('records that were sent together', () => {
  it.each<[string, unknown[], string[]]>([
    ['the same id twice', [sailors, sailors], ['sent duplicate-id /1/id']],
    [
      'a former id that two claim',
      [authored('topic', 'a', { formerIds: ['x'] }), authored('topic', 'b', { formerIds: ['x'] })],
      ['sent former-id-taken /1/formerIds/0'],
    ],
    [
      'a former id of one that was sent',
      [authored('topic', 'a', { formerIds: ['x'] }), authored('topic', 'b', { broader: ['topic/x'] })],
      ['sent reference-moved /1/broader/0'],
    ],
    [
      'a cycle',
      [authored('topic', 'a', { broader: ['topic/b'] }), authored('topic', 'b', { broader: ['topic/a'] })],
      ['sent reference-cycle /0/broader'],
    ],
    [
      'a place that a source which was sent does not have',
      [smallSource(), authored('topic', 'a', { cite: 'small/3' })],
      ['sent citation-missing /1/cite'],
    ],
  ])('with %s', async (_, records, expected) => expect(await found(records)).toEqual(expected));

  it('do not dangle where what they lead to is there but broken', async () => {
    expect(await found([{ kind: 'topic', id: 'a' }, authored('topic', 'b', { broader: ['topic/a'] })])).toEqual([
      'record missing-field /0',
      'record missing-field /0',
    ]);
  });

  it('are called by line in NDJSON', async () => {
    const { findings } = await checkText(`${lines(sailors)}\n${lines(sailors)}`, { format: 'ndjson' });
    expect(findings).toMatchObject([{ code: 'duplicate-id', pointer: '/id', line: 3, message: expect.stringContaining('line 1') }]);
  });
});

describe('records against the register', () => {
  it.each<[string, unknown[], string[]]>([
    [
      'a reference that does not exist',
      [authored('topic', 'a', { broader: ['topic/prots'] })],
      ['register reference-missing /0/broader/0'],
    ],
    ['a former id as reference', [authored('topic', 'a', { broader: ['topic/harbours'] })], ['register reference-moved /0/broader/0']],
    ['a former id as its own', [authored('topic', 'harbours')], ['register former-id-taken /0/id']],
    ['a former id that another has', [authored('topic', 'a', { formerIds: ['harbours'] })], ['register former-id-taken /0/formerIds/0']],
    ['an id as former id', [authored('topic', 'a', { formerIds: ['quays'] })], ['register former-id-taken /0/formerIds/0']],
    ['a place that does not exist', [authored('topic', 'a', { cite: 'small/3' })], ['register citation-missing /0/cite']],
    ['an id that is taken', [authored('topic', 'quays', { summary: 'Other.' })], ['register id-in-register /0/id']],
    [
      'a cycle through it',
      [authored('topic', 'ports', { formerIds: ['harbours'], broader: ['topic/quays'] })],
      ['register id-in-register /0/id', 'register reference-cycle /0/broader'],
    ],
  ])('with %s', async (_, records, expected) => expect(await found(records)).toEqual(expected));

  it('suggest what may have been meant', async () => {
    const [finding] = await check([authored('topic', 'a', { broader: ['topic/prots'] })]);
    expect(finding).toMatchObject({ suggestion: 'topic/ports', line: 1, column: expect.any(Number) });
  });

  it('only warn of one that takes the place of another', async () => {
    const { errors, warnings } = await checkText(JSON.stringify(authored('topic', 'quays')));
    expect({ errors, warnings }).toEqual({ errors: 0, warnings: 1 });
  });

  it('keep what they had before: a former id, and the cycle that goes with what they take the place of', async () => {
    expect(await found([authored('topic', 'ports', { formerIds: ['harbours'], summary: 'More.' })])).toEqual([
      'register id-in-register /0/id',
    ]);
    const turned = [authored('topic', 'ports', { broader: ['topic/quays'] }), authored('topic', 'quays')];
    expect(await found(turned)).toEqual(['register id-in-register /0/id', 'register id-in-register /1/id']);
  });

  it('tell of places that a source no longer lists although they are cited', async () => {
    const { paragraphs } = smallSource() as { paragraphs: { locator: string }[] };
    const shorter = smallSource({ paragraphs: paragraphs.slice(0, 2) });
    expect(await found([shorter])).toEqual(['register id-in-register /0/id', 'register place-lost /0/paragraphs']);
    expect(await found([shorter, authored('topic', 'quays', { broader: ['topic/ports'] })])).toEqual([
      'register id-in-register /0/id',
      'register id-in-register /1/id',
    ]);
  });
});

describe('bounds', () => {
  it('lists so many findings, and stops there', async () => {
    const { findings, records, errors } = await checkText(JSON.stringify(Array.from({ length: 2500 }, () => 1)));
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)).toMatchObject({ code: 'more-findings', message: expect.stringContaining('stopped') });
    expect({ records, errors }).toEqual({ records: 2500, errors: 1000 });
    const codes = async (text: string) => (await checkText(text, { format: 'json', maxFindings: 2 })).findings.map(({ code }) => code);
    expect(await codes('[1,2]')).toEqual(['wrong-type', 'wrong-type']);
    expect(await codes('[1,2,3]')).toEqual(['wrong-type', 'wrong-type', 'more-findings']);
    const dangling = authored('topic', 'a', { broader: ['topic/x', 'topic/y', 'topic/z'] });
    expect(await codes(JSON.stringify(dangling))).toEqual(['reference-missing', 'reference-missing', 'more-findings']);
  });

  it('refuses more bytes or records than it may have, before it has read them', async () => {
    let read = 0;
    const endless = function* () {
      for (;;) {
        read += 1000;
        yield `${' '.repeat(999)}\n`;
      }
    };
    for (const format of ['json', 'ndjson'] as const) {
      read = 0;
      await expect(validateAgainst(small, endless(), { format, maxBytes: 5000 })).rejects.toMatchObject({
        _tag: 'DatasetTooLarge',
        what: 'bytes',
        limit: 5000,
      });
      expect(read).toBe(6000);
    }
    await expect(checkText('1\n'.repeat(11), { format: 'ndjson', maxRecords: 10 })).rejects.toMatchObject({ what: 'records', limit: 10 });
  });
});

describe('whatever is sent', () => {
  const bits = fc.oneof(
    fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '"',
      '\\',
      '\n',
      ' ',
      'null',
      '-0',
      '1e400',
      '"kind"',
      '"topic"',
      '"id"',
      '"cite"',
      '"__proto__"',
      '"\\ud800"',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.json().map((text) => `[${text}]`),
    fc
      .constantFrom(JSON.stringify([smallSource(), sailors], null, 2))
      .chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
  );

  it('is answered alike however it is cut, and with places that are in it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('json', 'ndjson'), fc.integer({ min: 1, max: 7 }), async (text, format, size) => {
        const bytes = new TextEncoder().encode(text);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
        const [whole, cut] = [await validateAgainst(small, bytes, { format }), await validateAgainst(small, pieces, { format })];
        expect(cut).toEqual(whole);
        const rows = text.toWellFormed().split('\n');
        for (const { line = 1, column = 1, message, remedy } of whole.findings) {
          expect(line).toBeLessThanOrEqual(rows.length);
          expect(column).toBeLessThanOrEqual((rows[line - 1] as string).length + 1);
          expect(`${message}${remedy}`).not.toMatch(/undefined|\[object|\p{Cc}/u);
        }
        expect(whole.errors + whole.warnings).toBe(whole.findings.length);
      }),
      { numRuns: runs('records that are sent to be checked', 500) },
    );
  });

  it('has a finding for each list that JSON.parse refuses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 20 }), async (parts) => {
        const text = `[${parts.join('')}`.toWellFormed();
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (!isJson) expect((await checkText(text)).errors).toBeGreaterThan(0);
      }),
      { numRuns: runs('lists that are no JSON', 1000) },
    );
  });
});
