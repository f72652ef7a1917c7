import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findingWords } from '@org/migration-core/load';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { command, folder, run } from './command.ts';
import { dataset, plain } from './register.ts';

const topic = (id: string, more: object = {}) => ({
  kind: 'topic',
  id,
  names: [{ value: 'Ports', role: 'descriptive', cite: [{ source: 'a-58-98', locator: '42' }] }],
  ...more,
  cite: [{ source: 'a-58-98', locator: '42' }],
});
const lines = (...values: unknown[]) => values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

/** The command with something on its standard input. */
function withInput(input: string | Uint8Array, ...args: string[]) {
  const [node, ...before] = command;
  const { status, stdout, stderr } = spawnSync(node, [...before, 'validate', ...args], { input, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

describe('validate reads', () => {
  const bad = lines(topic('ports'), '', '{"kind":"topik"}');

  test.each([
    ['NDJSON', bad, 'stdin:3:9: error unknown-kind /kind: '],
    ['packed NDJSON', gzipSync(bad), 'stdin:3:9: error unknown-kind /kind: '],
    ['a list', `[\n  ${JSON.stringify(topic('ports'))},\n {"kind":"topik"}]`, 'stdin:3:10: error unknown-kind /1/kind: '],
    ['one record in many lines', JSON.stringify({ kind: 'topik' }, null, 2), 'stdin:2:11: error unknown-kind /kind: '],
  ])('standard input as %s', (_, input, place) => {
    const { code, stdout, stderr } = withInput(input, '-');
    expect({ code, faults: stdout.trimEnd().split('\n').length }).toEqual({ code: 1, faults: 1 });
    expect(stdout.startsWith(place)).toBe(true);
    expect(stderr).toMatch(/^1 file, [12] records?, 1 error\n$/);
  });

  test('packed files by what they are, and tells where one is broken', () => {
    expect(run(['validate', file('many.ndjson.gz', gzipSync(lines(topic('ports'))))])).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 file, 1 record, 0 errors\n',
    });
    const broken = file('broken.json.gz', gzipSync(lines(topic('ports'))).subarray(0, 60));
    expect(run(['validate', broken]).stdout).toBe(
      `${broken}:1:1: error file-unreadable: cannot be read: it is packed, and broken: unexpected end of file. Mend the link or the read permission, or remove it.\n`,
    );
  });

  test('text beyond what a record may have only so far', () => {
    const long = file('long.ndjson', `{"kind":"topic","id":"${'x'.repeat(1_200_000)}`);
    expect(run(['validate', long]).stdout).toMatch(/long\.ndjson:1:1: error file-too-large: has \d+ bytes; at most 1000000 are read/);
    expect(run(['validate', file('long.json', `["${'x'.repeat(1_200_000)}`)]).stdout).toMatch(
      /long\.json:1:2: error file-too-large: |:1:1: /,
    );
  });

  test('a byte order mark as a fault, and goes on behind it', () => {
    const { stdout } = run(['validate', file('mark.ndjson', `\ufeff${lines(topic('ports'), '{"kind":"topik"}')}`)]);
    expect(stdout.split('\n').map((line) => /:(\d+:\d+): error ([a-z-]+)/.exec(line)?.slice(1).join(' '))).toEqual([
      '1:1 file-bom',
      '2:9 unknown-kind',
      undefined,
    ]);
  });

  test('more than fits into memory', () => {
    const records = [...dataset.records.values()].filter(({ kind }) => kind === 'activity').map((record) => plain(record, 'public'));
    const all = Array.from({ length: 120 }, (_, n) =>
      lines(...records.map((record) => ({ ...record, id: `${String(record.id).slice(0, 70)}-${n}` }))),
    ).join('');
    expect(all.length).toBeGreaterThan(20_000_000);
    const path = file('large.ndjson', all);
    const [node, ...before] = command;
    const { status, stderr } = spawnSync(node, ['--max-old-space-size=64', ...before, 'validate', path], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `1 file, ${(records.length * 120).toLocaleString('en-US')} records, 0 errors\n`,
    });
  });
});

