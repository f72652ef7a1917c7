import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { kindNames } from '@org/migration-core';
import { describe, expect, test } from 'vitest';
import { typeFiles } from '../src/type-declarations/type-files.ts';
import { folder, run } from './command.ts';
import { dataset, plain } from './register.ts';

const files = await typeFiles(dataset);
const declarations = files.get('register.d.ts') ?? '';
const tsc = join(createRequire(import.meta.url).resolve('typescript'), '../tsc.js');

/** What a strict compiler says of a program beside the declarations. */
function compile(program: string) {
  const place = folder();
  writeFileSync(join(place, 'register.d.ts'), declarations);
  writeFileSync(join(place, 'program.ts'), program);
  const options = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--module', 'nodenext', '--target', 'es2022'];
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, 'program.ts'], { cwd: place, encoding: 'utf8' });
  return stdout;
}

describe('types/register.d.ts', () => {
  const records = kindNames.flatMap((kind) => dataset.byKind[kind].slice(0, 12).map((record) => plain(record, 'public')));

  test('imports nothing and names every kind', () => {
    expect(declarations).not.toMatch(/\bimport\b|\brequire\b/);
    for (const kind of kindNames) expect(declarations).toContain(`  readonly '${kind}': `);
  });

  test('takes real records of every kind', () => {
    expect(records.length).toBeGreaterThan(60);
    const program = `import type { AnyRecord } from './register.js';\nexport const records: AnyRecord[] = ${JSON.stringify(records, null, 1)};\n`;
    expect(compile(program)).toBe('');
  });

  test('tells the kinds of a record apart', () => {
    expect(
      compile(
        `import type { AnyRecord, RecordOfKind } from './register.js';
         export const adopted = (record: AnyRecord) => (record.kind === 'instrument' ? record.adoptedOn?.[0]?.value : undefined);
         export const speakers = (session: RecordOfKind['meeting-session']) => session.contributions?.map(({ speaker }) => speaker);\n`,
      ),
    ).toBe('');
  });

  test('refuses what a record cannot have', () => {
    const wrong = [
      ['{ scopNote: "x" }', 'TS2561'],
      ['{ broader: ["place/chile"] }', 'TS2322'],
      ['{ names: [{ value: "x", role: "main", cite: [] }] }', 'TS2322'],
      ['{ summary: 5 }', 'TS2322'],
      ['{ names: [{ value: "x", role: "preferred" }] }', 'TS2741'],
      ['{ kind: "place" }', 'TS2322'],
    ];
    const lines = wrong.map(([part], i) => `export const part${i}: Partial<Topic> = ${part};`);
    const said = compile(["import type { Topic } from './register.js';", ...lines, ''].join('\n'));
    const found = [...said.matchAll(/^program\.ts\((\d+),\d+\): error (TS\d+)/gm)].map(([, line, code]) => [Number(line), code]);
    expect(found).toEqual(wrong.map(([, code], i) => [i + 2, code]));
  });
});

describe('types of other languages', () => {
  test('have the same bytes when they are made again, and are committed so', async () => {
    expect(await typeFiles(dataset)).toEqual(files);
    const at = new URL('../types/', import.meta.url);
    const committed = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(committed.length).toBe(files.size);
    for (const [name, text] of files) expect(readFileSync(new URL(name, at), 'utf8') === text, name).toBe(true);
  });

  test('give each kind a type of its own', () => {
    const marks: Record<string, (name: string) => string> = {
      'python/register.py': (name) => `class ${name}:`,
      'go/register.go': (name) => `type ${name} struct`,
      'rust/register.rs': (name) => `pub struct ${name} `,
      'cplusplus/register.hpp': (name) => `class ${name} {`,
    };
    for (const [file, mark] of Object.entries(marks))
      for (const name of ['Organization', 'SurveyResult', 'AttestedEDTF', 'Quantity'])
        expect([file, (files.get(file) ?? '').toLowerCase().includes(mark(name).toLowerCase())]).toEqual([file, true]);
    expect(files.has('java/SurveyResult.java')).toBe(true);
  });

  test('are written by the command, to standard output or into a folder', () => {
    const { code, stdout } = run(['types', '--lang', 'py']);
    expect({ code, isSame: stdout === files.get('python/register.py') }).toEqual({ code: 0, isSame: true });
    const out = join(folder(), 'kotlin');
    expect(run(['types', '--lang', 'kotlin', '--out', out])).toEqual({ code: 0, stdout: '', stderr: `1 file in ${out}\n` });
    expect(readdirSync(out)).toEqual(['register.kt']);
    expect(run(['types', '--lang', 'kotlin', '--out', out])).toMatchObject({
      code: 2,
      stderr: `error: ${join(out, 'register.kt')} exists; overwrite it with --force\n`,
    });
    expect(run(['types', '--lang', 'kotlin', '--out', out, '--force']).code).toBe(0);
  });

  test.each([
    [['types'], /^error: required option '--lang <language>' not specified\n$/],
    [['types', '--lang', 'pythn'], /argument 'pythn' is invalid\. Expected c\+\+, .* Did you mean python\?\n$/],
    [['types', '--lang', 'java'], /^error: the types of java are \d+ files; name a folder for them with --out\n$/],
    [['types', '--lang', 'go', '--out', ''], /argument '' is invalid\. Expected a path\.\n$/],
    [['types', '--lang', 'go', '--out', '/dev/null/x'], /^error: cannot make the folder \/dev\/null\/x: not a directory\n$/],
  ])('%j is told in one line', (args, message) => {
    const { code, stdout, stderr } = run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('of Python are Python', ({ skip }) => {
    skip(spawnSync('/usr/bin/python3', ['--version']).status !== 0 && !process.env.CI, 'python3 is missing: apt-get install python3');
    const place = folder();
    writeFileSync(join(place, 'register.py'), files.get('python/register.py') ?? '');
    expect(
      execFileSync('/usr/bin/python3', ['-c', 'import ast; ast.parse(open("register.py").read())'], { cwd: place, encoding: 'utf8' }),
    ).toBe('');
  });
});
