import type { Dataset } from '@org/migration-core';
import { printedList, type VectorFile } from '../kit-case.ts';
import { edtfComparisons, edtfReadings } from './edtf-vectors.ts';
import { quantityBounds, quantityPairs, quantityRanges } from './quantity-vectors.ts';
import { queryAnswers, refusedQueries } from './query-vectors.ts';

/** Questions with their answers, one a line. */
export async function vectorFiles(dataset: Dataset): Promise<{ vectors: readonly VectorFile[]; files: ReadonlyMap<string, string> }> {
  const vector = (type: VectorFile['type'], name: string, shows: string, items: readonly unknown[]) => ({
    entry: { type, file: `vectors/${name}.json`, count: items.length, shows },
    text: printedList(items),
  });
  const made = [
    vector(
      'edtf',
      'edtf-readings',
      'Which texts are dates, and within which days they begin and end; null is an open end.',
      edtfReadings(),
    ),
    vector('edtf', 'edtf-comparisons', 'What two dates are to each other: yes, no, or maybe.', edtfComparisons()),
    vector('quantity', 'quantity-ranges', 'Which numbers a quantity leaves possible; null is an open end.', quantityRanges()),
    vector('quantity', 'quantity-bounds', 'How a quantity stands to a number: yes, no, or maybe.', quantityBounds()),
    vector('quantity', 'quantity-pairs', 'Whether two quantities may speak of one number.', quantityPairs()),
    vector(
      'query',
      'query-answers',
      'What a query, as text and as data, finds: the first page, in order, and how many in all.',
      await queryAnswers(dataset),
    ),
    vector('query', 'query-refusals', 'Which queries are refused, and where they are at fault.', await refusedQueries(dataset)),
  ];
  return { vectors: made.map(({ entry }) => entry), files: new Map(made.map(({ entry, text }) => [entry.file, text])) };
}
