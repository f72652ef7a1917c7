import { styleText } from 'node:util';
import { toDisplay } from '@org/migration-core';
import type { Cell } from '@org/migration-core/formats';
import stringWidth from 'string-width';
import type { Printable } from './printable.ts';

/** What is written on. */
export type Paper = {
  isTerminal: boolean;
  /** Its columns, where it has an edge. */
  width?: number | undefined;
};

/** Text that is read as lines is laid out for this width where there is no edge. */
const usualWidth = 100;
/** A column is at most so wide, unless there is an edge and room before it. */
const widest = 60;
const gap = 2;

/**
 * Cells below each other. On a terminal there is a head, and rows are cut at its edge; in a pipe nothing is cut and there is no head, as
 * programs that read it expect. A column is as wide as the first page of rows needs.
 */
export async function* table({ brief, text }: Printable, { isTerminal, width }: Paper): AsyncGenerator<string, void> {
  if (text) {
    yield text(width ?? usualWidth)
      .map((line) => `${toDisplay(line)}\n`)
      .join('');
    return;
  }
  let head: readonly string[] | undefined;
  let widths: readonly number[] | undefined;
  for await (const page of brief()) {
    const rows = page.map((row) => row.map(shown));
    if (!head) {
      head = rows[0] ?? [];
      continue;
    }
    const isFirst = !widths;
    widths ??= widthsOf(isTerminal ? [head, ...rows] : rows, width);
    const lines = rows.map((row) => lineOf(row, widths as readonly number[], width));
    const titles =
      isFirst && isTerminal && rows.length > 0 ? [styleText('bold', lineOf(head, widths, width), { stream: process.stdout })] : [];
    yield [...titles, ...lines].map((line) => `${line}\n`).join('');
  }
}

const shown = (cell: Cell): string => toDisplay(String(cell ?? ''));

/** The widths of the columns; before an edge the widest ones give way first. */
function widthsOf(rows: readonly (readonly string[])[], room: number | undefined): number[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, text] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, Math.min(widest, stringWidth(text)));
  if (room === undefined) return widths;
  const over = () => widths.reduce((sum, width) => sum + width + gap, -gap) - room;
  while (over() > 0 && Math.max(...widths) > 1) {
    const most = Math.max(...widths);
    widths[widths.indexOf(most)] = most - 1;
  }
  return widths;
}

const lineOf = (row: readonly string[], widths: readonly number[], edge: number | undefined): string =>
  row
    .map((text, i) => filled(edge === undefined ? text : cut(text, widths[i] ?? 0), widths[i] ?? 0))
    .join(' '.repeat(gap))
    .trimEnd();

const filled = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

const segmenter = new Intl.Segmenter();

/** A text cut to a width on screen, characters that take two columns and those that are written over others kept whole. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
