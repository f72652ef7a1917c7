import type { Dataset } from '../dataset.ts';
import { Engine } from './engine.ts';
import { indexOf } from './kept-index.ts';

const engines = new WeakMap<Dataset, Engine>();

/** The engine of a dataset; made once, when first asked for. */
export function openEngine(dataset: Dataset): Engine {
  const known = engines.get(dataset) ?? new Engine(indexOf(dataset), dataset.digest);
  engines.set(dataset, known);
  return known;
}
