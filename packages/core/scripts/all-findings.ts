import { withoutExceptions } from '../src/checks/exceptions.ts';
import { checks } from '../src/checks/index.ts';
import type { Finding } from '../src/findings.ts';
import type { JsonDocument } from '../src/load/document.ts';
import { readDataFolder } from '../src/node.ts';
import { authoredPath, fromPointer, toPointer } from '../src/schema/pointer.ts';
import { companionsIn } from './data-folder.ts';

/** What all checks found in a data folder. */
export type Checked = { findings: Finding[]; documents: ReadonlyMap<string, JsonDocument>; records: number };

/**
 * Reads a data folder and runs every editorial check on it; all findings at once, with lines and columns. Beside
 * broken records, the checks that judge each record by itself run on the sound ones.
 */
export async function allFindings(folder: string): Promise<Checked> {
  const { dataset, sound, findings, documents } = await readDataFolder(folder);
  const companions = companionsIn(folder, sound, documents);
  const due = checks.filter(({ scope }) => scope === 'record' || dataset !== undefined);
  const editorial = due.flatMap(({ run }) => run(companions.context)).map((found) => placed(found, documents));
  const all = [...findings, ...companions.findings, ...editorial];
  return { findings: withoutExceptions(all, companions.exceptions, dataset !== undefined), documents, records: sound.records.size };
}

/** Checks speak of the public face; the place is looked up in the file as it is written. */
function placed(found: Finding, documents: ReadonlyMap<string, JsonDocument>): Finding {
  const document = found.file === undefined ? undefined : documents.get(found.file);
  if (!document) return found;
  const path = authoredPath(document.value, fromPointer(found.path)).map(String);
  return { ...found, path: toPointer(path), ...document.locate(path) };
}
