import { type QueryInvalid, toDisplay } from '@org/migration-core';
import stringWidth from 'string-width';
import { columnOf } from '../catalogue/query-text.ts';

/** A query of the user that cannot be asked; its lines show the text with a mark under the place that is wrong. */
export class WrongQuery extends Error {
  readonly lines: readonly string[];

  constructor(text: string, cause: QueryInvalid) {
    super(cause.message, { cause });
    this.lines = linesOf(text, columnOf(text, cause));
  }
}

/** As much of a long text as is seen around the fault. */
const before = 50;
const after = 25;

function linesOf(text: string, column: number | undefined): string[] {
  if (column === undefined) return [];
  const at = Math.min(column, text.length);
  const from = at > before ? at - before : 0;
  const lead = `${from > 0 ? '…' : ''}${toDisplay(text.slice(from, at))}`;
  const rest = toDisplay(text.slice(at, at + after));
  return [`  ${lead}${rest}${at + after < text.length ? '…' : ''}`, `  ${' '.repeat(stringWidth(lead))}^`];
}
