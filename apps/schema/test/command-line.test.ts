import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, run, shell } from './command.ts';

/** The super-user may write anywhere; such tests run as nobody. */
const mortal = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

describe('a wrong command line is told in one line, with exit code 2', () => {
  test.each([
    [['emti'], "error: unknown command 'emti' (Did you mean emit?)"],
    [['emit'], "error: required option '--out <folder>' not specified"],
    [['emit', '--out', 'x', '--chek'], "error: unknown option '--chek' (Did you mean --check?)"],
    [
      ['emit', '--out', 'x', '--only', 'schemas/pubic'],
      /^error: option '--only <part\.\.\.>' argument 'schemas\/pubic' is invalid\. Expected schemas\/public, .* Did you mean schemas\/public\?$/,
    ],
    [
      ['data', '--format', 'jsonn'],
      "error: option '--format <format>' argument 'jsonn' is invalid. Expected ndjson, json. Did you mean json?",
    ],
    [
      ['data', '--kind', 'organisation'],
      /^error: option '--kind <kind\.\.\.>' argument 'organisation' is invalid\. Expected organization, .* Did you mean organization\?$/,
    ],
    [['data', 'all'], /^error: too many arguments for 'data'\. Expected 0 arguments but got 1/],
    [['emit', '--out', ''], "error: option '--out <folder>' argument '' is invalid. Expected a path."],
    [['data', '--data', ''], "error: option '--data <folder>' argument '' is invalid. Expected a path."],
    [['validate'], "error: missing required argument 'files'"],
    [['data', '--face', 'a\u001b[31m'], /^error: .*'a␛\[31m' is invalid\. Expected public, authored\.$/],
  ])('%j', (args, message) => {
    const { code, stdout, stderr } = run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  });

  test('none at all is answered with the help', () => {
    const { code, stdout, stderr } = run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: migration-schema .*emit .*data .*validate .*types /s);
  });

  test('a call for help or the version is none', () => {
    expect(run(['data', '--help'])).toMatchObject({ code: 0, stderr: '' });
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${version()}\n`, stderr: '' });
  });
});

const version = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version as string;

describe('standard output', () => {
  test('ends quietly when its reader has read enough', () => {
    const { stdout, stderr } = shell('migration-schema data | head -1; echo "$PIPESTATUS"');
    const [first = '', code, ...rest] = stdout.trimEnd().split('\n');
    expect(JSON.parse(first)).toMatchObject({ kind: 'organization' });
    expect({ code, rest, stderr }).toEqual({ code: '0', rest: [], stderr: '' });
  });

  test('that is full is a failure, told in one line', () => {
    const { code, stderr } = shell('migration-schema data > /dev/full');
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: cannot write to standard output: no space left on device\n' });
  });

  test('holds only data when the root script runs it', () => {
    const { stdout, stderr } = shell(
      `cd '${new URL('../../..', import.meta.url).pathname}' && npm run -s data -- --format ndjson --kind source`,
    );
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).kind),
    ).toEqual(['source', 'source']);
    expect(stderr.replace(/^npm warn.*\n/gm, '')).toBe('');
  });
});

describe('a file that exists', () => {
  test('is kept, unless --force says otherwise', () => {
    const out = join(folder(), 'register.ndjson');
    writeFileSync(out, 'mine');
    expect(run(['data', '--out', out])).toEqual({ code: 2, stdout: '', stderr: `error: ${out} exists; overwrite it with --force\n` });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(run(['data', '--kind', 'source', '--out', out, '--force'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^\{"kind":"source"/);
  });

  test('is never replaced where it is a folder or a device', () => {
    const place = folder();
    for (const out of [place, '/dev/null']) {
      expect(run(['data', '--out', out, '--force'])).toEqual({
        code: 2,
        stdout: '',
        stderr: `error: ${out} exists and is not a regular file\n`,
      });
    }
  });

  test('is written through a link, which stays a link', () => {
    const place = folder();
    writeFileSync(join(place, 'real.json'), 'mine');
    symlinkSync('real.json', join(place, 'link.json'));
    run(['data', '--kind', 'source', '--out', join(place, 'link.json'), '--force']);
    expect(readFileSync(join(place, 'real.json'), 'utf8')).toMatch(/^\{"kind":"source"/);
  });
});

describe('a target that cannot be written', () => {
  test('is a failure in one line, and leaves nothing behind', () => {
    const place = folder();
    chmodSync(place, 0o555);
    const out = join(place, 'register.ndjson');
    expect(run(['data', '--out', out], mortal)).toEqual({ code: 2, stdout: '', stderr: `error: cannot write ${out}: permission denied\n` });
    expect(run(['emit', '--out', place], mortal)).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: cannot make the folder ${place}/schemas/public: permission denied\n`,
    });
    expect(readdirSync(place)).toEqual([]);
  });

  test('may be one that does not exist', () => {
    const out = join(folder(), 'no', 'such', 'folder.json');
    expect(run(['data', '--out', out])).toEqual({ code: 2, stdout: '', stderr: `error: cannot write ${out}: no such file or directory\n` });
  });
});

