import { loadDataset } from '@org/migration-core/node';

/** Only reads every record of an artifact: what any export takes at least. */
export async function work(artifact: string) {
  const dataset = await loadDataset(artifact);
  return async () => {
    let count = 0;
    for (const ref of dataset.records.keys()) if (dataset.records.get(ref)) count++;
    return count;
  };
}
