import { csv, json, markdown, ndjson } from './encodings.ts';
import type { Format } from './formats.ts';
import type { Printable } from './printable.ts';
import { type Paper, table } from './table.ts';

/** The text of a printable in a format, piece by piece, each made when it is wanted. */
export function encode(printable: Printable, format: Format, paper: Paper): AsyncIterable<string> {
  switch (format) {
    case 'table':
      return table(printable, paper);
    case 'csv':
      return csv(printable, paper);
    case 'ndjson':
      return ndjson(printable);
    case 'json':
      return json(printable);
    case 'md':
      return markdown(printable);
    default:
      throw format satisfies never;
  }
}
