import {
  caption,
  type Dataset,
  defaultLimit,
  kindNames,
  kinds,
  maxLimit,
  type OpenRegister,
  refOf,
  toDisplayJson,
} from '@org/migration-core';
import { openCatalogue } from '../catalogue/catalogue.ts';
import { cell, columnsOf } from '../catalogue/columns.ts';
import type { Format } from '../command-line/options.ts';
import { pageOf } from '../reading/page.ts';
import type { Place } from '../state/state.ts';

/** What a request prints: lines for the standard output, and a word about them for the error output. */
export type Printed = { lines: readonly string[]; isFound: boolean; word?: string };

/** A result in each of the forms in which it can be printed. */
type Result = { whole: unknown; items: readonly unknown[]; table: () => readonly string[]; total: number };

const tableWidth = 100;

/** Answers a request as text. */
export async function print(
  dataset: Dataset,
  register: OpenRegister,
  { place, format, limit }: { place?: Place | undefined; format: Format; limit?: number | undefined },
): Promise<Printed> {
  const result = await ask(dataset, register, place, limit);
  if (result.total === 0) return { lines: format === 'json' ? linesOf(result, format) : [], isFound: false, word: nothingFound(place) };
  const missing =
    result.items.length < result.total ? `${result.items.length} of ${result.total} shown; --limit shows up to ${maxLimit}.` : undefined;
  return { lines: linesOf(result, format), isFound: true, ...(missing && { word: missing }) };
}

function linesOf({ whole, items, table }: Result, format: Format): readonly string[] {
  switch (format) {
    case 'json':
      return toDisplayJson(whole, 2).split('\n');
    case 'ndjson':
      return items.map((item) => toDisplayJson(item));
    case 'table':
      return table();
    default:
      throw format satisfies never;
  }
}

async function ask(dataset: Dataset, register: OpenRegister, place: Place | undefined, limit = defaultLimit): Promise<Result> {
  if (!place) {
    const { digest, counts } = await register.about();
    const items = kindNames.map((kind) => ({ kind, count: counts[kind], description: kinds[kind].description }));
    const table = () => aligned(items.map(({ kind, count, description }) => [kind, String(count), description]));
    return { whole: { digest, counts }, items, table, total: items.length };
  }
  switch (place.view) {
    case 'browse': {
      const { kind, query } = place;
      if (kind === undefined || query !== '') {
        const page = await register.search(query, { limit, ...(kind && { kinds: [kind] }) });
        const table = () => aligned(page.data.map(({ ref, name, field }) => [ref, name, `in ${field}`]));
        return { whole: page, items: page.data, table, total: page.total };
      }
      const page = await register.list(kind, { limit, sort: 'name' });
      const columns = columnsOf(kind);
      const rowOf = (record: (typeof page.data)[number]) => [
        refOf(record.kind, record.id),
        caption(record),
        ...columns.map(({ field }) => cell(dataset, record, field)),
      ];
      return { whole: page, items: page.data, table: () => aligned(page.data.map(rowOf)), total: page.total };
    }
    default: {
      const { title, entries } = pageOf(openCatalogue(dataset), place, tableWidth);
      const record = place.view === 'record' ? await register.get(place.ref) : { title };
      const table = () => [
        place.view === 'record' ? `${title}  (${place.ref})` : title,
        ...entries.flatMap(({ lines, ref }) =>
          lines.map((line, i) => `${line.map(({ text }) => text).join('')}${i === lines.length - 1 && ref ? `  → ${ref}` : ''}`.trimEnd()),
        ),
      ];
      return { whole: record, items: [record], table, total: 1 };
    }
  }
}

/** Cells below each other, two spaces apart. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((widest, row) => row.map((text, i) => Math.max(widest[i] ?? 0, Math.min(60, text.length))), []);
  return rows.map((row) =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function nothingFound(place: Place | undefined): string {
  if (place?.view !== 'browse' || place.query === '') return 'Nothing found.';
  return `Nothing found for "${place.query}"${place.kind ? ` of kind ${place.kind}; without --kind, all kinds are searched` : ''}.`;
}
