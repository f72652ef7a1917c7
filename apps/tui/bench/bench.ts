/** Measures the program beside others that show records in a terminal; `--help` tells how. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { generate } from '../../../packages/core/bench/generate.ts';
import { type KeyTimes, keyTimes, medianStart, type Start, start } from './measure.ts';
import { programs } from './programs.ts';
import { generatedRecords, shippedRecords } from './records.ts';
import { type Measured, report } from './report.ts';

const { starts, largeStarts, size, out } = new Command('bench')
  .description(
    'Measures the bundle beside VisiData (Debian: apt-get install visidata) and fx: start, keys, memory. Needs script of util-linux.',
  )
  .option('--starts <n>', 'starts of each program, taking turns; their median counts', Number, 9)
  .option('--large-starts <n>', 'the same over the large register', Number, 3)
  .option('--size <n>', 'activities of the large register', Number, 100_000)
  .option('--out <file>', 'file to write the report to', new URL('../../../docs/terminal-performance.md', import.meta.url).pathname)
  .parse()
  .opts<{ starts: number; largeStarts: number; size: number; out: string }>();

const tell = (line: string) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'tui-bench-'));
try {
  const register = await shippedRecords(folder);
  tell('generating records');
  const [few, many] = [await generatedRecords(folder, 1000), await generatedRecords(folder, size)];
  const measured: Measured = { starts: [], keys: [] };
  for (const [records, names, times] of [
    [register, ['ours', 'oursOwnData', 'visidata', 'fx'], starts],
    [many, ['oursOwnData', 'visidata', 'fx'], largeStarts],
  ] as const) {
    const found = new Map<string, Start[]>(names.map((name) => [name, []]));
    for (let round = 1; round <= times; round++) {
      tell(`${records.title}: start ${round} of ${times}`);
      for (const name of names) {
        if (programs[name].version === undefined) continue;
        found.get(name)?.push(await start(programs[name], records, folder));
      }
    }
    for (const name of names) measured.starts.push({ records, program: programs[name], start: medianStart(found.get(name) ?? []) });
  }
  for (const records of [few, many]) {
    tell(`${records.title}: keys`);
    const times: KeyTimes = await keyTimes(programs.oursOwnData, records, folder, searchesIn(records === few ? 1000 : size));
    measured.keys.push({ records, times });
  }
  writeFileSync(out, report(measured, [starts, largeStarts]));
  tell(`written to ${out}`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Words to search for: of names of records here and there. */
function searchesIn(count: number): string[] {
  const wanted = new Set([3, 17, 42, 99].map((n) => Math.floor((count * n) / 200)));
  const names: string[] = [];
  let n = 0;
  for (const record of generate(count)) {
    if (record.kind !== 'activity') continue;
    if (wanted.has(n)) names.push((record.names[0]?.value ?? '').toLowerCase().split(' ').slice(0, 2).join(' '));
    n += 1;
    if (names.length === wanted.size) break;
  }
  return names;
}
