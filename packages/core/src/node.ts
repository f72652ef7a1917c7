/**
 * Loading a data folder from disk, for Node, Bun and Deno. Everything else of the package runs anywhere.
 *
 * @module
 */
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildDataset } from './build-dataset.ts';
import { readCoverage } from './coverage-file.ts';
import type { Dataset, Entry, Silences } from './dataset.ts';
import { type JsonDocument, maxFileBytes, readJson } from './document.ts';
import { DatasetInvalid } from './errors.ts';
import { type Finding, type FindingCode, finding } from './findings.ts';
import { compareText } from './schema/compare.ts';
import { type KindName, kindNames, Slug } from './schema/id.ts';
import { kindOfPlural } from './schema/kinds.ts';
import { fromPointer } from './schema/pointer.ts';

export { type JsonDocument, readJson };

/** A data folder as read: the dataset where there is no error, all findings, and every file's text. */
export type Loaded = { dataset?: Dataset; findings: Finding[]; documents: ReadonlyMap<string, JsonDocument> };

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
  const found: Finding[][] = [];
  const report: Report = (code, file, args = {}) => found.push([finding(code, '', args, file)]);
  let root: string;
  try {
    root = realpathSync(folder);
    readdirSync(root);
  } catch (error) {
    return { findings: [finding('folder-missing', '', { reason: reasonOf(error) }, folder)], documents };
  }
  const entries: Entry[] = [];
  const promised: string[] = [];
  let silences: Silences = {};
  for (const item of sorted(root)) {
    const kind = Object.hasOwn(kindOfPlural, item.name) ? kindOfPlural[item.name] : undefined;
    if (!kind && item.name !== 'coverage') {
      if (!companions.has(item.name))
        report('file-unexpected', item.name, { expected: `a folder such as ${Object.keys(kindOfPlural).join(', ')}` });
      continue;
    }
    for (const file of filesIn(root, item.name, report)) {
      if (kind) promised.push(`${kind}/${file.slice(item.name.length + 1, -'.json'.length)}`);
      const document = readFile(root, file, report);
      if (!document) continue;
      documents.set(file, document);
      found.push(document.findings);
      if (document.value === undefined) continue;
      if (kind) {
        found.push(nameFaults(document, kind, item.name));
        entries.push({ authored: document.value, file });
      } else {
        const coverage = readCoverage(document);
        found.push(coverage.findings);
        silences = { ...silences, ...coverage.silences };
      }
    }
  }
  const built = await buildDataset(entries, silences, promised);
  const findings = [...found.flat(), ...built.findings].map((one) => place(one, documents)).sort(byPlace);
  const sound = built.dataset && findings.every(({ level }) => level !== 'error');
  return { ...(sound && built.dataset && { dataset: built.dataset }), findings, documents };
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

type Report = (code: FindingCode, file: string, args?: Finding['args']) => void;

/** The record files of one folder; everything else in it is a finding. */
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

function readFile(root: string, file: string, report: Report): JsonDocument | undefined {
  const path = join(root, file);
  try {
    if (!isInside(root, path)) report('file-outside', file);
    else if (!statSync(path).isFile()) report('file-not-regular', file);
    else if (statSync(path).size > maxFileBytes) report('file-too-large', file, { size: statSync(path).size, limit: maxFileBytes });
    else return readJson(file, readFileSync(path));
  } catch (error) {
    report('file-unreadable', file, { reason: reasonOf(error) });
  }
  return undefined;
}

/** Does the path, with all links followed, lie within the folder? */
function isInside(root: string, path: string): boolean {
  const way = relative(root, realpathSync(path));
  return way !== '..' && !way.startsWith(`..${sep}`);
}

/** A kind or an id that is none is left to the schema. */
function nameFaults({ value, file }: JsonDocument, folderKind: KindName, folder: string): Finding[] {
  const { kind, id } = (value ?? {}) as { kind?: unknown; id?: unknown };
  if (kind !== folderKind)
    return kindNames.includes(kind as KindName) ? [finding('wrong-kind', '/kind', { kind: String(kind), folder }, file)] : [];
  if (file === `${folder}/${id}.json` || !Slug.safeParse(id).success) return [];
  return [finding('file-name', '/id', { expected: `${folder}/${id}.json` }, file)];
}

/** By file, from its top to its end. */
const byPlace = (a: Finding, b: Finding) =>
  compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Adds line and column to a finding about a file. */
function place(found: Finding, documents: ReadonlyMap<string, JsonDocument>): Finding {
  const document = found.file === undefined || found.line !== undefined ? undefined : documents.get(found.file);
  return document ? { ...found, ...document.locate(fromPointer(found.path)) } : found;
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
