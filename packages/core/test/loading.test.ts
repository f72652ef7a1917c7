import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { dataFolder } from '../scripts/data-folder.ts';
import { compileArtifact } from '../src/artifact/compile.ts';
import { type DatasetInvalid, DatasetTooLarge } from '../src/errors.ts';
import { type Finding, messageOf } from '../src/findings.ts';
import { Dataset } from '../src/load/dataset-doors.ts';
import type { NdjsonSource } from '../src/load/ndjson-source.ts';
import type { DataFile } from '../src/load/read-files.ts';
import type { NdjsonOptions } from '../src/load/read-ndjson.ts';
import { loadDataset, readDataFolder, readFiles } from '../src/node.ts';
import { shorten } from '../src/schema/faces.ts';
import { valueAt } from '../src/schema/pointer.ts';
import { badLinks } from './bad-input/links.ts';
import { badRecords } from './bad-input/records.ts';
import { organization, soundFiles, topic } from './bad-input/small-files.ts';
import type { Loading } from './support/loading-process.ts';
import { type Files, inFolder } from './support/temporary-folder.ts';

const files: DataFile[] = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes('/') && file.endsWith('.json') && !/^(concordance|shingles)\//.test(file))
  .map((file) => ({ file, content: readFileSync(join(dataFolder, file)) }));
const register = await Dataset.fromFiles(files);
const { silences } = register;
const records = [...register.records.values()];
const faces = {
  public: records.map((record) => JSON.stringify(record)),
  authored: records.map((record) => JSON.stringify(shorten(record))),
};

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const refusal = (source: NdjsonSource, options?: NdjsonOptions) =>
  Dataset.fromNdjson(source, options).then(
    () => expect.fail('was not refused'),
    (error: DatasetInvalid) => error.findings,
  );

describe('the register from NDJSON', () => {
  it.each(['public', 'authored'] as const)('in the %s face is the register from files', async (face) => {
    const again = await Dataset.fromNdjson(faces[face].join('\n'), { silences });
    expect(again.digest).toBe(register.digest);
    expect([...again.records]).toEqual([...register.records]);
    expect([...again.moved]).toEqual([...register.moved]);
    expect(again.byKind).toEqual(register.byKind);
    for (const ref of register.records.keys()) expect(again.incoming.get(ref)).toEqual(register.incoming.get(ref) ?? []);
  });

  it('is the same in any order, spelling and pieces', async () => {
    const spelt = fc.record({
      face: fc.constantFrom('public', 'authored'),
      end: fc.constantFrom('\n', '\r\n', '\n \n'),
      last: fc.boolean(),
    });
    const order = fc.shuffledSubarray([...records.keys()], { minLength: records.length });
    const cuts = fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: 1, maxLength: 50 });
    const same = fc.asyncProperty(order, spelt, cuts, async (numbers, { face, end, last }, lengths) => {
      const text = `\ufeff${numbers.map((number) => faces[face][number]).join(end)}${last ? end : ''}`;
      const { digest } = await Dataset.fromNdjson(piecesOf(new TextEncoder().encode(text), lengths), { silences });
      expect(digest).toBe(register.digest);
    });
    await fc.assert(same, { numRuns: runs('NDJSON in any order and pieces: one digest', 6) });
  });
});

