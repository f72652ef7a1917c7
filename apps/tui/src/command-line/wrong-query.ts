import { type QueryInvalid, toDisplay } from '@org/migration-core';
import stringWidth from 'string-width';

/** A query of the user that cannot be asked; its lines show the text with a mark under the place that is wrong. */
export class WrongQuery extends Error {
  readonly lines: readonly string[];

  constructor(text: string, cause: QueryInvalid) {
    super(cause.message, { cause });
    this.lines = linesOf(text, columnOf(text, cause));
  }
}

/** Where the fault stands, counted from 1: as the grammar tells it, else where the field is named; nothing where it is not in the text. */
function columnOf(text: string, { column, parameter, problem }: QueryInvalid): number | undefined {
  if (column !== undefined) return column;
  const named = parameter.replace(/\.$/, '').replace(/[^a-z0-9.-]/gi, '');
  if (named === '') return undefined;
  const [wrong] = /^"(.+)"/.exec(problem)?.slice(1) ?? [];
  const begins = [...text.matchAll(new RegExp(`(?<![\\w.])${named.replaceAll('.', '\\.')}[:=<>!]+`, 'gi'))].map(
    ({ index, 0: { length } }) => index + length,
  );
  const [begin] = begins;
  if (begin === undefined) return undefined;
  const at = wrong === undefined ? -1 : text.indexOf(wrong, begin);
  return (at < 0 ? begin : at) + 1;
}

/** As much of a long text as is seen around the fault. */
const before = 50;
const after = 25;

function linesOf(text: string, column: number | undefined): string[] {
  if (column === undefined) return [];
  const at = Math.min(column - 1, text.length);
  const from = at > before ? at - before : 0;
  const lead = `${from > 0 ? '…' : ''}${toDisplay(text.slice(from, at))}`;
  const rest = toDisplay(text.slice(at, at + after));
  return [`  ${lead}${rest}${at + after < text.length ? '…' : ''}`, `  ${' '.repeat(stringWidth(lead))}^`];
}
