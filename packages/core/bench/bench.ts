/** `npm run bench`: us beside our peers, on the same records and the same questions. See `--help`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureColdStarts } from './cold-start.ts';
import { engines } from './engines.ts';
import { assertValid, generate } from './generate.ts';
import { installPeers } from './install-peers.ts';
import { keepRun, worseThanLast } from './last-run.ts';
import { help, type Options, readOptions, UsageError } from './options.ts';
import { report } from './report.ts';
import { measure, type SizeResult } from './rounds.ts';
import { measureStartUp } from './start-up.ts';

const usualReport = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));

try {
  const options = readOptions(process.argv.slice(2), usualReport);
  if (options === 'help') console.log(help);
  else await bench(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${help}`);
  process.exitCode = 2;
}

async function bench(options: Options): Promise<void> {
  const started = performance.now();
  const tell = (line: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  assertValid([...generate(1000)].filter((_, i) => i < 200 || i >= 1000));
  const needsPeers = options.sizes.some((size) => options.enginesAt(size).some((name) => 'package' in engines[name]));
  const versions = needsPeers ? installPeers(new URL('./peers/', import.meta.url), tell) : new Map<string, string>();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.on('SIGINT', () => process.exit(130));
  const startUp = measureStartUp();
  if (!startUp) tell('the package is not built: its start is not measured');
  const results: SizeResult[] = [];
  for (const size of options.sizes) results.push(await measure(size, options.enginesAt(size), options.rounds, folder, tell));
  const coldStarts = options.isCold ? await measureColdStarts(folder, tell) : [];
  const about = {
    command: ['npm run bench', ...(process.argv.length > 2 ? ['--'] : []), ...process.argv.slice(2)].join(' '),
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cores: availableParallelism(),
    rounds: options.rounds,
    versions,
  };
  const text = report(results, coldStarts, startUp, options.isWhole ? worseThanLast(results) : undefined, about);
  console.log(text);
  if (options.isWhole) keepRun(results);
  if (options.out) {
    writeFileSync(options.out, `${text}\n`);
    tell(`written to ${options.out}`);
  }
}
