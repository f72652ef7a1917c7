/**
 * What a value of a record begins with. From `firstSymbol` on, the code is that of a symbol: a string, a shape or a list known by number.
 * Each is a constant of its own, for a bundler to put in its place.
 *
 * @module
 */
export const nothing = 0;
export const no = 1;
export const yes = 2;
export const float = 3;
export const integer = 4;
export const negative = 5;
/** A text that starts with a capital letter, in words. */
export const capitalText = 6;
export const text = 7;
/** A known string and a number after it, with zeros before it: `act-0000123`. */
export const numbered = 8;
/** A list of flat objects, which may come again in the same record. */
export const flatList = 9;
/** The last such list of this record once more. */
export const sameList = 10;
/** A list of any length; those of up to `shortLists` items have a tag each from `shortList` on. */
export const list = 11;
export const shortList = 12;
export const shortLists = 3;
export const firstSymbol = 16;
