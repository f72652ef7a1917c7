/**
 * `npm run check:package`: what the worker weighs, packed as it is uploaded, and what its script costs to start. Exit code 1 over a limit.
 * The cost is the processor's time that workerd takes until its first answer, less that of a worker which does nothing: the least of some
 * starts, since a machine with other work makes every one of them longer.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { builtWorker, workerdCommand } from './workerd.ts';

/** What is reached, so that it does not grow. The aim is 250,000 bytes and 50 ms. */
const limits = { bytes: 282_200, startMs: 75 };
const starts = 7;

const folder = mkdtempSync(join(tmpdir(), 'register-worker-'));
const worker = builtWorker(folder);
const bytes = worker.modules.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
say('The worker, packed', bytes, limits.bytes, 'bytes');
// Where others work too, every start takes longer than it is.
const isBusy = Number(loadavg()[0]) > availableParallelism();

writeFileSync(join(folder, 'bare.js'), 'export default { fetch: () => new Response("ok") };');
const costs = { ours: [] as number[], bare: [] as number[] };
for (let i = 0; i < starts; i++) {
  costs.bare.push(await startOf({ folder, modules: ['bare.js'] }));
  costs.ours.push(await startOf(worker));
}
rmSync(folder, { recursive: true });
say('Its start', Math.min(...costs.ours) - Math.min(...costs.bare), limits.startMs, `ms of the processor (least of ${starts})`, isBusy);

function say(what: string, found: number, limit: number, unit: string, isUnjudged = false): void {
  const isOver = found > limit;
  const verdict = isOver ? (isUnjudged ? 'not judged, the machine is busy' : 'OVER') : 'ok';
  console.log(
    `${verdict}: ${what}: ${found.toLocaleString('en', { maximumFractionDigits: 1 })} of at most ${limit.toLocaleString('en')} ${unit}`,
  );
  if (isOver && !isUnjudged) process.exitCode = 1;
}

/** Starts workerd on a worker, and ends it after its first answer: the milliseconds for which its script kept a processor busy. */
async function startOf(worker: Parameters<typeof workerdCommand>[0]): Promise<number> {
  const port = await freePort();
  const [command, ...args] = workerdCommand(worker, port);
  const child = spawn(String(command), args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    while (!(await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined))) {
      if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode}`);
      await after(5);
    }
    return processorTime(child.pid as number);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

/** How long the thread that runs the script was on a processor; Linux tells it in nanoseconds. */
function processorTime(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
