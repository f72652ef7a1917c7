/**
 * Loading data from disk or from files at hand, for Node, Bun and Deno. Everything else of the package runs anywhere.
 *
 * @module
 */
import { accessSync, constants, createReadStream, type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Dataset } from './dataset.ts';
import { DatasetInvalid, DatasetTooLarge } from './errors.ts';
import { type Finding, type FindingCode, finding, isError } from './findings.ts';
import { type CheckedText, type CheckOptions, checkRecords, type RecordFace } from './load/check-records.ts';
import { Dataset as doors } from './load/dataset-doors.ts';
import { type JsonDocument, maxFileBytes, readJson } from './load/document.ts';
import { defaultMaxBytes, maxFolderBytes } from './load/limits.ts';
import { type Line, linesOf } from './load/lines.ts';
import { byPlace, type DataFile, type Loaded, readFiles } from './load/read-files.ts';
import type { NdjsonOptions } from './load/read-ndjson.ts';
import { SentRecords } from './load/sent-records.ts';
import { kindOfPlural } from './schema/kinds.ts';
import { nearest } from './text/suggest.ts';

export {
  type CheckedText,
  type CheckOptions,
  checkRecords,
  type DataFile,
  type JsonDocument,
  type Line,
  type Loaded,
  linesOf,
  type RecordFace,
  readFiles,
  readJson,
  SentRecords,
};

/** Beside the folders of the kinds, a data folder may hold these. */
const companions = new Set(['README.md', 'concordance', 'shingles', 'edition.json', 'exceptions.json', 'released-ids.json']);

/**
 * Loads data, or rejects with {@link DatasetInvalid}, which carries every finding.
 *
 * @param source the path of a data folder, of an NDJSON file (`.ndjson`), which is streamed, or of an artifact (`.bin`); or the files of a folder
 * @param options for an NDJSON file
 * @throws DatasetInvalid when any finding is an error
 * @throws DatasetTooLarge for more than memory has room for
 * @throws ArtifactDamaged for a file `.bin` that is no artifact
 *
 * @example
 * ```ts
 * import { DatasetInvalid } from '@org/migration-core';
 * import { loadDataset } from '@org/migration-core/node';
 *
 * const files = [{ file: 'topics/ports.json', content: '{"kind": "topic", "id": "ports"' }];
 * const error = await loadDataset(files).catch((reason: unknown) => reason);
 * if (error instanceof DatasetInvalid) console.log(error.findings.map(({ code, line }) => `${code} in line ${line}`).join());
 * // json-syntax in line 1
 * ```
 */
export async function loadDataset(source: string | Iterable<DataFile>, options: NdjsonOptions = {}): Promise<Dataset> {
  if (typeof source !== 'string') return doors.fromFiles(source);
  if (/\.(?:ndjson|jsonl)$/i.test(source)) return loadNdjson(source, options);
  if (/\.bin$/i.test(source)) return doors.fromArtifact(readWhole(source));
  const { dataset, findings } = await readDataFolder(source);
  if (!dataset) throw new DatasetInvalid({ findings });
  return dataset;
}

async function loadNdjson(file: string, options: NdjsonOptions): Promise<Dataset> {
  refuseUnlessFile(file);
  const [{ size }, limit] = [statSync(file), memoryForNdjson()];
  if (options.maxBytes === undefined && size > limit) throw new DatasetTooLarge({ what: 'memory', limit, found: size });
  return doors.fromNdjson(createReadStream(file, { highWaterMark: 2 ** 20 }), { file, maxBytes: defaultMaxBytes, ...options });
}

/** Loading NDJSON takes up to twice as much memory as the file has bytes. */
function memoryForNdjson(): number {
  const constrained = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  return Math.floor(Math.min(constrained, totalmem()) / 2);
}

function readWhole(file: string): Uint8Array {
  refuseUnlessFile(file);
  return readFileSync(file);
}

