import { ArtifactWriter } from '../artifact/compile.ts';
import { datasetFromArtifact } from '../artifact/open.ts';
import type { Dataset, Silences } from '../dataset.ts';
import { DatasetInvalid, DatasetTooLarge } from '../errors.ts';
import { finding } from '../findings.ts';
import { referencePaths } from '../schema/kind-fields.ts';
import { referencesIn } from '../schema/walk.ts';
import { withDamage } from './damage.ts';
import { DatasetDigest } from './digest.ts';
import { FindingList } from './finding-list.ts';
import { defaultMaxBytes, defaultMaxRecords } from './limits.ts';
import { LineReader } from './lines.ts';
import { LinkCheck } from './link-faults.ts';
import { bytesOf, type NdjsonSource, nameOf } from './ndjson-source.ts';
import { ReadRecords } from './read-records.ts';
import { authoredOf, placed } from './record-line.ts';

/** How NDJSON is read. */
export type NdjsonOptions = {
  /** Most records, one a line; 1,000,000 unless told. So many, of 1.2 kB each, take 1.5 GB to read, and 0.5 GB once they are read. */
  maxRecords?: number | undefined;
  /** Most bytes; 3,000,000,000 unless told. */
  maxBytes?: number | undefined;
  /** Why places of sources yield no record, which NDJSON does not say. */
  silences?: Silences | undefined;
  /** What findings call the data. */
  file?: string | undefined;
  /** Told the number of records read so far, after every ten thousand and at the end. */
  onProgress?: ((records: number) => void) | undefined;
};

const progressEvery = 10_000;

/** Reads records from NDJSON: each line is checked and kept as bytes, then all are put in order, linked and compiled. */
export async function readNdjson(source: NdjsonSource, options: NdjsonOptions = {}): Promise<Dataset> {
  const { silences = {}, file } = options;
  const findings = new FindingList();
  const { writer, digest } = await link(await read(source, options, findings), findings, file);
  if (!findings.isEmpty) throw new DatasetInvalid({ findings: findings.toArray() });
  return datasetFromArtifact(writer.finish({ digest: await digest.finish(silences), silences }));
}

async function read(source: NdjsonSource, options: NdjsonOptions, findings: FindingList): Promise<ReadRecords> {
  const maxRecords = limitOf('maxRecords', options.maxRecords, defaultMaxRecords);
  const maxBytes = limitOf('maxBytes', options.maxBytes, defaultMaxBytes);
  const records = new ReadRecords(findings, options.file);
  const lines = new LineReader();
  let [byteCount, recordCount] = [0, 0];
  const add = (line: { number: number; bytes: Uint8Array }) => {
    if (++recordCount > maxRecords) throw new DatasetTooLarge({ what: 'records', limit: maxRecords, found: recordCount });
    records.add(line);
    if (recordCount % progressEvery === 0) options.onProgress?.(recordCount);
  };
  for await (const bytes of bytesOf(source)) {
    byteCount += bytes.length;
    if (byteCount > maxBytes) throw new DatasetTooLarge({ what: 'bytes', limit: maxBytes, found: byteCount });
    for (const line of lines.push(bytes)) add(line);
  }
  for (const line of lines.end()) add(line);
  if (recordCount % progressEvery !== 0) options.onProgress?.(recordCount);
  if (recordCount === 0) findings.add(finding('no-records', '', {}, options.file));
  return records;
}

/** Follows all references; the records go on to be compiled while nothing is wrong. */
async function link(read: ReadRecords, findings: FindingList, file: string | undefined) {
  const [writer, digest] = [new ArtifactWriter(), new DatasetDigest()];
  const { records, recordOf, targets } = read.finish();
  const check = new LinkCheck(targets);
  for (const { record, written, line } of records) {
    const faults = check.faultsOf(record, [...referencesIn(record, referencePaths(record.kind))], authoredOf(written), file);
    for (const found of placed(faults, written, { number: line })) findings.add(found);
    if (!findings.isEmpty) continue;
    const linked = withDamage(record, read.damage);
    writer.add(linked);
    const block = digest.add(linked);
    if (block) await block;
  }
  for (const { ref, found } of check.cycles()) {
    const { written, line } = recordOf(ref);
    for (const fault of placed([{ ...found, ...(file !== undefined && { file }) }], written, { number: line })) findings.add(fault);
  }
  read.release();
  return { writer, digest };
}

function limitOf(name: string, given: number | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (Number.isSafeInteger(given) && given > 0) return given;
  throw new TypeError(`${name} is a whole number from 1 on, and ${typeof given === 'number' ? given : nameOf(given)} is none.`);
}
