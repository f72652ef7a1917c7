import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process took: wall clock, and the most memory that it held, where the system tells. */
export type Taken = { milliseconds: number; peakBytes: number };

const measured = fileURLToPath(new URL('./measured.ts', import.meta.url));

/** Runs a script of this folder in a process of its own, which tells what it took. */
export function take(script: string, args: readonly string[]): Taken {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@org/source', '--disable-warning=ExperimentalWarning', measured, script, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'], maxBuffer: 2 ** 28 },
  );
  const told = /\{"milliseconds".*\}/.exec(stderr)?.[0];
  if (status !== 0 || told === undefined)
    throw new Error(`${script} ${args.join(' ')} ended with ${status}: ${stderr.slice(-1000)}${stdout.slice(-200)}`);
  return JSON.parse(told) as Taken;
}
