/** Measures the API beside other servers, on the same records and the same questions; `--help` tells how. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { installPeers } from '../../../packages/core/bench/install-peers.ts';
import { type Load, load } from './load.ts';
import { type Prepared, prepare } from './prepare.ts';
import { questionNames, questionsTo } from './questions.ts';
import { type Measured, report } from './report.ts';
import { type ServerEntry, serverNames, servers, start } from './servers.ts';
import { soak, soakReport } from './soak.ts';
import { prepareWorkers, workerNames } from './workers.ts';

const {
  size,
  rounds,
  seconds,
  connections,
  only,
  workers,
  out,
  soak: minutes,
} = new Command('bench')
  .description('Asks each server the same questions with wrk, one server after another, in rounds; prints requests a second and ratios.')
  .option('--size <n>', 'activities', Number, 2000)
  .option('--rounds <n>', 'rounds, of which the best counts', Number, 5)
  .option('--seconds <n>', 'seconds of each measurement', Number, 3)
  .option('--connections <n>', 'connections at a time', Number, 64)
  .option('--only <names>', `some of ${serverNames.join(', ')}`, (names: string) => names.split(','), serverNames as readonly string[])
  .option('--no-workers', 'leaves workerd out')
  .option(
    '--soak <minutes>',
    'instead loads the API for so long, and compares its heap before and after; exit code 1 where it grew',
    Number,
  )
  .option('--out <file>', 'file to write the report to, beside printing it')
  .parse()
  .opts<{
    size: number;
    rounds: number;
    seconds: number;
    connections: number;
    only: readonly string[];
    workers: boolean;
    soak?: number;
    out?: string;
  }>();

const tell = (line: string) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'api-bench-'));
try {
  const prepared = await prepare(folder, size);
  const text = minutes === undefined ? await compare(prepared) : await soaked(prepared, minutes);
  process.stdout.write(text);
  if (out !== undefined) writeFileSync(out, text);
} finally {
  rmSync(folder, { recursive: true });
}

async function soaked(prepared: Prepared, length: number): Promise<string> {
  const { text, isFlat } = soakReport(await soak(folder, servers.ours, prepared, connections, length), length);
  if (!isFlat) process.exitCode = 1;
  return `${text}\n`;
}

async function compare(prepared: Prepared): Promise<string> {
  const versions = installPeers(new URL('./peers/', import.meta.url), tell);
  const measured: Measured = new Map();
  const names = serverNames.filter((name) => only.includes(name));
  const onWorkerd = workers ? await prepareWorkers(join(folder, 'workers')) : undefined;
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      tell(`round ${round} of ${rounds}: ${servers[name].title}`);
      await measure(servers[name], prepared, questionNames, (question) => `${name} ${question}`, measured);
    }
    for (const name of onWorkerd ? workerNames : []) {
      if (!onWorkerd) break;
      tell(`round ${round} of ${rounds}: ${onWorkerd.workers[name].title}, on workerd`);
      await measure(onWorkerd.workers[name], onWorkerd.prepared, ['item'], () => `workerd ${name}`, measured);
    }
  }
  return report(measured, {
    ...{ size, rounds, seconds, connections, names, versions, cores: availableParallelism() },
    workers: new Map(workerNames.flatMap((name) => (onWorkerd ? [[name, onWorkerd.workers[name].title]] : []))),
  });
}

type Key = Parameters<Measured['get']>[0];

/** Starts a server, asks it some questions, and keeps its best. */
async function measure<Q extends (typeof questionNames)[number]>(
  entry: ServerEntry,
  prepared: Prepared,
  questions: readonly Q[],
  keyOf: (question: Q) => Key,
  measured: Measured,
): Promise<void> {
  const server = await start(entry, prepared);
  try {
    const asked = await questionsTo(server.port, prepared, entry.spelling);
    for (const question of questions) {
      const found = await load(folder, server, asked[question].requests, connections, seconds);
      measured.set(keyOf(question), better(measured.get(keyOf(question)), found));
    }
  } finally {
    await server.stop();
  }
}

/** Of two measurements the one that other work on the machine disturbed less; what failed is never forgotten. */
function better(known: Load | undefined, found: Load): Load {
  if (!known) return found;
  const best = found.perSecond > known.perSecond ? found : known;
  return { ...best, failed: known.failed + found.failed };
}