function* piecesOf(bytes: Uint8Array, lengths: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const length = lengths[i % lengths.length] as number;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

/** The records of files, in their order. */
const valuesOf = (files: Files): unknown[] => Object.values(files).map((file) => (file as { json: unknown }).json);
const sound = valuesOf(soundFiles);
const linesOf = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('pieces', () => {
  const text = `${linesOf([...sound, organization('pier', { names: [{ value: 'Пристань 🚢 埠頭', role: 'preferred' }] })])}\n`;
  const bytes = new TextEncoder().encode(text);

  it('may be cut within a character', async () => {
    const { digest } = await Dataset.fromNdjson(text);
    const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });
    const same = fc.asyncProperty(cuts, fc.boolean(), async (lengths, isText) => {
      const pieces = isText ? [...piecesOf(bytes, lengths)].map((_, i, all) => textAt(i, all.length)) : piecesOf(bytes, lengths);
      expect((await Dataset.fromNdjson(pieces)).digest).toBe(digest);
    });
    const textAt = (i: number, count: number) =>
      text.slice(Math.floor((i * text.length) / count), Math.floor(((i + 1) * text.length) / count));
    await fc.assert(same, { numRuns: runs('NDJSON cut within characters: one digest', 40) });
  });

  it('may be in the same memory each time', async () => {
    const memory = new Uint8Array(7);
    const pieces = async function* () {
      for (const piece of piecesOf(bytes, [7])) {
        memory.set(piece);
        yield memory.subarray(0, piece.length);
      }
    };
    expect((await Dataset.fromNdjson(pieces())).digest).toBe((await Dataset.fromNdjson(text)).digest);
  });

  it('may come as bytes, as a stream, or as a stream that cannot be iterated', async () => {
    const stream = () => new Blob([bytes]).stream();
    const plain = { getReader: () => plain.stream.getReader(), stream: stream() } as unknown as ReadableStream<Uint8Array> & {
      stream: ReadableStream;
    };
    const digests = await Promise.all([text, bytes, stream(), plain].map(async (source) => (await Dataset.fromNdjson(source)).digest));
    expect(new Set(digests).size).toBe(1);
  });

  it('are counted aloud', async () => {
    const told: number[] = [];
    await Dataset.fromNdjson(text, { onProgress: (count) => told.push(count) });
    expect(told).toEqual([3]);
  });

  it('that fail, fail the loading', async () => {
    const pieces = function* () {
      yield text;
      throw new Error('the line went dead');
    };
    await expect(Dataset.fromNdjson(pieces())).rejects.toThrow('the line went dead');
  });
});

describe('faults in NDJSON', () => {
  const inputs = Object.entries({ ...badRecords, ...badLinks }).filter(([, { files }]) =>
    Object.values(files).every((file) => Object.hasOwn(file as object, 'json')),
  );
  const ofFiles = ['file-name', 'wrong-kind'];

  it.each(inputs)('%s: the same as in files, in its line and column', async (_, { files: bad }) => {
    const values = [...sound, ...valuesOf(bad)];
    const inFiles = await readFiles(
      Object.entries({ ...soundFiles, ...bad }).map(([file, content]) => ({
        file,
        content: linesOf([(content as { json: unknown }).json]),
      })),
    );
    const findings = await refusal(linesOf(values)).catch(() => []);
    const facts = ({ code, path, args }: Finding) => ({ code, path, ...(code !== 'duplicate-id' && { args }) });
    const key = (finding: Finding) => JSON.stringify(facts(finding));
    expect(findings.map(key).sort()).toEqual(
      inFiles.findings
        .filter(({ code }) => !ofFiles.includes(code))
        .map(key)
        .sort(),
    );
    for (const { path, line = 0, column = 0 } of findings) {
      const value = valueAt(values[line - 1], path);
      if (value !== undefined) expect(JSON.stringify(values[line - 1]).slice(column - 1)).toContain(JSON.stringify(value));
      expect(column).toBeGreaterThan(0);
    }
  });

  it.each<[string, string | Uint8Array, string[]]>([
    ['not JSON', '{"kind": "topic", ', ['json-syntax 3:19']],
    ['not a record', '[]', ['wrong-type 3:1']],
    [
      'a key that stands twice',
      '{"kind":"topic","kind":"topic","id":"a","names":[{"value":"A","role":"preferred"}],"cite":"s/1"}',
      ['json-duplicate-key 3:17'],
    ],
    [
      'a number that cannot be kept',
      '{"kind":"topic","id":"a","names":[{"value":"A","role":"preferred"}],"cite":"s/1","x":9007199254740992}',
      ['json-number 3:86', 'unknown-field 3:86'],
    ],
    ['nesting without end', '['.repeat(100_000), ['json-too-deep 3:65']],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), ['file-encoding 3:2']],
    ['a byte order mark within', `\ufeff${linesOf([topic('a')])}`, ['file-bom 3:1']],
    ['a carriage return within', linesOf([topic('a')]).replace(',', ',\r'), ['file-crlf 3:17']],
  ])('%s', async (_, line, expected) => {
    const findings = await refusal([`${linesOf(sound)}\n`, line, `\n${linesOf([topic('b')])}`], { file: 'x.ndjson' });
    expect(findings.map(({ code, file, line, column }) => `${code} ${line}:${column} ${file}`)).toEqual(
      expected.map((found) => `${found} x.ndjson`),
    );
  });

  it('a record given twice', async () => {
    const [found] = await refusal(linesOf([...sound, sound[1]]));
    expect(found).toMatchObject({ code: 'duplicate-id', line: 3, path: '/id', args: { ref: 'organization/harbour', other: 'line 2' } });
  });

  it('what refers to a record that cannot be read does not dangle', async () => {
    const broken = '{"kind": "topic", "id": "b"';
    expect(codes(await refusal(`${linesOf([...sound, topic('a', { broader: ['topic/b'] })])}\n${broken}`))).toEqual(['json-syntax']);
  });

  it('are all counted, and ten thousand listed', async () => {
    const error: DatasetInvalid = await Dataset.fromNdjson('{}\n'.repeat(10_007)).catch((reason) => reason);
    expect(error.findings.length).toBe(10_001);
    expect(error.findings.at(-1)).toMatchObject({ code: 'more-findings', args: { count: 7 } });
    expect(error.message).toBe('The dataset has 10007 errors.');
    expect(messageOf(error.findings.at(-1) as Finding)).toBe('there are 7 more findings, which are not listed');
  });

  it.each(['', '\n', ' \r\n\n', '\ufeff'])('nothing at all: %j', async (text) => {
    expect(codes(await refusal(text))).toEqual(['no-records']);
  });
});

