import type { Dataset } from './dataset.ts';
import { openEngine } from './engine/open-engine.ts';
import { RecentlyUsed } from './recently-used.ts';

/** How much text is kept for records that are asked for often, in UTF-16 code units. */
const mostKept = 8_000_000;

/** Records as the JSON that tells them. What is asked for often is kept, so that it is neither decoded nor written again. */
export class JsonTexts {
  readonly #dataset: Dataset;
  readonly #kept = new RecentlyUsed<string>(mostKept);

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** The record of that number. */
  at(doc: number): string {
    const known = this.#kept.get(doc);
    if (known !== undefined) return known;
    const text = JSON.stringify(openEngine(this.#dataset).index.recordAt(doc));
    this.#kept.set(doc, text, text.length);
    return text;
  }
}
