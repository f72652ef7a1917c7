import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../src/checks/check.ts';

/** Writes `edition.json` of a data folder where it names another digest; the date is that of the change. */
export function writeEdition(folder: string, digest: string): boolean {
  const path = join(folder, 'edition.json');
  if (digestIn(path) === digest) return false;
  const edition: Edition = { digest, date: new Date().toISOString().slice(0, 10) };
  writeFileSync(path, `${JSON.stringify(edition, null, 2)}\n`);
  return true;
}

/** Nothing where there is no edition, or none that can be read. */
function digestIn(path: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as Partial<Edition> | null)?.digest;
  } catch {
    return undefined;
  }
}
