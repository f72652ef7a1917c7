import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, run } from './command.ts';
import { dataset, plain } from './register.ts';

const data = (path: string) => new URL(`../../../packages/core/data/${path}`, import.meta.url).pathname;

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return path;
}

describe('validate', () => {
  test('accepts authored files of the register', () => {
    expect(run(['validate', data('organizations/iom.json'), data('sources/a-58-98.json')])).toEqual({
      code: 0,
      stdout: '',
      stderr: '2 files, 2 records, 0 errors\n',
    });
  });

  test.each(['ndjson', 'json'])('accepts what `data --format %s` writes, in either face', (format) => {
    for (const face of ['public', 'authored']) {
      const out = join(folder(), `all.${format}`);
      run(['data', '--format', format, '--face', face, '--out', out]);
      expect(run(['validate', out])).toEqual({ code: 0, stdout: '', stderr: `1 file, ${dataset.records.size} records, 0 errors\n` });
    }
  });

  test('says of each fault where it stands, what it is and what to do', () => {
    const text = readFileSync(data('topics/remittances.json'), 'utf8').replace('"kind": "topic",', '"kind": "topic",\n  "scopNote": "x",');
    const path = file('remittances.json', text);
    const { code, stdout, stderr } = run(['validate', path]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '1 file, 1 record, 1 error\n' });
    expect(stdout).toBe(
      `${path}:3:15: error unknown-field /scopNote: the field "scopNote" is unknown here. Did you mean "scopeNote"? Rename or remove it.\n`,
    );
  });

  test('gives the same as data with --format json', () => {
    const path = file('x.json', '{\n  "kind": "topik"\n}\n');
    const { code, stdout } = run(['validate', '--format', 'json', path]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: path,
        line: 2,
        column: 11,
        pointer: '/kind',
        code: 'unknown-kind',
        level: 'error',
        message: '"topik" is no kind. Did you mean "topic"?',
        remedy: expect.stringContaining('organization, activity'),
      },
    ]);
  });

  test('prints an empty list with --format json where all is well', () => {
    expect(run(['validate', '--format', 'json', data('organizations/iom.json')]).stdout).toBe('[]\n');
  });

  test('finds the line of an NDJSON file, past blank lines, and the item of a list', () => {
    const good = JSON.stringify(plain([...dataset.records.values()][0] as never, 'public'));
    const lines = file('some.ndjson', `${good}\n\n{"kind":"topik"}\n`);
    expect(run(['validate', lines]).stdout).toMatch(/some\.ndjson:3:9: error unknown-kind \/kind: /);
    const list = file('some.json', `[\n  ${good},\n  {"kind":"topik"}\n]\n`);
    expect(run(['validate', list]).stdout).toMatch(/some\.json:3:11: error unknown-kind \/1\/kind: /);
  });

  test('reads line by line whatever the case of the ending', () => {
    expect(run(['validate', file('REGISTER.NDJSON', '{"kind":"topik"}\n{"kind":"topik"}\n')]).stdout).toMatch(/REGISTER\.NDJSON:2:9: /);
  });

  test('tells faults in the order of their places', () => {
    const { stdout } = run(['validate', file('x.json', '{\n  "kind": "topic",\n  "foo": 1,\n  "names": "x"\n}\n')]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Number(/:(\d+):\d+: error /.exec(line)?.[1]));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test('says that a folder is one', () => {
    expect(run(['validate', folder()]).stdout).toMatch(/:1:1: error file-unreadable: cannot be read: it is a folder\. /);
  });

  test('goes on after a broken line, and reports every file', () => {
    const lines = file('some.ndjson', '{"kind":\n{"kind":"topic","kind":"topic","id":"x","names":[],"cite":[]}\n');
    const { stdout, stderr } = run(['validate', lines, '/nowhere/at-all.json']);
    expect(stdout).toMatch(/some\.ndjson:1:\d+: error json-syntax/);
    expect(stdout).toMatch(/some\.ndjson:2:17: error json-duplicate-key/);
    expect(stdout).toMatch(/at-all\.json:1:1: error file-unreadable: cannot be read: no such file or directory/);
    expect(stderr).toMatch(/^2 files, 2 records, \d+ errors\n$/);
  });

  test('shows characters that steer a terminal instead of sending them', () => {
    const path = file('x.json', JSON.stringify({ kind: 'topic', '\u001b[31mred\u202e': 1 }).replaceAll('\\u001b', '\u001b'));
    const { stdout } = run(['validate', path]);
    for (const character of ['\u001b', '\u202e']) expect(stdout).not.toContain(character);
    expect(stdout).toContain('error');
  });
});
