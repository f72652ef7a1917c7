/** `npm run fix:data`: writes every record file in its one spelling, and the edition; what cannot be mended is left for `check`. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printRecord } from '../src/checks/print.ts';
import { isFixable } from '../src/findings.ts';
import { validateRecord } from '../src/load/validate.ts';
import { readDataFolder } from '../src/node.ts';
import { dataFolder } from './data-folder.ts';
import { writeEdition } from './write-edition.ts';

const { documents } = await readDataFolder(dataFolder);
let mended = 0;
for (const [file, document] of documents) {
  // What `fix` cannot mend, such as a key that stands twice, it must not write over either.
  const isMendable = document.value !== undefined && document.findings.every(isFixable);
  if (file.startsWith('coverage/') || !isMendable) continue;
  const { record } = validateRecord(tidy(document.value), file);
  if (!record || (printRecord(record) === document.text && document.findings.length === 0)) continue;
  const path = join(dataFolder, file);
  writeFileSync(`${path}.new`, printRecord(record));
  renameSync(`${path}.new`, path);
  console.log(`mended ${file}`);
  mended++;
}
console.log(`${mended} of ${documents.size} files mended`);

const { dataset } = await readDataFolder(dataFolder);
if (dataset && writeEdition(dataFolder, dataset.digest)) console.log('the data has changed: edition.json is of today');

/** Texts in NFC, trimmed, with single spaces. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim().replace(/ {2,}/g, ' ');
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidy(item)]));
}
