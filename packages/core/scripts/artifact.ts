/** Compiles the validated register with its index into one file, which the build embeds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileArtifact } from '../src/artifact/compile.ts';
import { loadDataset } from '../src/node.ts';

const dataset = await loadDataset(fileURLToPath(new URL('../data', import.meta.url)));
mkdirSync(new URL('../artifact/', import.meta.url), { recursive: true });
const bytes = compileArtifact(dataset);
writeFileSync(new URL('../artifact/register.bin', import.meta.url), bytes);
console.log(`artifact: ${dataset.records.size} records, ${bytes.length} bytes, digest ${dataset.digest}`);
