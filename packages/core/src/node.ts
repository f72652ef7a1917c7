/**
 * Loading a data folder from disk, for Node, Bun and Deno. Everything else of the package runs anywhere.
 *
 * @module
 */
import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as z from 'zod';
import { buildDataset, type Dataset, type Entry, type Silences } from './dataset.ts';
import { type JsonDocument, readJson } from './document.ts';
import { DatasetInvalid } from './errors.ts';
import { type Finding, finding } from './findings.ts';
import { kindOfPlural } from './schema/kinds.ts';
import { fromPointer } from './schema/pointer.ts';

export { type JsonDocument, readJson };

/** A data folder as read: the dataset where there is no error, all findings, and every file's text. */
export type Loaded = { dataset?: Dataset; findings: Finding[]; documents: ReadonlyMap<string, JsonDocument> };

const Coverage = z.strictObject({ source: z.string(), reasons: z.record(z.string(), z.string()) });
/** Beside the folders of the kinds, a data folder may hold these. */
const companions = new Set(['README.md', 'concordance', 'shingles', 'exceptions.json', 'released-ids.json']);

/**
 * Reads a folder with one sub-folder a kind (`organizations`, `activities`, …) and one JSON file a record.
 * Every file is read and every fault reported, with file, line and column; links that lead out of the folder
 * are refused.
 *
 * @param folder path of the data folder
 * @returns the dataset, unless a finding is an error
 */
export async function readDataFolder(folder: string): Promise<Loaded> {
  const documents = new Map<string, JsonDocument>();
  const findings: Finding[] = [];
  let root: string;
  try {
    root = realpathSync(folder);
    readdirSync(root);
  } catch (error) {
    return { findings: [finding('folder-missing', '', { reason: reasonOf(error) }, folder)], documents };
  }
  const entries: Entry[] = [];
  let silences: Silences = {};
  for (const item of sorted(root)) {
    const kind = Object.hasOwn(kindOfPlural, item.name) ? kindOfPlural[item.name] : undefined;
    if (!kind && item.name !== 'coverage') {
      if (!companions.has(item.name))
        findings.push(finding('file-unexpected', '', { expected: `a folder such as ${Object.keys(kindOfPlural).join(', ')}` }, item.name));
      continue;
    }
    for (const file of filesIn(root, item.name, findings)) {
      const document = readFile(root, file, findings);
      if (!document) continue;
      documents.set(file, document);
      findings.push(...document.findings);
      if (document.value === undefined) continue;
      if (!kind) silences = { ...silences, ...readCoverage(document, findings) };
      else {
        findings.push(...nameFaults(document, kind, item.name));
        entries.push({ authored: document.value, file });
      }
    }
  }
  const built = await buildDataset(entries, silences);
  findings.push(...built.findings);
  const placed = findings.map((found) => place(found, documents));
  const sound = built.dataset && placed.every(({ level }) => level !== 'error');
  return { ...(sound && built.dataset && { dataset: built.dataset }), findings: placed, documents };
}

/**
 * Loads a data folder, or rejects with {@link DatasetInvalid}, which carries every finding.
 *
 * @param folder path of the data folder
 * @throws DatasetInvalid when any finding is an error
 */
export async function loadDataset(folder: string): Promise<Dataset> {
  const { dataset, findings } = await readDataFolder(folder);
  if (!dataset) throw new DatasetInvalid({ findings });
  return dataset;
}

const sorted = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

/** The record files of one folder; everything else in it is a finding. */
function filesIn(root: string, folder: string, findings: Finding[]): string[] {
  const path = join(root, folder);
  if (!isInside(root, path) || !statSync(path).isDirectory()) {
    findings.push(finding(lstatSync(path).isSymbolicLink() ? 'file-outside' : 'file-unexpected', '', { expected: 'a folder' }, folder));
    return [];
  }
  return sorted(path).flatMap(({ name }) => {
    const file = `${folder}/${name}`;
    if (name.endsWith('.json')) return [file];
    findings.push(finding('file-unexpected', '', { expected: `${folder}/<id>.json` }, file));
    return [];
  });
}

function readFile(root: string, file: string, findings: Finding[]): JsonDocument | undefined {
  const path = join(root, file);
  try {
    if (!isInside(root, path)) findings.push(finding('file-outside', '', {}, file));
    else if (!statSync(path).isFile()) findings.push(finding('file-not-regular', '', {}, file));
    else return readJson(file, readFileSync(path));
  } catch (error) {
    findings.push(finding('file-unreadable', '', { reason: reasonOf(error) }, file));
  }
  return undefined;
}

/** Does the path, with all links followed, lie within the folder? */
function isInside(root: string, path: string): boolean {
  const way = relative(root, realpathSync(path));
  return way !== '..' && !way.startsWith(`..${sep}`);
}

function nameFaults({ value, file }: JsonDocument, folderKind: string, folder: string): Finding[] {
  const { kind, id } = (value ?? {}) as { kind?: unknown; id?: unknown };
  if (typeof kind === 'string' && kind !== folderKind) return [finding('wrong-kind', '/kind', { kind, folder }, file)];
  if (typeof id === 'string' && file !== `${folder}/${id}.json`)
    return [finding('file-name', '/id', { expected: `${folder}/${id}.json` }, file)];
  return [];
}

function readCoverage({ value, file }: JsonDocument, findings: Finding[]): Silences {
  const result = Coverage.safeParse(value);
  if (result.success) return { [result.data.source]: result.data.reasons };
  findings.push(finding('wrong-type', '', { message: 'a coverage file is { "source": id, "reasons": { locator: reason } }' }, file));
  return {};
}

/** Adds line and column to a finding about a file. */
function place(found: Finding, documents: ReadonlyMap<string, JsonDocument>): Finding {
  const document = found.file === undefined || found.line !== undefined ? undefined : documents.get(found.file);
  return document ? { ...found, ...document.locate(fromPointer(found.path)) } : found;
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: 'it does not exist',
    EACCES: 'permission is denied',
    ENOTDIR: 'it is not a folder',
    ELOOP: 'its links lead in a circle',
  };
  return known[code ?? ''] ?? String(code ?? (error as Error).message);
}
