import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'api-scratch-'));
const packages = { '@org/migration-core': join(repository, 'packages/core'), '@org/migration-api': join(repository, 'apps/api') };
const run = (command: string, args: readonly string[], cwd = scratch) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });

/** What is written for the typed client in the documentation: each example is a file of its own. */
const examples = [join(repository, 'apps/api/README.md'), join(repository, 'apps/api/src/client.ts')].flatMap((file) =>
  [
    ...readFileSync(file, 'utf8')
      .replaceAll(/^ \* ?/gm, '')
      .matchAll(/^```ts\n(.*?)^```/gms),
  ].map(([, code = '']) => code),
);

/** The names of the packages that are installed beside the two: their dependencies, which come from this repository without a network. */
const linked = ['hono', 'zod', 'jsonc-parser', 'effect', '@types/node'];

/** Packs a package and unpacks it as an install would. Returns the name of the tarball, and what is in it. */
function install(name: keyof typeof packages): { filename: string; files: readonly string[] } {
  const packed = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', scratch], packages[name])) as object;
  const [{ filename, files }] = Object.values(packed) as [{ filename: string; files: { path: string }[] }];
  const folder = join(scratch, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  run('tar', ['-xzf', filename, '-C', folder, '--strip-components=1']);
  return { filename, files: files.map(({ path }) => path) };
}

let inApi: readonly string[];
let server: ChildProcess;
let url: string;

/** A stranger's project, with the two tarballs and the server that comes with one of them. */
beforeAll(async () => {
  const core = install('@org/migration-core');
  const api = install('@org/migration-api');
  inApi = api.files;
  const { dependencies } = JSON.parse(readFileSync(join(packages['@org/migration-api'], 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of linked) {
    mkdirSync(join(scratch, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(join(repository, 'node_modules', name), join(scratch, 'node_modules', name));
  }
  writeFileSync(
    join(scratch, 'package.json'),
    JSON.stringify({
      type: 'module',
      private: true,
      dependencies: {
        '@org/migration-core': `file:${core.filename}`,
        '@org/migration-api': `file:${api.filename}`,
        hono: dependencies.hono,
      },
    }),
  );
  writeFileSync(
    join(scratch, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, target: 'ES2024', module: 'NodeNext', types: ['node'] },
      include: ['*.ts'],
    }),
  );
  copyFileSync(new URL('scratch/consumer.ts', import.meta.url), join(scratch, 'consumer.ts'));
  for (const [i, code] of examples.entries()) writeFileSync(join(scratch, `example-${i}.ts`), code);
  url = await serve();
});
afterAll(() => {
  server?.kill('SIGTERM');
  rmSync(scratch, { recursive: true, force: true });
});

/** Starts the packed server, by the command that its package installs. */
function serve(): Promise<string> {
  const folder = join(scratch, 'node_modules/@org/migration-api');
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  server = spawn(process.execPath, [join(folder, bin['migration-api'] as string), '--port', '0', '--quiet'], { cwd: scratch });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const greeting = /The register is at (http:\S+)\/v1\./.exec(said);
      if (greeting?.[1]) resolve(greeting[1]);
    });
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}

/** What the compiler tells of the project, and how long it took. */
function typeCheck(options: readonly string[]): { told: string; ms: number } {
  const start = performance.now();
  const { stdout } = spawnSync(
    process.execPath,
    [join(repository, 'node_modules/typescript/bin/tsc'), '-p', '.', '--extendedDiagnostics', ...options],
    { cwd: scratch, encoding: 'utf8' },
  );
  return { told: stdout, ms: Math.round(performance.now() - start) };
}

describe('the typed client in a project of its own', () => {
  // With `tsc --init` the declarations of packages are taken as they are; without it they are checked too, those of zod and hono among them.
  it.each([
    ['as `tsc --init` has it', ['--skipLibCheck'], 40_000],
    ['with the declarations of all packages', [], 400_000],
  ])('compiles strictly, %s', (_, options, most) => {
    const { told, ms } = typeCheck(options);
    const instantiations = Number(/^Instantiations:\s+(\d+)/m.exec(told)?.[1]);
    console.log(`type check of the consumer ${options.join(' ')}: ${ms} ms, ${instantiations} instantiations`);
    expect(told.split('\n').filter((line) => line.includes('error TS'))).toEqual([]);
    expect(instantiations).toBeLessThan(most);
  });

  it('gets from a server what its types say', () => {
    const lines = run(process.execPath, ['consumer.ts', url]).trimEnd().split('\n');
    expect(lines).toEqual([
      'list 200 3 3 true',
      'next 200',
      'get unhcr office a-58-98',
      'search 2 2 kind true',
      'neighbours true',
      'problem 404 RecordNotFound No such record true',
      'no such field true',
    ]);
  });

  it.each(examples.map((code, i) => ({ code, i })))('runs example $i of the documentation', ({ code, i }) => {
    const said = run(process.execPath, [`example-${i}.ts`])
      .trimEnd()
      .split('\n');
    expect(said).toEqual([...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, words]) => words));
  });

  it('comes with a server, its assets and nothing of this repository', () => {
    expect(inApi.filter((path) => !/^(dist\/|README\.md$|LICENSE$|package\.json$|CHANGELOG\.md$)/.test(path))).toEqual([]);
    expect(inApi).toEqual(expect.arrayContaining(['dist/node.js', 'dist/client.js', 'dist/client.d.ts', 'dist/assets/openapi.json']));
    const declared = readFileSync(join(scratch, 'node_modules/@org/migration-api/dist/client.d.ts'), 'utf8');
    const from = [...declared.matchAll(/^import .* from '([^']+)'/gm)].map(([, name = '']) => name);
    expect(from.filter((name) => !/^(hono|@org\/migration-core)(\/|$)/.test(name))).toEqual([]);
  });
});
