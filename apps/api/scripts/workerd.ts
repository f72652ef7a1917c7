import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program that runs workers. */
export const workerd = join(fileURLToPath(new URL('../../../node_modules', import.meta.url)), '@cloudflare/workerd-linux-64/bin/workerd');

const dist = fileURLToPath(new URL('../dist/worker', import.meta.url));

/** A worker as files of a folder: its modules, of which the entry comes first, and what it is bound to, as Cap'n Proto has it. */
type WorkerFiles = { folder: string; modules: readonly string[]; bindings?: readonly string[] };

/** Copies the worker that the build made into a folder. */
export function builtWorker(folder: string): WorkerFiles & { modules: readonly string[] } {
  mkdirSync(folder, { recursive: true });
  const modules = readdirSync(dist)
    .filter((name) => !name.endsWith('.map'))
    .sort((a, b) => Number(b === 'worker.js') - Number(a === 'worker.js'));
  for (const name of modules) copyFileSync(join(dist, name), join(folder, name));
  return { folder, modules };
}

/** The command that serves a worker at a port. */
export function workerdCommand({ folder, modules, bindings = [] }: WorkerFiles, port: number): readonly string[] {
  const config = join(folder, `${String(modules[0]).replace(/\.js$/, '')}-${port}.capnp`);
  const embedded = modules.map((name) => `(name = "${name}", ${name.endsWith('.js') ? 'esModule' : 'data'} = embed "${name}")`);
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [${embedded.join(', ')}],
  bindings = [${bindings.join(', ')}],
  compatibilityDate = "2026-11-01"
);
`,
  );
  return [workerd, 'serve', config];
}
