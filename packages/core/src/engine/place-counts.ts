import { type CountedPlaces, figuresOf, indexing } from '../coverage.ts';
import type { Dataset } from '../dataset.ts';
import { printCitation } from '../schema/citation.ts';
import type { Source } from '../schema/source.ts';
import { CodeColumn } from './code-column.ts';
import { docsWith } from './code-docs.ts';
import { indexOf } from './kept-index.ts';
import { within } from './within.ts';

/**
 * How much of a source the register has, place by place, however many records cite it: they are counted, and none is read.
 *
 * @example
 * ```ts
 * import { loadRegisterData } from '@org/migration-core/data';
 * import { countPlaces } from '@org/migration-core/listing';
 *
 * const dataset = await loadRegisterData();
 * const { places, covered, silent, uncovered } = countPlaces(dataset, dataset.byKind.source[0]!);
 * console.log(covered + silent + uncovered === places.length); // true
 * ```
 */
export function countPlaces(dataset: Dataset, source: Source): CountedPlaces {
  const index = indexOf(dataset);
  const column = index.column('cites');
  return figuresOf(dataset, source, (locator) => {
    const code = column instanceof CodeColumn ? column.codeOf(printCitation({ source: source.id, locator })) : -1;
    if (!(column instanceof CodeColumn) || code < 0) return 0;
    const docs = docsWith(column, code);
    return docs.length - indexing.reduce((sum, kind) => sum + within(docs, index.meta.kinds[kind]).length, 0);
  });
}
