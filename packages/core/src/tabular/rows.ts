import type { Cell, Table } from './table.ts';

/** The names of records, in the order asked for. */
export type NamesOf = (refs: readonly string[]) => Promise<readonly (string | undefined)[]>;

/**
 * How CSV is written, in the words of `csv-stringify`: as RFC 4180 has it, also where a text has one half of an end of line, and text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export const csvDialect = { record_delimiter: '\r\n', quoted_match: /[\r\n]/, escape_formulas: true };

/**
 * The rows of a list, page after page; the header comes first. Names are asked for once a page. No text has spaces around it: a space before
 * a formula does not keep a spreadsheet from running it.
 */
export async function* tableRows<T>(
  pages: AsyncIterable<readonly T[]>,
  table: Table<T>,
  namesOf: NamesOf,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield [table.header];
  for await (const page of pages) {
    const refs = [...new Set(page.flatMap((item) => table.refsIn(item)))];
    const names = await namesOf(refs);
    const nameByRef = new Map<string, string | undefined>(refs.map((ref, i) => [ref, names[i]]));
    yield page.map((item) => table.rowOf(item, (ref) => nameByRef.get(ref)).map(trimmed));
  }
}

const trimmed = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim() : cell);
