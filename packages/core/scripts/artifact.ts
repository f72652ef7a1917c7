/** Compiles the validated register with its index and packs it into one file, which the build embeds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, deflateRawSync } from 'node:zlib';
import { compileArtifact } from '../src/artifact/compile.ts';
import { inPlanes } from '../src/artifact/packed.ts';
import { loadDataset } from '../src/node.ts';

const dataset = await loadDataset(fileURLToPath(new URL('../data', import.meta.url)));
mkdirSync(new URL('../artifact/', import.meta.url), { recursive: true });
const artifact = compileArtifact(dataset);
const bytes = deflateRawSync(inPlanes(artifact), { level: constants.Z_BEST_COMPRESSION, memLevel: constants.Z_MAX_MEMLEVEL });
writeFileSync(new URL('../artifact/register.bin', import.meta.url), bytes);
console.log(`artifact: ${dataset.records.size} records, ${artifact.length} bytes, ${bytes.length} packed, digest ${dataset.digest}`);
