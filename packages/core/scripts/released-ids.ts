/** `npm run released-ids`: on a release, notes every reference, so that the next release can prove that none has died. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../src/node.ts';
import { dataFolder } from './data-folder.ts';

const { records, moved } = await loadDataset(dataFolder);
const refs = [...records.keys(), ...moved.keys()].sort();
writeFileSync(join(dataFolder, 'released-ids.json'), `${JSON.stringify(refs, null, 1)}\n`);
console.log(`${refs.length} references noted`);
