import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './support/run.ts';
import { authored } from './support/small-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'migration-tui-'));
const sound = join(folder, 'sound');
const broken = join(folder, 'broken');
const plurals: Record<string, string> = { source: 'sources', organization: 'organizations', instrument: 'instruments', topic: 'topics' };

beforeAll(() => {
  for (const data of [sound, broken]) {
    for (const record of authored) {
      const path = join(data, plurals[record.kind] as string);
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, `${record.id}.json`), `${JSON.stringify(record, null, 2)}\n`);
    }
  }
  writeFileSync(join(broken, 'topics', 'half.json'), '{\n  "kind": "topic",\n');
  writeFileSync(join(broken, 'organizations', 'bureau.json'), JSON.stringify({ ...authored[2], type: 'ofice' }, null, 2));
});
afterAll(() => rmSync(folder, { recursive: true }));

const withSmall = (...args: string[]) => run(['--data', sound, ...args]);

describe('without a terminal', () => {
  it('a list is a table', async () => {
    expect(await withSmall('--kind', 'organizations')).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'organization/agency  Agency for Refugees and Displaced Persons  office              within',
        'organization/bureau  Bureau of Statistics                       statistical office',
        '',
      ].join('\n'),
    });
  });

  it('a record is its facts, with readings, citations and where its references lead', async () => {
    const { code, stdout } = await withSmall('instrument/resolution');
    expect(code).toBe(0);
    expect(stdout).toBe(`Resolution 1  (instrument/resolution)
Instrument           instrument/resolution
Type                 resolution
Adopted on         ⚠ 2001-12-21   A/1, para. 1
                   ⚠ 2002-02-21   contradicts it · A/1, para. 2
Adopted by         › Agency for Refugees and Displaced Persons   A/1, para. 1  → organization/agency
Names                Resolution 1   preferred · A/1, para. 1
Cited at           › A/1  → source/report
                     › para. 1
                     › para. 2
                       ⚠ Breaks off in mid-sentence.
`);
  });

  it('search words find records of all kinds, or of one', async () => {
    expect((await withSmall('asylum')).stdout).toMatch(/^topic\/asylum {2}Asylum {2}in names\n/);
    expect((await withSmall('statistics', '--kind', 'organization')).stdout).toMatch(/^organization\/bureau /);
  });

  it('neither words nor kind give the kinds with their counts', async () => {
    expect((await withSmall()).stdout).toMatch(/^organization {5}2 {2}A body/);
  });

  it('ndjson is one record a line, json one document', async () => {
    const lines = (await withSmall('--kind', 'organization', '--format', 'ndjson')).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['agency', 'bureau']);
    expect(JSON.parse((await withSmall('--kind', 'organization', '--format', 'json')).stdout)).toMatchObject({
      total: 2,
      data: [{ id: 'agency' }, { id: 'bureau' }],
    });
    expect(JSON.parse((await withSmall('topic/asylum', '--format', 'json')).stdout)).toMatchObject({ kind: 'topic', id: 'asylum' });
  });

  it('json of nothing is one document too', async () => {
    const { code, stdout } = await withSmall('zzzz', '--format', 'json');
    expect({ code, found: JSON.parse(stdout) }).toMatchObject({ code: 1, found: { data: [], total: 0 } });
  });

  it('a reference may have the plural of its kind', async () => {
    expect(await withSmall('topics/asylum')).toEqual(await withSmall('topic/asylum'));
  });

  it('a list that is cut says so beside the output', async () => {
    const { code, stdout, stderr } = await withSmall('--kind', 'organization', '--limit', '1');
    expect({ code, lines: stdout.trimEnd().split('\n').length, stderr }).toEqual({
      code: 0,
      lines: 1,
      stderr: '1 of 2 shown.\n',
    });
  });
});

