/** Compiles the validated register with its index into one file, and packs it into another. The build puts the one beside the package's modules, the other into them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, deflateRawSync } from 'node:zlib';
import { compileArtifact } from '../src/artifact/compile.ts';
import { inPlanes } from '../src/artifact/packed.ts';
import { loadDataset } from '../src/node.ts';

const dataset = await loadDataset(fileURLToPath(new URL('../data', import.meta.url)));
const folder = new URL('../artifact/', import.meta.url);
mkdirSync(folder, { recursive: true });
const artifact = compileArtifact(dataset);
const packed = deflateRawSync(inPlanes(artifact), { level: constants.Z_BEST_COMPRESSION, memLevel: constants.Z_MAX_MEMLEVEL });
writeFileSync(new URL('register.bin', folder), artifact);
writeFileSync(new URL('register.packed', folder), packed);
console.log(`artifact: ${dataset.records.size} records, ${artifact.length} bytes, ${packed.length} packed, digest ${dataset.digest}`);
