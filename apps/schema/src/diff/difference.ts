import type { Bump } from './release.ts';

/** How two editions differ, ready to be written. `lines` and `rows` may be long and are made as they are read. */
export type Difference = {
  /** What the next version has to be. */
  bump: Bump;
  /** How many changes there are of each type. */
  counts: Readonly<Record<string, number>>;
  /** For people, a line each. */
  lines: () => Iterable<string>;
  /** For programs: every change. */
  rows: () => Iterable<object>;
  /** For the log of changes: a line each, for what matters to whoever uses the register. */
  summary: () => readonly string[];
};

/** How many there are of each. */
export const countsOf = (names: Iterable<string>): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

/** A value in few letters. */
export function inShort(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const letters = [...text];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join('')}…` : text;
}

const mostLetters = 100;

export const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
