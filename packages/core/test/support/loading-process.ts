/**
 * A process that loads or opens a generated register, and prints what memory that took, as JSON:
 *
 *     node --conditions=@org/source test/support/loading-process.ts compile 1000000 [artifact.bin]
 *     node --conditions=@org/source test/support/loading-process.ts ndjson 1000000 [artifact.bin]
 *     node --conditions=@org/source test/support/loading-process.ts open artifact.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { generate } from '../../bench/generate.ts';
import { ArtifactWriter, compileArtifact } from '../../src/artifact/compile.ts';
import { Dataset } from '../../src/load/dataset-doors.ts';
import { openRegister } from '../../src/promise.ts';

/** What a process reports, in bytes and seconds. `heap` is what JavaScript holds, its arrays with it. */
export type Loading = { records: number; total: number; seconds: number; heap: number; resident: number; peak: number };

const [command, size = '', file = ''] = process.argv.slice(2);
const started = performance.now();
const dataset = await load();
const { total } = await openRegister(dataset).query({ text: 'migration', facets: ['topics'], limit: 10 });
const { heapUsed, external, rss } = process.memoryUsage();
const peak = process.resourceUsage().maxRSS * 1024;
const seconds = (performance.now() - started) / 1000;
console.log(
  JSON.stringify({ records: dataset.records.size, total, seconds, heap: heapUsed + external, resident: rss, peak } satisfies Loading),
);

async function load(): Promise<Dataset> {
  if (command === 'open') return Dataset.fromArtifact(readFileSync(size));
  if (command === 'ndjson') {
    const dataset = await Dataset.fromNdjson(lines(Number(size)), { maxRecords: 2 ** 24 });
    if (file) writeFileSync(file, compileArtifact(dataset));
    return dataset;
  }
  const bytes = compiled(Number(size));
  if (file) writeFileSync(file, bytes);
  return Dataset.fromArtifact(bytes);
}

function compiled(count: number): Uint8Array {
  const writer = new ArtifactWriter();
  for (const record of generate(count)) writer.add(record);
  return writer.finish({ digest: '0'.repeat(64), silences: {} });
}

function* lines(count: number): Generator<string> {
  for (const record of generate(count)) yield `${JSON.stringify(record)}\n`;
}
