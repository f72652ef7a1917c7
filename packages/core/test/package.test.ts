import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples, repository } from './support/examples.ts';

const core = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'register-scratch-'));
const run = (command: string, args: string[], cwd = scratch) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
const all = examples();
const fileOf = (index: number) => `src/example-${index}.ts`;

/** A stranger's project: the packed tarball, installed, with every example of the documentation as a file of its own. */
beforeAll(() => {
  const packed = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', scratch], core)) as unknown;
  const [{ filename }] = (Array.isArray(packed) ? packed : Object.values(packed as object)) as [{ filename: string }];
  const { devDependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const { devDependencies: own } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  writeFileSync(
    join(scratch, 'package.json'),
    JSON.stringify({
      type: 'module',
      private: true,
      dependencies: { '@org/migration-core': `file:${filename}`, effect: own.effect, '@types/node': devDependencies['@types/node'] },
    }),
  );
  mkdirSync(join(scratch, 'src'));
  for (const [i, { code }] of all.entries()) writeFileSync(join(scratch, fileOf(i)), code);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline']);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the packed package in a scratch project', () => {
  it.each([
    ['NodeNext', 'NodeNext'],
    ['bundler', 'ESNext'],
  ])('compiles every example under %s resolution', (moduleResolution, module) => {
    const options = {
      strict: true,
      noEmit: true,
      target: 'ES2024',
      lib: ['ES2024', 'DOM', 'DOM.Iterable'],
      types: ['node'],
      skipLibCheck: false,
      module,
      moduleResolution,
    };
    writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }));
    let output = '';
    try {
      run(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '-p', '.']);
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    expect(output).toBe('');
  });

  it.each(all.map((example, index) => ({ ...example, index })))('runs $name and prints what it says', ({ index, prints }) => {
    const lines = run(process.execPath, ['--disable-warning=ExperimentalWarning', fileOf(index)]).trimEnd();
    expect(lines === '' ? [] : lines.split('\n')).toEqual(prints);
  });

  it('holds no sources of the documents, no tests and no scripts', () => {
    const [listing] = JSON.parse(run('npm', ['pack', '--json', '--dry-run'], core)) as [{ files: { path: string }[] }];
    expect(
      listing.files
        .map(({ path }) => path)
        .filter((path) => !/^(dist\/|data\/README\.md$|README\.md$|LICENSE$|package\.json$|CHANGELOG\.md$)/.test(path)),
    ).toEqual([]);
  });
});