function refuseUnlessFile(file: string): void {
  const refuse = (found: Finding) => new DatasetInvalid({ findings: [found] });
  try {
    if (!statSync(file).isFile()) throw refuse(finding('file-not-regular', '', {}, file));
    accessSync(file, constants.R_OK);
  } catch (error) {
    throw error instanceof DatasetInvalid ? error : refuse(finding('file-unreadable', '', { reason: reasonOf(error) }, file));
  }
}

/**
 * Reads a folder with one sub-folder a kind (`organizations`, `activities`, …) and one JSON file a record.
 * Every file is read and every fault reported, with file, line and column; links that lead out of the folder
 * are refused.
 *
 * @param folder path of the data folder
 * @throws DatasetTooLarge over 100 MB in all
 */
export async function readDataFolder(folder: string): Promise<Loaded> {
  const findings: Finding[] = [];
  const report: Report = (code, file, args = {}) => findings.push(finding(code, '', args, file));
  const files: DataFile[] = [];
  const unread: string[] = [];
  let byteCount = 0;
  for (const file of listFiles(folder, report)) {
    const content = readFile(folder, file, report);
    byteCount += content?.length ?? 0;
    if (byteCount > maxFolderBytes) throw new DatasetTooLarge({ what: 'files', limit: maxFolderBytes, found: byteCount });
    if (content) files.push({ file, content });
    else unread.push(file);
  }
  const { sound, documents, ...read } = await readFiles(files, unread);
  // A folder of which something is wrong is not called empty.
  const others = read.findings.filter(({ code }) => code !== 'no-records' || findings.length === 0);
  const all = [...findings, ...others].sort(byPlace);
  return { ...(!all.some(isError) && { dataset: sound }), sound, findings: all, documents };
}

type Report = (code: FindingCode, file: string, args?: Finding['args']) => void;

/** The paths of all files that should hold a record or the coverage of a source; what else lies there is a finding. */
function listFiles(folder: string, report: Report): string[] {
  try {
    return sorted(folder).flatMap(({ name }) => {
      if (Object.hasOwn(kindOfPlural, name) || name === 'coverage') return filesIn(folder, name, report);
      if (companions.has(name)) return [];
      const folders = Object.keys(kindOfPlural);
      const near = nearest(name, folders);
      report('file-unexpected', name, {
        expected: near ? `a folder of a kind; did you mean ${near}?` : `a folder such as ${folders.join(', ')}`,
      });
      return [];
    });
  } catch (error) {
    report('folder-missing', folder, { reason: reasonOf(error) });
    return [];
  }
}

const sorted = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

function filesIn(root: string, folder: string, report: Report): string[] {
  const path = join(root, folder);
  try {
    if (!isInside(root, path)) report('file-outside', folder);
    else if (!statSync(path).isDirectory()) report('file-unexpected', folder, { expected: 'a folder' });
    else {
      const files = sorted(path).map(({ name }) => `${folder}/${name}`);
      for (const file of files) if (!file.endsWith('.json')) report('file-unexpected', file, { expected: `${folder}/<id>.json` });
      return files.filter((file) => file.endsWith('.json'));
    }
  } catch (error) {
    report('file-unreadable', folder, { reason: reasonOf(error) });
  }
  return [];
}

function readFile(root: string, file: string, report: Report): Uint8Array | undefined {
  const path = join(root, file);
  try {
    const { size } = statSync(path);
    if (!isInside(root, path)) report('file-outside', file);
    else if (!statSync(path).isFile()) report('file-not-regular', file);
    else if (size > maxFileBytes) report('file-too-large', file, { size, limit: maxFileBytes });
    else return readFileSync(path);
  } catch (error) {
    report('file-unreadable', file, { reason: reasonOf(error) });
  }
  return undefined;
}

/** Does the path, with all links followed, lie within the folder? */
function isInside(root: string, path: string): boolean {
  const way = relative(realpathSync(root), realpathSync(path));
  return way !== '..' && !way.startsWith(`..${sep}`);
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: 'nothing is there, or a link leads nowhere',
    EACCES: 'permission is denied',
    ENOTDIR: 'it is not a folder',
    ELOOP: 'its links lead in a circle',
  };
  return known[code ?? ''] ?? String(code ?? (error as Error).message);
}
