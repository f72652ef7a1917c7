import { levenshtein } from './levenshtein.ts';

/**
 * Edits between two words: letters put in, left out or changed, and one pair of neighbouring letters that changed places, as in "unchr",
 * counts as one edit (after Damerau, 1964).
 */
export const editDistance = (a: string, b: string): number => (isSwapped(a, b) ? 1 : levenshtein(a, b));

/** The most edits at which a word of this length is still taken for a misspelling of another. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = [...a].findIndex((letter, at) => letter !== b[at]);
  return i >= 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
