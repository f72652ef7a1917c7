/** Measures the API beside other servers, on the same records and the same questions; `--help` tells how. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { installPeers } from '../../../packages/core/bench/install-peers.ts';
import { type Load, load } from './load.ts';
import { prepare } from './prepare.ts';
import { questionNames, questions } from './questions.ts';
import { type Measured, report } from './report.ts';
import { type ServerName, serverNames, servers, start } from './servers.ts';

const { size, rounds, seconds, connections, only, out } = new Command('bench')
  .description('Asks each server the same questions with wrk, one server after another, in rounds; prints requests a second and ratios.')
  .option('--size <n>', 'activities', Number, 2000)
  .option('--rounds <n>', 'rounds, of which the best counts', Number, 5)
  .option('--seconds <n>', 'seconds of each measurement', Number, 3)
  .option('--connections <n>', 'connections at a time', Number, 64)
  .option('--only <names>', `some of ${serverNames.join(', ')}`, (names: string) => names.split(','), serverNames as readonly string[])
  .option('--out <file>', 'file to write the report to, beside printing it')
  .parse()
  .opts<{ size: number; rounds: number; seconds: number; connections: number; only: readonly string[]; out?: string }>();

const tell = (line: string) => process.stderr.write(`${line}\n`);
const versions = installPeers(new URL('./peers/', import.meta.url), tell);
const folder = mkdtempSync(join(tmpdir(), 'api-bench-'));
try {
  const prepared = await prepare(folder, size);
  const measured: Measured = new Map();
  const names = serverNames.filter((name) => only.includes(name));
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      tell(`round ${round} of ${rounds}: ${servers[name].title}`);
      await measure(name);
    }
  }
  async function measure(name: ServerName): Promise<void> {
    const server = await start(servers[name], prepared);
    try {
      const asked = questions(prepared, servers[name].spelling);
      const response = await fetch(`http://127.0.0.1:${server.port}${asked.known.paths[0]}`);
      await response.arrayBuffer();
      asked.known.headers = { 'If-None-Match': response.headers.get('etag') ?? '"none"' };
      for (const question of questionNames) {
        const found = await load(folder, server.port, asked[question], connections, seconds);
        const key = `${name} ${question}` as const;
        measured.set(key, better(measured.get(key), found));
      }
    } finally {
      await server.stop();
    }
  }
  const text = report(measured, { size, rounds, seconds, connections, names, versions, cores: availableParallelism() });
  process.stdout.write(text);
  if (out !== undefined) writeFileSync(out, text);
} finally {
  rmSync(folder, { recursive: true });
}

/** Of two measurements the one that other work on the machine disturbed less; what failed is never forgotten. */
function better(known: Load | undefined, found: Load): Load {
  if (!known) return found;
  const best = found.perSecond > known.perSecond ? found : known;
  return { ...best, failed: known.failed + found.failed };
}
