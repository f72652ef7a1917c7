import type { Dataset } from './dataset.ts';
import { openEngine } from './engine/open-engine.ts';

/** How much text is kept for records that are asked for often, in UTF-16 code units. */
const mostKept = 8_000_000;

/**
 * Records as the JSON that tells them. What is asked for often is kept, so that it is neither decoded nor written again; what has not been
 * asked for lately gives way.
 */
export class JsonTexts {
  readonly #dataset: Dataset;
  #lately = new Map<number, string>();
  #before = new Map<number, string>();
  #length = 0;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** The record of that number. */
  at(doc: number): string {
    const known = this.#lately.get(doc);
    if (known !== undefined) return known;
    const text = this.#before.get(doc) ?? JSON.stringify(openEngine(this.#dataset).index.recordAt(doc));
    this.#length += text.length;
    if (this.#length > mostKept / 2) {
      this.#before = this.#lately;
      this.#lately = new Map();
      this.#length = text.length;
    }
    this.#lately.set(doc, text);
    return text;
  }
}
