import type { Dataset } from './dataset.ts';
import { openEngine } from './engine/open-engine.ts';
import { keptLately } from './kept-lately.ts';

/** How much text is kept for records that are asked for often, in UTF-16 code units. */
const mostKept = 8_000_000;

/** Gives records, by their numbers, as the JSON that tells them. What is asked for often is neither decoded nor written again. */
export const jsonTexts = (dataset: Dataset): ((doc: number) => string) =>
  keptLately(mostKept, (doc, keep) => {
    const text = JSON.stringify(openEngine(dataset).index.recordAt(doc));
    keep(text, text.length);
    return text;
  });
