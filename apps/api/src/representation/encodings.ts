import type { AnyRecord } from '@org/migration-core';
import { type Cell, linkedData, type Node, safeCell, type Table } from '@org/migration-core/formats';
import { stringify } from 'csv-stringify/sync';

/** A list, page by page. */
export type Pages<T> = AsyncIterable<readonly T[]>;

/** The text of an answer, piece by piece. */
export type Pieces = AsyncGenerator<string, void>;

/** The names of records, in the order asked for. */
export type NamesOf = (refs: readonly string[]) => Promise<readonly (string | undefined)[]>;

/** Where the context of our linked data is served. */
export const contextPath = '/v1/context.jsonld';

/** One item a line; `jsonOf` gives the JSON of an item. */
export async function* ndjson<T>(pages: Pages<T>, jsonOf: (item: T) => string): Pieces {
  for await (const page of pages) yield page.map((item) => `${jsonOf(item)}\n`).join('');
}

/** CSV as RFC 4180 has it. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
export async function* csv<T>(pages: Pages<T>, table: Table<T>, namesOf: NamesOf): Pieces {
  yield csvLines([table.header]);
  for await (const page of pages) {
    const refs = [...new Set(page.flatMap((item) => table.refsIn(item)))];
    const names = await namesOf(refs);
    const nameByRef = new Map<string, string | undefined>(refs.map((ref, i) => [ref, names[i]]));
    yield csvLines(page.map((item) => table.rowOf(item, (ref) => nameByRef.get(ref))));
  }
}

const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.length === 0
    ? ''
    : stringify(
        rows.map((row) => row.map(safeCell)),
        { record_delimiter: '\r\n' },
      );

/** Records as one graph of linked data, a record a line. */
export async function* jsonLd(pages: Pages<AnyRecord>): Pieces {
  let before = `{"@context":"${contextPath}","@graph":[\n`;
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield before + page.map((record) => JSON.stringify(nodeOf(record))).join(',\n');
    before = ',\n';
  }
  yield `${before.replace(/^,/, '')}]}\n`;
}

/** A record as a node; addresses are relative to where it is served. */
export const nodeOf = (record: AnyRecord): Node => linkedData(record, { base: '/v1' });
