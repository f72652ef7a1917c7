import { withoutExceptions } from '../src/checks/exceptions.ts';
import { checks } from '../src/checks/index.ts';
import type { JsonDocument } from '../src/document.ts';
import type { Finding } from '../src/findings.ts';
import { readDataFolder } from '../src/node.ts';
import { authoredPath, fromPointer, toPointer } from '../src/schema/pointer.ts';
import { contextOf, exceptionsIn } from './data-folder.ts';

/** Reads a data folder and runs every editorial check on it; all findings at once, with lines and columns. */
export async function allFindings(
  folder: string,
): Promise<{ findings: Finding[]; documents: ReadonlyMap<string, JsonDocument>; records: number }> {
  const { dataset, findings, documents } = await readDataFolder(folder);
  if (!dataset) return { findings, documents, records: documents.size };
  const context = contextOf(folder, dataset, documents);
  const editorial = checks.flatMap(({ run }) => run(context)).map((found) => placed(found, documents));
  return { findings: withoutExceptions([...findings, ...editorial], exceptionsIn(folder)), documents, records: dataset.records.size };
}

/** Checks speak of the public face; the place is looked up in the file as it is written. */
function placed(found: Finding, documents: ReadonlyMap<string, JsonDocument>): Finding {
  const document = found.file === undefined ? undefined : documents.get(found.file);
  if (!document) return found;
  const path = authoredPath(document.value, fromPointer(found.path)).map(String);
  return { ...found, path: toPointer(path), ...document.locate(path) };
}
