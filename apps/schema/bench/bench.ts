/**
 * `npm run bench -w @org/migration-schema [-- options]`: how fast the schemas are made, records are checked beside ajv, and exports are written,
 * and how much memory that takes. Writes docs/schema-performance.md, unless a size is given. See `--help`.
 */
import { createWriteStream, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileArtifact } from '@org/migration-core/load';
import { loadDataset } from '@org/migration-core/node';
import { generate } from '../../../packages/core/bench/generate.ts';
import { dataFormats } from '../src/data/formats.ts';
import { take } from './child.ts';
import { type Measured, report } from './report.ts';
import { schemaChecks } from './schema-checks.ts';

const {
  size: given,
  out,
  help,
} = parseArgs({
  options: { size: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
}).values;
const size = given === undefined ? 100_000 : Number(given);
if (help || !Number.isInteger(size) || size < 100 || size > 1_000_000) {
  console.error(
    `npm run bench -w @org/migration-schema [-- --size N] [--out FILE]\n\n  --size N     records, 100 to 1,000,000 (100,000)\n  --out FILE   writes the report there; a run with --size writes none by itself`,
  );
  process.exit(help ? 0 : 2);
}

const started = performance.now();
const tell = (line: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const [ndjson, artifact] = [join(folder, 'records.ndjson'), join(folder, 'records.bin')];
await pipeline(Readable.from(linesOf(size)), createWriteStream(ndjson));
writeFileSync(artifact, compileArtifact(await loadDataset(ndjson)));
tell(`${size} records, ${megabytes(bytesAt(ndjson))} MB of NDJSON`);

const emit = take('emit', []);
tell('schemas made');
const checks = await schemaChecks(ndjson, 20_000, 7);
tell('schema checks');
// In turn, so that both meet the same load of the machine; the better of three counts.
const rounds = [1, 2, 3].map(() => ({ ours: take('validate-ours', [ndjson]), ajv: take('validate-ajv', [ndjson]) }));
tell('validation');
const reading = take('open', [artifact]);
const exports = dataFormats.map((format) => {
  const one = take('export', [artifact, format, join(folder, `one-${format}`), '1']);
  const out = join(folder, `all-${format}`);
  const all = take('export', [artifact, format, out]);
  const bytes = bytesAt(out);
  rmSync(out, { recursive: true });
  tell(`${format}: ${megabytes(bytes)} MB in ${(all.milliseconds / 1000).toFixed(1)} s`);
  return { format, one, all, bytes };
});

const best = (of: 'ours' | 'ajv') =>
  rounds.map((round) => round[of]).sort((a, b) => a.milliseconds - b.milliseconds)[0] as Measured['validation']['ours'];
const text = report({
  command: `npm run bench -w @org/migration-schema${given === undefined ? '' : ` -- --size ${size}`}`,
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: availableParallelism(),
  size,
  ndjsonBytes: bytesAt(ndjson),
  emit,
  checks,
  validation: { ours: best('ours'), ajv: best('ajv') },
  reading,
  exports,
});
console.log(text);
const file = out ?? (given === undefined ? fileURLToPath(new URL('../../../docs/schema-performance.md', import.meta.url)) : undefined);
if (file !== undefined) {
  writeFileSync(file, `${text}\n`);
  tell(`written to ${file}`);
}

function* linesOf(count: number): Generator<string> {
  for (const record of generate(count)) yield `${JSON.stringify(record)}\n`;
}

function bytesAt(path: string): number {
  const found = statSync(path);
  return found.isFile() ? found.size : readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
