import { loadRegisterData } from '@org/migration-core/data';
import { emittedFiles, parts } from '../src/emit/emitted-files.ts';

/** Makes every emitted file in memory. */
export async function work() {
  const dataset = await loadRegisterData();
  return async () => emittedFiles(parts, dataset);
}
