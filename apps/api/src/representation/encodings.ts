import type { AnyRecord } from '@org/migration-core';
import { csvDialect, linkedData, type NamesOf, type Node, type Table, tableRows } from '@org/migration-core/formats';
import { stringify } from 'csv-stringify/sync';

/** A list, page by page. */
export type Pages<T> = AsyncIterable<readonly T[]>;

/** The text of an answer, piece by piece. */
export type Pieces = AsyncGenerator<string, void>;

/** Where the context of our linked data is served. */
export const contextPath = '/v1/context.jsonld';

/** One item a line; `jsonOf` gives the JSON of an item. */
export async function* ndjson<T>(pages: Pages<T>, jsonOf: (item: T) => string): Pieces {
  for await (const page of pages) yield page.map((item) => `${jsonOf(item)}\n`).join('');
}

/** CSV; what a spreadsheet would run as a formula is made text. */
export async function* csv<T>(pages: Pages<T>, table: Table<T>, namesOf: NamesOf): Pieces {
  for await (const rows of tableRows(pages, table, namesOf)) if (rows.length > 0) yield stringify([...rows], csvDialect);
}

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
