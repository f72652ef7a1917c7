const ascii = /^[\0-\x7f]*$/;

/** Is every character one of ASCII, so that nothing of it is decomposed or marked? */
const isAscii = (text: string): boolean => ascii.test(text);

/** Text as it is searched: decomposed (NFKD), without marks, in lower case. The same on every runtime. */
export const fold = (text: string): string =>
  isAscii(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const asciiWords = /[a-z0-9]+/g;
const words = /[\p{L}\p{N}]+/gu;

/** The words of a text, folded; codes such as `A/RES/55/25` fall into their parts. */
export const wordsOf = (text: string): string[] => (isAscii(text) ? text.toLowerCase().match(asciiWords) : fold(text).match(words)) ?? [];

/** A name as it is compared: folded words with single spaces. */
export const nameKey = (name: string): string => wordsOf(name).join(' ');
