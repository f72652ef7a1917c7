import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { kindNames, kinds } from '@org/migration-core';
import { describe, expect, test } from 'vitest';
import { command, folder, run, shell } from './command.ts';
import { dataset } from './register.ts';

const idsOf = (...args: string[]) => {
  const { code, stdout, stderr } = run(['data', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout === ''
    ? []
    : stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id as string);
};

describe('data --where', () => {
  test('writes what the query finds, by kind and id unless it sorts', () => {
    const topics = dataset.byKind.topic.map(({ id }) => id);
    expect(idsOf('--where', 'kind:topic')).toEqual(topics);
    expect(idsOf('--where', 'kind:topic sort:-id')).toEqual(topics.toReversed());
    expect(idsOf('--where', 'trafficking', '--kind', 'topic')).toEqual(idsOf('--where', 'trafficking sort:id', '--kind', 'topic'));
    expect(idsOf('--where', 'zzzzzz')).toEqual([]);
  });

  test('takes all pages of what is found, and no more than --limit or limit:', () => {
    expect(idsOf('--where', 'is:damaged OR -is:damaged')).toHaveLength(dataset.records.size);
    expect(idsOf('--limit', '7')).toEqual([...dataset.records.values()].slice(0, 7).map(({ id }) => id));
    expect(idsOf('--where', 'kind:topic', '--limit', '3')).toHaveLength(3);
    expect(idsOf('--where', 'kind:topic limit:2', '--limit', '3')).toHaveLength(2);
  });

  test.each([
    ['type:semnar', 6, /"semnar" is not a value of it; expected one of .*seminar/],
    ['kind:activity  party:unchr', 22, /"unchr" is no record that stands here; .* Did you mean unhcr\?/],
    ['foo:bar', 1, /have no field "foo"/],
    ['topic:remittances (a OR', 24, /nothing stands behind "OR"/],
    ['when:2003-13-45', 6, /is not a date/],
    ['kind:planet', 6, /"planet"/],
    ['sort:colour', 6, /"colour"/],
    ['limit:many', 7, /limit/],
  ])('shows where %j is wrong', (where, column, words) => {
    const { code, stdout, stderr } = run(['data', '--where', where]);
    const [message = '', line = '', caret = '', ...rest] = stderr.trimEnd().split('\n');
    expect({ code, stdout, rest }).toEqual({ code: 2, stdout: '', rest: [] });
    expect(message).toMatch(words);
    expect(message.startsWith(`error: --where, column ${column}: `)).toBe(true);
    expect(line).toBe(`  ${where}`);
    expect(caret).toBe(`${' '.repeat(column + 1)}^`);
  });

  test.each([
    [['--where', 'fields:names'], 'error: --where: an export has whole records and nothing else; leave out fields:'],
    [['--where', 'facets:type'], 'error: --where: an export has whole records and nothing else; leave out facets:'],
    [['--where', 'kind:topic', '--kind', 'person'], 'error: --where asks for kind:topic and --kind for others; say the kinds in one place'],
    [['--where', 'a', '--where', 'b'], "error: option '--where <query>' argument 'b' is invalid. Give it once."],
    [['--limit', '0'], "error: option '--limit <count>' argument '0' is invalid. Expected a whole number from 1 on."],
    [
      ['--format', 'csv'],
      /^error: a table has records of one kind; choose one with --kind, or name a folder with --out, which gets a \.csv file for each kind$/,
    ],
    [['--format', 'parquet', '--kind', 'topic', 'person'], /^error: a table has records of one kind; .* \.parquet file for each kind$/],
    [['--format', 'datapackage'], 'error: a data package is a folder of files; name one with --out'],
    [['--format', 'datapackage', '--out', 'x.zip'], 'error: a data package is written as a folder; name one without .zip, such as x'],
    [['--format', 'nquads', '--face', 'authored'], 'error: --face authored is for json and ndjson; nquads is written from the public face'],
  ])('data %j is refused in one line', (args, message) => {
    const { code, stdout, stderr } = run(['data', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  });
});

describe('a folder of files', () => {
  test('has one for each kind, is kept without --force, and is replaced whole by it', () => {
    const place = folder();
    const out = join(place, 'tables');
    expect(run(['data', '--format', 'csv', '--out', out]).code).toBe(0);
    expect(readdirSync(out)).toEqual(kindNames.map((kind) => `${kinds[kind].plural}.csv`).sort());
    expect(run(['data', '--format', 'csv', '--kind', 'topic', 'person', '--out', out])).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ${out} exists; overwrite it with --force\n`,
    });
    expect(run(['data', '--format', 'csv', '--kind', 'topic', 'person', '--out', out, '--force']).code).toBe(0);
    expect(readdirSync(out)).toEqual(['people.csv', 'topics.csv']);
    expect(readdirSync(place)).toEqual(['tables']);
  });

  test('is never written over files of another sort, even with --force', () => {
    const out = folder();
    writeFileSync(join(out, 'diary.txt'), 'mine');
    for (const format of ['csv', 'parquet', 'datapackage']) {
      expect(run(['data', '--format', format, '--out', out, '--force'])).toEqual({
        code: 2,
        stdout: '',
        stderr: `error: ${join(out, 'diary.txt')} is none of these files; name another folder\n`,
      });
    }
    expect(readdirSync(out)).toEqual(['diary.txt']);
  });

  test('may be an empty one that is there', () => {
    const out = join(folder(), 'empty');
    mkdirSync(out);
    expect(run(['data', '--format', 'parquet', '--out', out]).code).toBe(0);
    expect(readdirSync(out)).toHaveLength(kindNames.length);
  });
});

describe('an export that does not come to its end', () => {
  test.each(['sqlite', 'parquet', 'nquads'])('as %s into a folder that is not there is told in one line', (format) => {
    const out = join(folder(), 'no', `file.${format}`);
    const { code, stderr } = run(['data', '--format', format, '--kind', 'topic', '--out', out]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `error: cannot write ${out}: no such file or directory\n` });
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('by %s leaves nothing behind and says so by its exit code', async (signal, code) => {
    const place = folder();
    const [node, ...before] = command;
    const child = spawn(node, [...before, 'data', '--format', 'nquads', '--out', join(place, 'register.nq')], { stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => child.on('exit', (status) => resolve(status)));
    while (child.exitCode === null && !readdirSync(place).some((name) => name.endsWith('.part'))) await pause(2);
    child.kill(signal);
    const status = await ended;
    expect(status === code || status === 0).toBe(true);
    expect(readdirSync(place).filter((name) => name.endsWith('.part'))).toEqual([]);
    if (status === code) expect(readdirSync(place)).toEqual([]);
  });

  test.each(['ndjson', 'sqlite', 'nquads'])('as %s because its reader has had enough ends quietly', (format) => {
    const { stdout, stderr } = shell(`migration-schema data --format ${format} | head -c 20 > /dev/null; echo "$PIPESTATUS"`);
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });

  test('says nothing of a warning of Node', () => {
    const out = join(folder(), 'x.sqlite');
    expect(run(['data', '--format', 'sqlite', '--kind', 'topic', '--out', out]).stderr).toBe('');
    expect(readFileSync(out).subarray(0, 15).toString()).toBe('SQLite format 3');
  });
});
