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

/** What a symbol is: its first byte. */
export const symbolKinds = { string: 0, shape: 1, list: 2 } as const;
