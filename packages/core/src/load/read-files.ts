import type { Dataset, Entry, Silences } from '../dataset.ts';
import { DatasetTooLarge } from '../errors.ts';
import { type Finding, finding, isError } from '../findings.ts';
import { compareText } from '../schema/compare.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import { Slug } from '../schema/id-schema.ts';
import { kindOfPlural } from '../schema/kinds.ts';
import { fromPointer } from '../schema/pointer.ts';
import { buildDataset } from './build-dataset.ts';
import { readCoverage } from './coverage-file.ts';
import { type JsonDocument, readJson } from './document.ts';
import { maxFolderBytes } from './limits.ts';

/** A file of a data folder: its path within the folder, such as `topics/remittances.json`, and what it holds. */
export type DataFile = { file: string; content: Uint8Array | string };

/** Data files as read. */
export type Loaded = {
  /** Left out where a finding is an error. */
  dataset?: Dataset;
  /** The records that are valid each for itself, whatever is wrong with others. */
  sound: Dataset;
  findings: Finding[];
  /** The text of every file that could be read, by its path. */
  documents: ReadonlyMap<string, JsonDocument>;
};

/**
 * Reads the files of a data folder that are at hand: `<plural of the kind>/<id>.json`, and `coverage/<source>.json`.
 * Every file is read and every fault reported, with file, line and column.
 *
 * @throws DatasetTooLarge over 100 MB in all
 * @param unread further files, which are there but could not be read: what refers to them is not reported as dangling
 */
export async function readFiles(files: Iterable<DataFile>, unread: Iterable<string> = []): Promise<Loaded> {
  const documents = new Map<string, JsonDocument>();
  const found: Finding[][] = [];
  const entries: Entry[] = [];
  const promised = [...unread].flatMap(promisedRef);
  let silences: Silences = {};
  let byteCount = 0;
  for (const { file, content } of files) {
    byteCount += content.length;
    if (byteCount > maxFolderBytes) throw new DatasetTooLarge({ what: 'files', limit: maxFolderBytes, found: byteCount });
    const kind = kindOf(file);
    const isCoverage = file.startsWith('coverage/');
    if (!kind && !isCoverage) {
      found.push([finding('file-unexpected', '', { expected: `a path such as ${Object.keys(kindOfPlural)[0]}/<id>.json` }, file)]);
      continue;
    }
    promised.push(...promisedRef(file));
    const document = readJson(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    documents.set(file, document);
    found.push(document.findings);
    if (document.value === undefined) continue;
    if (kind) {
      found.push(nameFaults(document, kind));
      entries.push({ authored: document.value, file });
    } else {
      const coverage = readCoverage(document);
      found.push(coverage.findings);
      silences = { ...silences, ...coverage.silences };
    }
  }
  const { sound, findings: faults } = await buildDataset(entries, silences, promised);
  const findings = [...found.flat(), ...faults].map((one) => place(one, documents)).sort(byPlace);
  if (promised.length === 0 && !findings.some(isError)) findings.push(finding('no-records', ''));
  return { ...(!findings.some(isError) && { dataset: sound }), sound, findings, documents };
}

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.indexOf('/')));

function kindOf(file: string): KindName | undefined {
  const folder = folderOf(file);
  return Object.hasOwn(kindOfPlural, folder) && file.endsWith('.json') ? kindOfPlural[folder] : undefined;
}

/** The reference of the record that a file by this name should hold. */
function promisedRef(file: string): string[] {
  const kind = kindOf(file);
  return kind ? [`${kind}/${file.slice(folderOf(file).length + 1, -'.json'.length)}`] : [];
}

/** A kind or an id that is none is left to the schema. */
function nameFaults({ value, file }: JsonDocument, folderKind: KindName): Finding[] {
  const { kind, id } = (value ?? {}) as { kind?: unknown; id?: unknown };
  const folder = folderOf(file);
  if (kind !== folderKind)
    return kindNames.includes(kind as KindName) ? [finding('wrong-kind', '/kind', { kind: String(kind), folder }, file)] : [];
  if (file === `${folder}/${id}.json` || !Slug.safeParse(id).success) return [];
  return [finding('file-name', '/id', { expected: `${folder}/${id}.json` }, file)];
}

/** By file, from its top to its end. */
export const byPlace = (a: Finding, b: Finding): number =>
  compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Adds line and column to a finding about a file. */
function place(found: Finding, documents: ReadonlyMap<string, JsonDocument>): Finding {
  const document = found.file === undefined || found.line !== undefined ? undefined : documents.get(found.file);
  return document ? { ...found, ...document.locate(fromPointer(found.path)) } : found;
}
