import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Prepared } from './prepare.ts';
import { ofTheRegister, type Spelling } from './questions.ts';

/** A server of the bench. */
export type ServerEntry = {
  title: string;
  /** What it is started with; it listens at `PORT`. */
  command: (prepared: Prepared, port: number) => readonly string[];
  spelling: Spelling;
};

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ofJsonServer: Spelling = { item: (id) => `/activities/${id}`, list: (type) => `/activities?type=${type}&_limit=25` };

const script = (title: string, name: string, spelling = ofTheRegister): ServerEntry => ({
  title,
  command: () => [process.execPath, '--conditions=@org/source', at(`servers/${name}.ts`)],
  spelling,
});

const ours = (title: string, options: readonly string[]): ServerEntry => ({
  title,
  command: ({ artifact }) => [process.execPath, at('../dist/node.js'), '--quiet', '--data', artifact, ...options],
  spelling: ofTheRegister,
});

/** The servers on Node. */
export const servers = {
  ours: ours('the API', []),
  'ours-anew': ours('the API without its response cache', ['--cache', '0']),
  raw: script('node:http, one prepared buffer', 'raw'),
  'raw-engine': script('node:http over the same engine', 'raw-engine'),
  'bare-hono': script('Hono, one prepared buffer', 'bare-hono'),
  fastify: script('Fastify with a response schema', 'fastify'),
  'json-server': script('json-server', 'json-server', ofJsonServer),
} as const satisfies Record<string, ServerEntry>;

export type ServerName = keyof typeof servers;
export const serverNames = Object.keys(servers) as ServerName[];

/** A server that runs on a core of its own. */
export type Running = { port: number; child: ChildProcess; stop: () => Promise<void> };

/** Starts a server and waits until it answers a first question. */
export async function start(entry: ServerEntry, prepared: Prepared): Promise<Running> {
  const port = await freePort();
  const [command, ...rest] = ['taskset', '-c', '0', ...entry.command(prepared, port)];
  const child = spawn(String(command), rest, {
    env: { ...process.env, PORT: String(port), BENCH_ARTIFACT: prepared.artifact, BENCH_JSON: prepared.json },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  const first = `http://127.0.0.1:${port}${entry.spelling.item(String(prepared.ids[0]))}`;
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    const isUp = await fetch(first).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return { port, child, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`${entry.title} does not answer`);
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
