/**
 * A code is a number in one byte if it is small, in two or three if it is not, in five at most. The first byte tells how many. It is
 * shared out so that the most used words and values of a register take one byte and nearly all others two; with LEB128, which has
 * 128 numbers of one byte, records are some 3 % longer.
 */
export const shortCodes = 192;
/** Codes of two bytes start with a byte below `middleLead` and stay below `middleEnd`. */
export const middleLead = 248;
export const middleEnd = shortCodes + (middleLead - shortCodes) * 256;
/** Those of three likewise; `longLead` itself stands before a whole 32-bit number. */
export const longLead = 255;
export const longEnd = middleEnd + (longLead - middleLead) * 65_536;

/** What a symbol is: its first byte. */
export const symbolKinds = ['string', 'shape', 'list'] as const;