describe('validate finds', () => {
  test('an id that comes twice, in one file or in two', () => {
    const [one, two] = [file('one.ndjson', lines(topic('ports'), topic('ports'))), file('two.json', JSON.stringify([topic('ports')]))];
    const { code, stdout } = run(['validate', one, two]);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`${one}:2:22: error duplicate-id /id: topic/ports is already taken by ${one}:1. `),
      expect.stringContaining(`${two}:1:23: error duplicate-id /0/id: topic/ports is already taken by ${one}:1. `),
    ]);
  });

  test.each([
    ['public', topic('ports'), []],
    ['authored', topic('ports'), ['1:76 wrong-face']],
    ['authored', { ...topic('ports'), names: 'Ports' }, ['1:36 wrong-type']],
    ['authored', { kind: 'topic', id: 'ports', names: [{ value: 'Ports', role: 'descriptive' }], cite: 'a-58-98/42' }, []],
    ['public', { kind: 'topic', id: 'ports', names: [{ value: 'Ports', role: 'descriptive' }], cite: 'a-58-98/42' }, ['1:39 wrong-face']],
    ['public', topic('ports', { scopNote: 'x' }), ['1:-1 unknown-field']],
  ] as const)('what is not in the %s face', (face, record, wanted) => {
    const { stdout } = withInput(lines(record), '-', '--face', face);
    const found = stdout.split('\n').flatMap((line) => /:(\d+:\d+): error ([a-z-]+)/.exec(line)?.slice(1).join(' ') ?? []);
    expect(found.map((one) => one.replace(/^1:\d+/, '1'))).toEqual(wanted.map((one) => one.replace(/^1:-?\d+/, '1')));
  });

  test('what leads nowhere, beside the register or a folder of data', () => {
    const path = file('mine.ndjson', lines(topic('ports', { broader: ['topic/remitances', 'topic/harbours'] }), topic('harbours')));
    expect(run(['validate', path])).toMatchObject({ code: 0, stdout: '' });
    const { code, stdout, stderr } = run(['validate', path, '--against', 'register']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '1 file, 2 records, 1 error\n' });
    expect(stdout).toMatch(/mine\.ndjson:1:\d+: error reference-missing \/broader\/0: .*Did you mean "topic\/remittances"\?/);
    const data = folder();
    mkdirSync(join(data, 'topics'));
    expect(run(['validate', path, '--against', data])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('validate --format', () => {
  const bad = lines('{"kind":"topik"}', topic('ports', { scopNote: 'a, b: 100 %' }), '{"kind":"topic"');

  test('sarif is SARIF 2.1.0: rules that are the codes, results with regions', () => {
    const path = file('a b.ndjson', bad);
    const log = JSON.parse(run(['validate', path, '--format', 'sarif']).stdout) as Log;
    expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' });
    const [{ tool, results = [], columnKind } = { tool: { driver: { name: '' } } }] = log.runs;
    const rules = tool.driver.rules ?? [];
    expect(columnKind).toBe('utf16CodeUnits');
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(findingWords));
    for (const { defaultConfiguration } of rules) expect(['error', 'warning']).toContain(defaultConfiguration?.level);
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['unknown-kind', 'unknown-field', 'json-syntax']);
    for (const { ruleId, ruleIndex = -1, level, message, locations = [] } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(level).toBe('error');
      expect(message.text).toMatch(/\.$/);
      const { physicalLocation } = locations[0] ?? {};
      expect(physicalLocation?.artifactLocation?.uri).toMatch(/^file:\/\/\/.*\/a%20b\.ndjson$/);
      expect(physicalLocation?.region?.startLine).toBeGreaterThan(0);
      expect(physicalLocation?.region?.startColumn).toBeGreaterThan(0);
    }
    expect(results[1]?.locations?.[0]?.logicalLocations).toEqual([{ fullyQualifiedName: '/scopNote', kind: 'member' }]);
  });

  test.each(['sarif', 'json'])('%s of nothing is whole all the same', (format) => {
    const read = JSON.parse(run(['validate', file('good.ndjson', lines(topic('ports'))), '--format', format]).stdout);
    expect(format === 'json' ? read : read.runs[0].results).toEqual([]);
  });

  test('github is one workflow command a finding, with what would end it escaped', () => {
    const path = file('a,b:c%.ndjson', lines('{"kind":"top\\n::error::ik %"}'));
    const { stdout } = run(['validate', path, '--format', 'github']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toContain(
      `file=${path.replaceAll('%', '%25').replaceAll(',', '%2C').replaceAll(':', '%3A')},line=1,col=9,title=unknown-kind::/kind: `,
    );
    expect(stdout).toContain('ik %25"');
  });
});
