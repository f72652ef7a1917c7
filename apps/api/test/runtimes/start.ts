import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));
/** Installed from npm; their install scripts, which only link the binary, need not run. */
const binary = (...names: string[]): string => {
  const found = names.map((name) => modules + name).find(existsSync);
  if (found === undefined) throw new Error(`None of ${names.join(', ')} is installed; run npm ci.`);
  return found;
};

/** The servers that run as a process of their own: each is started from what `npm run build` made. */
export const commands = {
  Node: [process.execPath, 'dist/node.js'],
  Bun: [binary('@oven/bun-linux-x64/bin/bun', '@oven/bun-linux-aarch64/bin/bun', '@oven/bun-darwin-aarch64/bin/bun'), 'dist/bun.js'],
  Deno: [
    binary('@deno/linux-x64-glibc/deno', '@deno/linux-arm64-glibc/deno', '@deno/darwin-arm64/deno'),
    ...['run', '--quiet', '--no-prompt', '--allow-net', '--allow-env', '--allow-read', '--allow-sys', 'dist/deno.js'],
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type RuntimeName = keyof typeof commands;

export const runtimeNames = Object.keys(commands) as RuntimeName[];

/** A server that runs. */
export type Running = { child: ChildProcess; url: string; greeting: string; log: string[] };

const running = new Set<ChildProcess>();

/** Ends all that still run. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Runs a server without waiting for it. */
export function run(name: RuntimeName, args: readonly string[] = [], env: Record<string, string> = {}): ChildProcess {
  const [command, ...rest] = commands[name] as readonly [string, ...string[]];
  const child = spawn(command, [...rest, ...args], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG: 'off', ...env },
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Runs a server until it listens. */
export async function start(name: RuntimeName, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Running> {
  const child = run(name, args, env);
  const log: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => log.push(chunk));
  let greeting = '';
  const greeted = new Promise<void>((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      greeting += chunk;
      if (greeting.includes("neighbours'")) resolve();
    });
    child.on('exit', (code) => reject(new Error(`${name} ended with ${code}: ${greeting}`)));
  });
  await greeted;
  return { child, greeting, url: String(/http:\/\/[^/]+/.exec(greeting)), log };
}

/** What a server that does not start says, and its exit code. */
export async function refusalOf(child: ChildProcess): Promise<{ said: string; code: number | null }> {
  const [said, [code]] = await Promise.all([text(child.stderr as Readable), once(child, 'exit')]);
  return { said, code };
}
