/**
 * What the words of a text are mixed with. From `firstWord` on, the code is that of a word known by number.
 *
 * @module
 */
export const end = 0;
/** The next word starts with a capital where it would not, or the other way round. */
export const flipCapital = 1;
/** A word spelled out: its length and its bytes. */
export const literal = 2;
export const firstWord = 3;
