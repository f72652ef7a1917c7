/** Copies every file that is served as it is into dist/assets, beside the built servers. A part of `npm run build`. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { assetNames, sourceOf } from '../src/docs/asset-sources.ts';

const folder = new URL('../dist/assets/', import.meta.url);

rmSync(folder, { recursive: true, force: true });
for (const name of assetNames()) {
  const target = new URL(name, folder);
  mkdirSync(new URL('.', target), { recursive: true });
  cpSync(sourceOf(name), target);
}
