import { toDisplay, toDisplayJson } from '@org/migration-core';
import { type Cell, csvDialect } from '@org/migration-core/formats';
import { stringify } from 'csv-stringify/sync';
import type { Printable } from './printable.ts';
import type { Paper } from './table.ts';

type Pieces = AsyncGenerator<string, void>;

/** One item a line. */
export async function* ndjson({ items }: Printable): Pieces {
  for await (const page of items()) yield page.map((item) => `${toDisplayJson(item)}\n`).join('');
}

/** One document: the thing itself, or the total with all items, and what was asked for beside them. */
export async function* json({ items, total, isOne, beside }: Printable): Pieces {
  if (isOne) {
    for await (const page of items()) yield page.map((item) => `${toDisplayJson(item, 2)}\n`).join('');
    return;
  }
  yield `{\n  "total": ${total},\n  "data": [`;
  let before = '\n';
  for await (const page of items()) {
    if (page.length === 0) continue;
    yield before + page.map((item) => indented(toDisplayJson(item, 2), '    ')).join(',\n');
    before = ',\n';
  }
  const rest = Object.entries(beside?.() ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `,\n  "${name}": ${indented(toDisplayJson(value, 2), '  ').trimStart()}`);
  yield `${before === '\n' ? '' : '\n  '}]${rest.join('')}\n}\n`;
}

const indented = (text: string, indent: string): string => text.replace(/^/gm, indent);

/** Every field, for spreadsheets. A terminal is not driven by it: there, what would act is shown as marks. */
export async function* csv({ full }: Printable, { isTerminal }: Paper): Pieces {
  const shown = (cell: Cell) => (isTerminal && typeof cell === 'string' ? toDisplay(cell) : cell);
  for await (const rows of full())
    if (rows.length > 0)
      yield stringify(
        rows.map((row) => row.map(shown)),
        csvDialect,
      );
}

/** A table as GitHub draws it. */
export async function* markdown({ brief }: Printable): Pieces {
  let isHead = true;
  for await (const rows of brief()) {
    yield rows.map((row) => `| ${row.map(markdownCell).join(' | ')} |\n`).join('');
    if (isHead) yield `|${' --- |'.repeat(rows[0]?.length ?? 0)}\n`;
    isHead = false;
  }
}

/** Text that would be markup is written so that it is none. */
const markdownCell = (cell: Cell): string => toDisplay(String(cell ?? '')).replace(/[\\`*_[\]<>|~]/g, '\\$&');