describe('exit codes and messages', () => {
  it.each([
    [['zzzz'], 1, 'Nothing found for "zzzz".'],
    [['zzzz', '--kind', 'topic'], 1, 'Nothing found for "zzzz" of kind topic; without --kind, all kinds are searched.'],
    [['--kind', 'person'], 1, 'Nothing found.'],
    [['topics/asylums'], 1, 'migration-tui: There is no record topic/asylums. Did you mean topic/asylum?'],
    [['organization/agnecy'], 1, 'migration-tui: There is no record organization/agnecy. Did you mean organization/agency?'],
    [['--kind', 'organisation'], 2, /^migration-tui: kind: "organisation" is not a kind; .* Did you mean organization\?$/],
    [['--kind', 'constructor'], 2, /^migration-tui: kind: "constructor" is not a kind; /],
    ...['0', '-1', '1.5', 'many', '', '1e3', '99999999999'].map((limit): [string[], number, string] => [
      [`--limit=${limit}`, 'x'],
      2,
      `migration-tui: option '--limit <N>' argument '${limit}' is invalid. Expected a whole number from 1 on, such as 50; --help shows the usage`,
    ]),
    [['--theme', 'blue'], 2, /^migration-tui: option '--theme <THEME>' argument 'blue' is invalid\. .*auto, light, dark; --help/],
    [
      ['--as-of', 'soon', 'x'],
      2,
      'migration-tui: asOf: "soon" is not a date; expected an EDTF date or interval such as 2003, 2002-11 or 2002/2003.',
    ],
    [['--known-at', '2003-13', 'x'], 2, /^migration-tui: knownAt: "2003-13" is not a date; /],
    [['--sort', 'colour', 'x'], 2, /^migration-tui: sort: /],
    [['A/1 §2', '--limit', '3'], 2, /^migration-tui: A\/1 §2 is one paragraph; /],
    [['--formt', 'json'], 2, "migration-tui: unknown option '--formt' (Did you mean --format?); --help shows the usage"],
    [
      ['--format', 'xml'],
      2,
      /^migration-tui: option '--format <FORMAT>' argument 'xml' is invalid\. .*table, csv, ndjson, json, md; --help/,
    ],
    [['--kind'], 2, "migration-tui: option '--kind <KIND>' argument missing; --help shows the usage"],
    [['topic/asylum', '--kind', 'topic'], 2, /^migration-tui: topic\/asylum is one record; /],
    [['\u001b[31mred\u202e'], 1, 'Nothing found for "␛[31mred⟨U+202E⟩".'],
  ])('%j: %i', async (args, code, message) => {
    const ended = await withSmall(...args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr.split('\n')).toEqual([typeof message === 'string' ? message : expect.stringMatching(message), '']);
  });

  it.each([
    ['type:ofice', 'type:ofice', 5, /^q, column 6: type: "ofice" is not a value of it; .* Did you mean office\?$/],
    ['(type:office', '(type:office', 0, /^q, column 1: this parenthesis is never closed; /],
    ['topic:asylm', 'topic:asylm', 6, /^topic: "asylm" is no record that stands here; .* Did you mean asylum\?$/],
    ['asylum limit:0', 'asylum limit:0', 13, /^q, column 14: limit: /],
    ['移民 type:ofice', '移民 type:ofice', 10, /^q, column 9: /],
    ['\u001b[2J type:ofice', '␛[2J type:ofice', 10, /^q, column 11: /],
    [`${'a '.repeat(60)}type:ofice`, `… ${'a '.repeat(22)}type:ofice`, 51, /^q, column 126: /],
  ])('of the query %j the place that is wrong is marked', async (query, shown, indent, message) => {
    const { code, stdout, stderr } = await withSmall(query);
    const [first = '', text, mark, ...rest] = stderr.split('\n');
    expect({ code, stdout, text, mark, rest }).toEqual({
      code: 2,
      stdout: '',
      text: `  ${shown}`,
      mark: `  ${' '.repeat(indent)}^`,
      rest: [''],
    });
    expect(first.replace('migration-tui: ', '')).toMatch(message);
  });

  it('a kind that the query contradicts is told', async () => {
    expect((await withSmall('--kind', 'topic', 'kind:place')).stderr).toBe(
      'migration-tui: kind: the query says another kind itself; expected one of the two.\n  kind:place\n       ^\n',
    );
  });

  it.each([[[]], [['tcsh']], [['bash', 'zsh']]])('completion for %j is told which shells there are', async (shells) => {
    expect(await run(['completion', ...shells])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'migration-tui: completion: expected one shell: bash, zsh, fish, as in completion bash; --help shows the usage\n',
    });
  });

  it.each([
    ['-h', /^Usage: migration-tui \[QUERY\] \[options\]/],
    ['--help', /^Usage: migration-tui \[QUERY\] \[options\]/],
    ['--version', /^\d+\.\d+\.\d+\n$/],
  ])('%s is printed and is no error', async (flag, text) => {
    expect(await run([flag])).toEqual({ code: 0, stdout: expect.stringMatching(text), stderr: '' });
  });

  it('output that cannot be written is told in one line', async () => {
    expect(await run(['--kind', 'person'], { stdout: openSync('/dev/full', 'w') })).toEqual({
      code: 74,
      stdout: '',
      stderr: 'migration-tui: the output cannot be written: no space left on device\n',
    });
  });

  it('a reader that stops early is no error', async () => {
    expect(await run(['--kind', 'activity', '--limit', '200', '--format', 'json'], { stopReading: true })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('a data folder with errors', () => {
  it('is refused with every finding: file, place, what is wrong and what to do', async () => {
    const { code, stdout, stderr } = await run(['--data', broken]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^organizations\/bureau\.json\n {2}\d+:\d+ error: \/type .*"ofice" is not allowed here\. Did you mean "office"\?\n {4}\S/m,
    );
    expect(stderr).toMatch(/^topics\/half\.json\n {2}\d+:\d+ error: is not JSON: /m);
    expect(stderr).toMatch(/\nmigration-tui: The dataset has 2 errors\.\n$/);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('that is missing is a finding too', async () => {
    expect(await run(['--data', join(folder, 'none')])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('the data folder cannot be read'),
    });
  });
});