describe('what does not fit is refused with the figure', () => {
  const text = linesOf(sound);

  it.each<[string, NdjsonSource, NdjsonOptions, object, string]>([
    ['records', text, { maxRecords: 1 }, { what: 'records', limit: 1, found: 2 }, 'it has at least 2 records, and at most 1 record fit'],
    [
      'bytes',
      text,
      { maxBytes: 99 },
      { what: 'bytes', limit: 99, found: text.length },
      `at least ${text.length} bytes, and at most 99 bytes fit`,
    ],
    [
      'a line',
      [`${text}\n`, 'x'.repeat(1_000_001)],
      {},
      { what: 'line', limit: 1_000_000, found: 1_000_001, line: 3 },
      'Line 3 is too large',
    ],
  ])('%s', async (_, source, options, expected, message) => {
    const error = await Dataset.fromNdjson(source, options).catch((reason) => reason);
    expect(error).toBeInstanceOf(DatasetTooLarge);
    expect(error).toMatchObject(expected);
    expect(error.message).toContain(message);
  });

  it('a line without end, before its end has come', async () => {
    let given = 0;
    const endless = function* () {
      for (; ; given++) yield ' '.repeat(10_000);
    };
    await expect(Dataset.fromNdjson(endless())).rejects.toMatchObject({ _tag: 'DatasetTooLarge', what: 'line', line: 1 });
    expect(given).toBe(100);
  });

  it('files', async () => {
    const many = function* () {
      for (let i = 0; ; i++) yield { file: `topics/t${i}.json`, content: ' '.repeat(30_000_000) };
    };
    await expect(Dataset.fromFiles(many())).rejects.toMatchObject({ _tag: 'DatasetTooLarge', what: 'files', found: 120_000_000 });
  });
});

describe('arguments of the wrong kind', () => {
  it.each([undefined, null, 5, {}, Symbol('a'), () => ''])('as NDJSON: %s', async (source) => {
    await expect(Dataset.fromNdjson(source as never)).rejects.toThrow(/^NDJSON comes from a text, bytes, a stream, .* is none of these\.$/);
  });

  it('as a piece of NDJSON', async () => {
    await expect(Dataset.fromNdjson([5] as never)).rejects.toThrow('one of its pieces is a value of type number');
  });

  it.each([0, -1, 1.5, Number.NaN, '5', null])('as a limit: %j', async (maxRecords) => {
    await expect(Dataset.fromNdjson('', { maxRecords: maxRecords as number })).rejects.toThrow(
      /^maxRecords is a whole number from 1 on, and .* is none\.$/,
    );
  });

  it.each([undefined, null, 5, 'topics/a.json', {}])('as files: %j', async (given) => {
    await expect(Dataset.fromFiles(given as never)).rejects.toThrow(/^The files of a dataset are a list of \{ file, content \}/);
  });

  it.each([undefined, null, 5, 'bytes', {}, [1, 2]])('as an artifact: %j', (given) => {
    expect(() => Dataset.fromArtifact(given as never)).toThrow(/^An artifact is a Uint8Array or an ArrayBuffer, and .* is neither\.$/);
  });
});

describe('an artifact', () => {
  const bytes = compileArtifact(register);

  it.each([
    ['a Uint8Array', bytes],
    ['a Buffer', Buffer.from(bytes)],
    ['an ArrayBuffer', bytes.slice().buffer],
  ])('opens from %s', (_, given) => {
    const opened = Dataset.fromArtifact(given);
    expect(opened.digest).toBe(register.digest);
    expect([...opened.records]).toEqual([...register.records]);
  });
});

