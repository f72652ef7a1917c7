import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export const command = [process.execPath, '--conditions=@org/source', main] as const;

/** Runs the command line as a child process, with its output as text. */
export function run(args: readonly string[], options: { uid?: number; gid?: number } = {}) {
  const [node, ...before] = command;
  const { status, stdout, stderr } = spawnSync(node, [...before, ...args], { encoding: 'utf8', maxBuffer: 50_000_000, ...options });
  return { code: status, stdout, stderr };
}

/** The same in a shell, for pipes and redirections; `migration-schema` stands for the command. */
export function shell(script: string) {
  const name = `migration-schema() { ${command.map((part) => `'${part}'`).join(' ')} "$@"; }\n`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', name + script], { encoding: 'utf8', maxBuffer: 50_000_000 });
  return { code: status, stdout, stderr };
}

/** A folder that the test has for itself. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'migration-schema-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
