import { toDisplay } from '@org/migration-core';
import stringWidth from 'string-width';
import type { Part } from '../reading/page.ts';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const plain = /^[ -~]*$/;

/** How many columns of the terminal a text that is safe to show takes: two for an East Asian character, none for a mark on another. */
export const widthOf = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));

/** As much of a text as fits, an ellipsis in the place of the rest; `…` itself needs a column. */
export function cut(text: string, width: number): string {
  const shown = toDisplay(text);
  if (widthOf(shown) <= width) return shown;
  return width <= 0 ? '' : `${beginning(shown, width - 1).trimEnd()}…`;
}

/** The end of a text, an ellipsis in the place of what comes before. */
export function cutStart(text: string, width: number): string {
  const shown = toDisplay(text);
  if (widthOf(shown) <= width) return shown;
  if (width <= 0) return '';
  const all = Array.from(characters.segment(shown), ({ segment }) => segment);
  let taken = 0;
  let at = all.length;
  while (at > 0 && taken + widthOf(all[at - 1] as string) <= width - 1) taken += widthOf(all[--at] as string);
  return `…${all.slice(at).join('')}`;
}

/** A text cut or filled to a width. */
export function fitted(text: string, width: number): string {
  const shown = cut(text, width);
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
}

/** The same from the right, for numbers. */
export function fittedRight(text: string, width: number): string {
  const shown = cut(text, width);
  return ' '.repeat(Math.max(0, width - widthOf(shown))) + shown;
}

/** Stretches of text cut or filled to a width together; all of them safe to show. */
export function fittedParts(parts: readonly Part[], width: number): Part[] {
  const kept: Part[] = [];
  let left = width;
  for (const [i, part] of parts.entries()) {
    const text = toDisplay(part.text);
    const isLast = i === parts.length - 1;
    const needed = widthOf(text);
    // The ellipsis stands in the part that is cut: a part that just fits gives way to it where more would follow.
    if (needed < left || (needed === left && (isLast || parts.slice(i + 1).every((one) => one.text === '')))) {
      kept.push({ ...part, text });
      left -= needed;
      continue;
    }
    kept.push({ ...part, text: left > 0 ? `${beginning(text, left - 1)}…` : '' });
    left -= widthOf(kept.at(-1)?.text ?? '');
    break;
  }
  return joined(left > 0 ? [...kept, { text: ' '.repeat(left), tone: 'plain' }] : kept);
}

/** Neighbours of one look as one: every stretch costs a little to draw. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const before = all.at(-1);
    if (part.text === '') continue;
    if (before && before.tone === part.tone && before.href === part.href)
      all[all.length - 1] = { ...before, text: before.text + part.text };
    else all.push(part);
  }
  return all;
}

/** A text in two looks: the ranges, given in UTF-16 code units, in one, the rest in the other. */
export function marked(
  text: string,
  ranges: readonly (readonly [number, number])[],
  tone: Part['tone'],
  mark: Part['tone'] = 'match',
): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from < at || to > text.length) continue;
    parts.push({ text: text.slice(at, from), tone }, { text: text.slice(from, to), tone: mark });
    at = to;
  }
  return [...parts, { text: text.slice(at), tone }].filter(({ text }) => text !== '');
}

/** As many whole characters as fit. */
function beginning(text: string, width: number): string {
  if (plain.test(text)) return text.slice(0, Math.max(0, width));
  let taken = 0;
  let kept = '';
  for (const { segment } of characters.segment(text)) {
    taken += widthOf(segment);
    if (taken > width) break;
    kept += segment;
  }
  return kept;
}
