import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AnyRecord } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { compileArtifact } from '@org/migration-core/load';
import { generate } from '../../../packages/core/bench/generate.ts';
import { ArtifactWriter } from '../../../packages/core/src/artifact/compile.ts';

/** The same records for everybody: a file with one in a line, and for us the artifact that is made of it. */
export type Records = { title: string; count: number; ndjson: string; artifact: string };

/** The register as it ships. */
export async function shippedRecords(folder: string): Promise<Records> {
  const dataset = await loadRegisterData();
  const files = { ndjson: join(folder, 'register.jsonl'), artifact: join(folder, 'register.bin') };
  await writeLines(files.ndjson, dataset.records.values());
  writeFileSync(files.artifact, compileArtifact(dataset));
  return { title: 'the register', count: dataset.records.size, ...files };
}

/** A register of prose with that many activities. */
export async function generatedRecords(folder: string, size: number): Promise<Records> {
  const files = { ndjson: join(folder, `${size}.jsonl`), artifact: join(folder, `${size}.bin`) };
  await writeLines(files.ndjson, generate(size));
  const writer = new ArtifactWriter();
  let count = 0;
  for (const record of generate(size)) {
    writer.add(record);
    count += 1;
  }
  writeFileSync(files.artifact, writer.finish({ digest: '0'.repeat(64), silences: {} }));
  return { title: `${size.toLocaleString('en-US')} activities`, count, ...files };
}

const writeLines = (file: string, records: Iterable<AnyRecord>): Promise<void> =>
  pipeline(
    Readable.from(
      (function* () {
        for (const record of records) yield `${JSON.stringify(record)}\n`;
      })(),
    ),
    createWriteStream(file),
  );
