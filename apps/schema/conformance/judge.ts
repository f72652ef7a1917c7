import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { input, type Question } from './cases.ts';
import type { Command, Validator } from './validators.ts';

/** What a validator said of a case: a verdict, or why it gave none. */
export type Answer = { valid: boolean } | { error: string };

/** Has a validator what it needs? */
export const isInstalled = async ({ probe }: Validator): Promise<boolean> => (await finished(probe)).code === 0;

/** Asks a validator all that is in its drafts, in one process. What is built is kept in the folder for temporary files. */
export async function answersOf(validator: Validator, asked: readonly Question[]): Promise<ReadonlyMap<string, Answer>> {
  const target = await built(validator);
  const { code, stdout, stderr } = await finished(validator.command(target), { stdin: input(asked) });
  if (code !== 0) throw new Error(`${validator.name} ended with ${code}: ${stderr.trim().slice(0, 1000)}`);
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer & { case: string });
  return new Map(answers.map(({ case: id, ...answer }) => [id, answer]));
}

/** The file that a runner is built into, once for each of its texts. */
async function built({ name, build }: Validator): Promise<string> {
  const folder = join(tmpdir(), 'migration-register-conformance');
  if (!build) return folder;
  const { source } = build('');
  const digest = createHash('sha256').update(textOf(source)).digest('hex').slice(0, 12);
  const target = join(folder, `${name.replaceAll('/', '-')}-${digest}`);
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const { command, env } = build(target);
  const { code, stderr } = await finished(command, { env, cwd: statSync(source).isDirectory() ? source : dirname(source) });
  if (code !== 0) throw new Error(`The runner of ${name} does not build: ${stderr.trim().slice(0, 1000)}`);
  return target;
}

const textOf = (path: string): string =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .map((name) => textOf(join(path, name)))
        .join('')
    : readFileSync(path, 'utf8');

type Surroundings = { stdin?: string; cwd?: string; env?: Readonly<Record<string, string>> | undefined };

function finished([program, ...args]: Command, { stdin, cwd, env }: Surroundings = {}) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(program, args, { ...(cwd !== undefined && { cwd }), env: { ...process.env, ...env } });
    const told = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      told.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told.stderr += text;
    });
    child.on('error', ({ message }) => resolve({ code: null, stdout: '', stderr: message }));
    child.on('close', (code) => resolve({ code, ...told }));
    // A runner that dies says why itself.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
