import type { Clocks, Dataset } from '@org/migration-core';
import { openCatalogue } from '../catalogue/catalogue.ts';
import { pageOf } from '../reading/page.ts';
import type { ReadingPlace } from '../state/state.ts';

/** What is read at a place, as lines of plain text; behind what leads to a record stands its reference. */
export function linesOf(dataset: Dataset, place: ReadingPlace, width: number, clocks?: Clocks): string[] {
  const { title, entries } = pageOf(openCatalogue(dataset), place, width, clocks && { clocks });
  return [
    place.view === 'record' ? `${title}  (${place.ref})` : title,
    ...entries.flatMap(({ lines, ref }) =>
      lines.map((line, i) => `${line.map(({ text }) => text).join('')}${i === lines.length - 1 && ref ? `  → ${ref}` : ''}`.trimEnd()),
    ),
  ];
}
