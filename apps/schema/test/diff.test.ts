import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder, run } from './command.ts';

const data = fileURLToPath(new URL('../../../packages/core/data', import.meta.url));
const schemas = fileURLToPath(new URL('../schemas', import.meta.url));

/** A copy of the data with one date made more precise and one record more. */
function newerData(): string {
  const copy = join(folder(), 'data');
  cpSync(data, copy, { recursive: true });
  const survey = join(copy, 'survey-results/conference-views-1999.json');
  writeFileSync(survey, readFileSync(survey, 'utf8').replace('"when": "1999-03"', '"when": "1999-03-12"'));
  const person = readFileSync(join(copy, 'people/laczko.json'), 'utf8').replace('"laczko"', '"another"');
  writeFileSync(join(copy, 'people/another.json'), person);
  return copy;
}

describe('data', () => {
  it('nothing differs from itself', () => {
    expect(run(['diff', 'register', data, '--exit-code'])).toEqual({ code: 0, stdout: '', stderr: 'no difference\n' });
  });

  it('each change is told with its place, for people and for programs', () => {
    const newer = newerData();
    const text = run(['diff', 'register', newer]);
    expect(text).toMatchObject({
      code: 0,
      stderr: '2 changes (1 more-precise, 1 record-added); the next version is at least a minor one\n',
    });
    expect(text.stdout).toContain('  ~ /rounds/1/when  1999-03 → 1999-03-12  (more precise)\n');
    expect(text.stdout).toContain('person/another  Laczko\n  added\n');
    const rows = run(['diff', 'register', newer, '--format', 'ndjson'])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      {
        ref: 'survey-result/conference-views-1999',
        change: 'record-changed',
        facts: [{ type: 'more-precise', path: '/rounds/1/when' }],
        record: { id: 'conference-views-1999' },
      },
      { ref: 'person/another', change: 'record-added', record: { id: 'another' } },
    ]);
    expect(JSON.parse(run(['diff', 'register', newer, '--format', 'json']).stdout)).toMatchObject({
      bump: 'minor',
      counts: { 'more-precise': 1, 'record-added': 1 },
    });
    expect(run(['diff', 'register', newer, '--format', 'changeset']).stdout).toMatch(/^---\n'@org\/migration-core': minor\n/);
  });

  it('a record that is gone leaves null, and needs a major release', () => {
    const newer = newerData();
    const gone = run(['diff', newer, 'register', '--format', 'ndjson', '--bump', 'minor']);
    expect(gone.code).toBe(1);
    expect(gone.stderr).toContain('A minor release is too small for these changes: they need a major one.');
    expect(JSON.parse(gone.stdout.trim().split('\n')[1] ?? '')).toEqual({ ref: 'person/another', change: 'record-removed', record: null });
    expect(run(['diff', newer, 'register', '--bump', 'major']).code).toBe(0);
    expect(run(['diff', newer, 'register', '--exit-code']).code).toBe(1);
  });

  it('unsound data are told, not compared', () => {
    const newer = newerData();
    rmSync(join(newer, 'topics/remittances.json'));
    const { code, stdout, stderr } = run(['diff', 'register', newer]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/error reference-missing .*topic\/remittances/);
  });
});

describe('schemas', () => {
  it('a bound drawn closer breaks writers, and is refused under a minor bump', () => {
    const newer = join(folder(), 'schemas');
    cpSync(schemas, newer, { recursive: true });
    const file = join(newer, 'authored/topic.schema.json');
    const schema = JSON.parse(readFileSync(file, 'utf8'));
    schema.$defs.Label.maxLength = 10;
    writeFileSync(file, JSON.stringify(schema));
    const { code, stdout, stderr } = run(['diff', schemas, newer, '--bump', 'minor']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^authored\/topic\.schema\.json\n {2}major \/\$defs\/Label\/maxLength refuses some of what it accepted: \d+ → 10\n$/,
    );
    expect(stderr).toContain('A minor release is too small');
    rmSync(file);
    expect(run(['diff', schemas, newer]).stdout).toContain('authored/topic.schema.json\n  major the schema is gone\n');
    expect(run(['diff', newer, schemas]).stdout).toContain('authored/topic.schema.json\n  minor a new schema\n');
  });
});

describe('what cannot be compared', () => {
  it.each([
    [['diff', 'register'], /missing required argument 'new'/],
    [['diff', 'nowhere', 'register'], /cannot read nowhere: no such file or directory/],
    [['diff', schemas, data], /schemas holds JSON Schemas and .*data does not; compare schemas with schemas/],
    [['diff', 'register', data, '--format', 'txt'], /Expected text, json, ndjson, changeset\. Did you mean text\?/],
    [['diff', 'register', data, '--bump', 'huge'], /Expected patch, minor, major\./],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