describe('a path', () => {
  const text = linesOf(sound);

  it('of NDJSON or an artifact is loaded like the folder', async () => {
    const { digest } = await Dataset.fromNdjson(text);
    const artifact = compileArtifact(await Dataset.fromNdjson(text));
    await inFolder({ 'data.ndjson': text, 'data.jsonl': text, 'data.bin': artifact, 'data/README.md': '' }, async (folder) => {
      for (const name of ['data.ndjson', 'data.jsonl', 'data.bin']) expect((await loadDataset(join(folder, name))).digest).toBe(digest);
    });
    expect(await inFolder(soundFiles, async (folder) => (await loadDataset(folder)).digest)).toBe(digest);
  });

  it('names the file in findings of NDJSON', async () => {
    await inFolder({ 'a.ndjson': `${text}\n{}` }, async (folder) => {
      const file = join(folder, 'a.ndjson');
      await expect(loadDataset(file)).rejects.toMatchObject({ findings: [{ code: 'missing-field', file, line: 3, column: 1 }] });
    });
  });

  it.each([
    ['a.ndjson', 'file-unreadable'],
    ['a.bin', 'file-unreadable'],
    ['folder.ndjson', 'file-not-regular'],
    ['folder.bin', 'file-not-regular'],
    ['a', 'folder-missing'],
    ['empty', 'no-records'],
    ['empty.ndjson', 'no-records'],
    ['readme', 'no-records'],
  ])('that leads to no data: %s', async (name, code) => {
    const tree: Files = {
      'folder.ndjson': { folder: true },
      'folder.bin': { folder: true },
      empty: { folder: true },
      'empty.ndjson': '',
      'readme/README.md': 'x',
    };
    await inFolder(tree, async (folder) => {
      await expect(loadDataset(join(folder, name))).rejects.toMatchObject({ _tag: 'DatasetInvalid', findings: [{ code }] });
    });
  });

  it('of something else that is called an artifact', async () => {
    await inFolder({ 'a.bin': '' }, async (folder) => {
      await expect(loadDataset(join(folder, 'a.bin'))).rejects.toMatchObject({ _tag: 'ArtifactDamaged', reason: 'too-short' });
    });
  });

  it('of an empty folder is told once, and not where something else is wrong', async () => {
    expect(codes((await readFiles([])).findings)).toEqual(['no-records']);
    const { findings } = await inFolder({ 'organisations/a.json': '{}' }, readDataFolder);
    expect(codes(findings)).toEqual(['file-unexpected']);
  });
});

describe('memory', () => {
  const megabyte = 2 ** 20;
  const loading = fileURLToPath(new URL('support/loading-process.ts', import.meta.url));
  const run = (args: string[], flags: string[] = []): Loading =>
    JSON.parse(
      execFileSync(process.execPath, [...flags, '--conditions=@org/source', '--disable-warning=ExperimentalWarning', loading, ...args], {
        encoding: 'utf8',
      }),
    );

  it('holds 30,000 records in an isolate of 128 MB, opened and queried', async () => {
    await inFolder({}, async (folder) => {
      const artifact = join(folder, 'register.bin');
      run(['compile', '30000', artifact]);
      const bare = Number(execFileSync(process.execPath, ['-p', 'process.memoryUsage().rss'], { encoding: 'utf8' }));
      const { records, total, resident, heap } = run(['open', artifact], ['--max-old-space-size=96']);
      expect(records).toBeGreaterThan(30_000);
      expect(total).toBeGreaterThan(0);
      expect(heap).toBeLessThan(128 * megabyte);
      expect(resident - bare).toBeLessThan(128 * megabyte);
    });
  }, 120_000);

  /** A process without data, and what it takes for each record: a million are compiled and opened, or read from NDJSON, in 1.5 GB. */
  const most = { compile: (count: number) => 500e6 + count * 1000, ndjson: (count: number) => 550e6 + count * 1000 };

  it.each<['compile' | 'ndjson', number]>([
    ['compile', Math.min(1_000_000, runs('Memory: records compiled', 50_000))],
    ['ndjson', Math.min(1_000_000, runs('Memory: records from NDJSON', 5_000))],
  ])(
    'stays below its limit: %s %i',
    (command, count) => {
      const { records, peak } = run([command, String(count)]);
      expect(records).toBeGreaterThan(count);
      expect(peak).toBeLessThan(most[command](count));
    },
    3_600_000,
  );
});
