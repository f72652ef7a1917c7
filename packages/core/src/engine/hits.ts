import type { Highlight, Hit } from '../query/query.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { IndexReader } from './index-reader.ts';
import { rangesOf, someVisibleText, visibleTexts } from './record-text.ts';
import { tellScore } from './searched.ts';
import type { Found } from './text-matcher.ts';
import type { View } from './visibility.ts';
import { reasons, WordReasons } from './word-reasons.ts';

/** Tells of each record on a page why it was found, and where the words stand if that is wanted. */
export function hitsOf(
  index: IndexReader,
  found: Found,
  docs: readonly number[],
  records: readonly AnyRecord[],
  view: View,
  withHighlights: boolean,
): Hit[] {
  const words = new WordReasons(found.groups.flat(), index.text.vocabulary);
  return docs.map((doc, i): Hit => {
    const record = records[i] as AnyRecord;
    const { field, reason } = strongest(index, record, view, words);
    return {
      ref: index.refAt(doc),
      score: tellScore(found.scores[doc] as number),
      field,
      reason: found.exact.has(doc) ? 'exact-name' : reason,
      ...(withHighlights && { highlights: highlightsOf(index, record, view, words) }),
    };
  });
}

/** The field of the greatest weight that holds a word, and the strongest reason of any. */
function strongest(index: IndexReader, record: AnyRecord, view: View, words: WordReasons): Pick<Hit, 'field' | 'reason'> {
  // An id is no text: who is found by it alone is found by its name, exactly.
  let field = 'id';
  let reason: number = reasons.length;
  someVisibleText(index, record, view, (text, { steps }) => {
    const rank = words.strongestIn(text);
    // Searched fields stand in the order of their weights.
    if (reason === reasons.length && rank < reason) field = steps[0] as string;
    reason = Math.min(reason, rank);
    return reason === words.best;
  });
  return { field, reason: reasons[reason] ?? 'words' };
}

/** Where the words stand in the visible texts of a record. */
export const highlightsOf = (index: IndexReader, record: AnyRecord, view: View, words: WordReasons): Highlight[] =>
  visibleTexts(index, record, view).flatMap(({ path, text }) => {
    const ranges = rangesOf(text, (word) => words.of(word) !== undefined);
    return ranges.length > 0 ? [{ path, ranges }] : [];
  });
