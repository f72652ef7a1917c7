/** Text as it is searched: decomposed (NFKD), without marks, in lower case. The same on every runtime. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, folded; codes such as `A/RES/55/25` fall into their parts. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name as it is compared: folded words with single spaces. */
export const nameKey = (name: string): string => wordsOf(name).join(' ');
