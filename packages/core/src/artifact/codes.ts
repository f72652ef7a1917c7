/**
 * A code is a number in one byte if it is small, in two or three if it is not, in five at most. The first byte tells how many. It is
 * shared out so that the most used words and values of a register take one byte and nearly all others two; with LEB128, which has
 * 128 numbers of one byte, records are some 3 % longer.
 */
export const shortCodes = 192;
/** Codes of two bytes start with a byte below `lead` and stay below `end`. */
export const middleCode = { lead: 248, end: shortCodes + (248 - shortCodes) * 256 } as const;
/** Those of three likewise; `lead` itself stands before a whole 32-bit number. */
export const longCode = { lead: 255, end: middleCode.end + (255 - 248) * 65_536 } as const;

/** What a value of a record begins with. From `firstSymbol` on, the code is that of a symbol: a string, a shape or a list known by number. */
export const tags = {
  null: 0,
  false: 1,
  true: 2,
  float: 3,
  integer: 4,
  negative: 5,
  /** A text that starts with a capital letter, in words. */
  capitalText: 6,
  text: 7,
  /** A known string and a number after it, with zeros before it: `act-0000123`. */
  numbered: 8,
  /** A list of flat objects, which may come again in the same record. */
  flatList: 9,
  /** The last such list of this record once more. */
  sameList: 10,
  /** A list of any length; those of up to `shortLists` items have a tag each from `shortList` on. */
  list: 11,
  shortList: 12,
} as const;
export const shortLists = 3;
export const firstSymbol = tags.shortList + shortLists + 1;

/** What the words of a text are mixed with. From `firstWord` on, the code is that of a word known by number. */
export const textTags = {
  end: 0,
  /** The next word starts with a capital where it would not, or the other way round. */
  flipCapital: 1,
  /** A word spelled out: its length and its bytes. */
  literal: 2,
} as const;
export const firstWord = 3;

/** What a symbol is: its first byte. */
export const symbolKinds = { string: 0, shape: 1, list: 2 } as const;
