import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { sourceOf } from '../docs/asset-sources.ts';
import type { Assets } from '../docs/assets.ts';

/**
 * The served files from the disk: those that the build gathered beside the server, else from where they stand in this repository.
 *
 * @param folder where they are gathered, by name
 */
export function fileAssets(folder = new URL('./assets/', import.meta.url)): Assets {
  const isGathered = existsSync(folder);
  return { read: (name) => readFile(isGathered ? new URL(name, folder) : sourceOf(name)) };
}
