import type { Dataset } from '../dataset.ts';
import type { FieldTable } from '../query/fields.ts';
import type { IndexReader } from './index-reader.ts';

/** The fields that queries can name, and the index that answers them, which may be made only when it is asked for. */
type Kept = { table: FieldTable; open: () => IndexReader };

const kept = new WeakMap<Dataset, Kept>();

/** Gives a dataset its index. Whoever makes a dataset does: so that only those who load data carry what compiles it. */
export const keepIndex = (dataset: Dataset, index: Kept): void => void kept.set(dataset, index);

/** The index of a dataset; opened once, when first asked for. */
export function indexOf(dataset: Dataset): IndexReader {
  const { table, open } = keptOf(dataset);
  const reader = open();
  kept.set(dataset, { table, open: () => reader });
  return reader;
}

export const tableOf = (dataset: Dataset): FieldTable => keptOf(dataset).table;

function keptOf(dataset: Dataset): Kept {
  const found = kept.get(dataset);
  if (found) return found;
  throw new TypeError('A dataset is loaded, linked, or opened from an artifact; a copy of one has no index.');
}
