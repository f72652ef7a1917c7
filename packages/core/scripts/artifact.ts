/** Writes the validated register into one file, which the build embeds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../src/node.ts';

const dataset = await loadDataset(fileURLToPath(new URL('../data', import.meta.url)));
mkdirSync(new URL('../artifact/', import.meta.url), { recursive: true });
const records = [...dataset.records.values()];
writeFileSync(new URL('../artifact/register.json', import.meta.url), JSON.stringify({ records, silences: dataset.silences }));
console.log(`artifact: ${records.length} records, digest ${dataset.digest}`);