describe('a data folder', () => {
  test('that does not exist is a fault of the data, with exit code 1', () => {
    const { code, stdout, stderr } = run(['data', '--data', '/nowhere']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^\/nowhere:1:1: error folder-missing: .*\nThe dataset has 1 error\.\n$/);
  });

  test('with errors yields no data, but every error', () => {
    const place = folder();
    mkdirSync(join(place, 'topics'));
    writeFileSync(join(place, 'topics', 'a.json'), '{\n  "kind": "topic",\n  "id": "a"\n}\n');
    const { code, stdout, stderr } = run(['data', '--data', place]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^topics\/a\.json:\d+:\d+: error missing-field: /);
    expect(stderr).toMatch(/\nThe dataset has \d+ errors\.\n$/);
  });
});

describe('emit', () => {
  test('writes into a new folder, says so, and finds nothing to do the next time', () => {
    const out = join(folder(), 'new');
    const schemas = ['--only', 'schemas/public', 'schemas/authored'];
    expect(run(['emit', '--out', out, ...schemas]).stdout).toBe(`24 files in ${out}: 24 written, 0 unchanged\n`);
    expect(run(['emit', '--out', out, ...schemas]).stdout).toBe(`24 files in ${out}: 0 written, 24 unchanged\n`);
    expect(run(['emit', '--out', out, ...schemas, '--check'])).toEqual({
      code: 0,
      stdout: `the emitted files in ${out} are up to date\n`,
      stderr: '',
    });
  });

  test('writes every part, those that are one file among them, and an index of all', () => {
    const out = folder();
    const { code, stdout } = run(['emit', '--out', out]);
    const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as { path: string }[];
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${index.length + 1} files in ${out}: ${index.length + 1} written, 0 unchanged\n`,
    });
    expect(readdirSync(out).sort()).toEqual([...new Set(['index.json', ...index.map(({ path }) => path.split('/')[0])])].sort());
    for (const { path } of index) expect(readFileSync(join(out, path), 'utf8').length, path).toBeGreaterThan(0);
    expect(run(['emit', '--out', out, '--only', 'context.jsonld', 'rules', '--check']).code).toBe(0);
  });

  test('--only writes one part only', () => {
    const out = folder();
    run(['emit', '--out', out, '--only', 'schemas/authored']);
    expect(readdirSync(join(out, 'schemas'))).toEqual(['authored']);
    expect(readdirSync(join(out, 'schemas/authored')).length).toBe(12);
  });

  test('--check names every file that differs, is missing or does not belong, and changes none', () => {
    const out = folder();
    run(['emit', '--out', out, '--only', 'schemas/public']);
    writeFileSync(join(out, 'schemas/public/topic.schema.json'), '{}');
    mkdirSync(join(out, 'schemas/public/planets'));
    writeFileSync(join(out, 'schemas/public/planets/planet.schema.json'), '{}');
    const { code, stdout, stderr } = run(['emit', '--out', out, '--check', '--only', 'schemas/public', 'schemas/authored']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${join(out, 'schemas/public/topic.schema.json')} differs\n`);
    expect(stderr).toContain(`${join(out, 'schemas/authored/topic.schema.json')} is missing\n`);
    expect(stderr).toContain(`${join(out, 'schemas/public/planets/planet.schema.json')} is not emitted; remove it\n`);
    expect(stderr).toMatch(/14 files differ; run `migration-schema emit --out .* --force`\n$/);
    expect(readFileSync(join(out, 'schemas/public/topic.schema.json'), 'utf8')).toBe('{}');
  });

  test('--check counts one file as one', () => {
    const out = folder();
    run(['emit', '--out', out, '--only', 'schemas/public']);
    writeFileSync(join(out, 'schemas/public/topic.schema.json'), '{}');
    expect(run(['emit', '--out', out, '--only', 'schemas/public', '--check']).stderr).toMatch(/\n1 file differs; run /);
  });

  test('overwrites a file that differs only with --force, and touches none before', () => {
    const out = folder();
    mkdirSync(join(out, 'schemas/authored'), { recursive: true });
    writeFileSync(join(out, 'schemas/authored/topic.schema.json'), 'mine');
    expect(run(['emit', '--out', out])).toMatchObject({
      code: 2,
      stderr: `error: ${join(out, 'schemas/authored/topic.schema.json')} exists and differs; overwrite it with --force\n`,
    });
    expect(readdirSync(join(out, 'schemas'))).toEqual(['authored']);
    expect(run(['emit', '--out', out, '--force']).code).toBe(0);
    expect(run(['emit', '--out', out, '--check']).code).toBe(0);
  });
});
