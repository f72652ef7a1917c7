import { endsSentence, startsWord } from './tokens.ts';

/**
 * Where a word stands among the words of a dictionary, how long it is, and what it does to its neighbours: all that a reader has to know of
 * it, in one number of 32 bits.
 *
 * | bits | what                                                                    |
 * | ---: | ----------------------------------------------------------------------- |
 * | 0–5  | its length in bytes                                                     |
 * | 6    | it is a word, between which and another a space is implied              |
 * | 7    | it is a separator after which a sentence begins                         |
 * | 8–31 | where it starts                                                         |
 */
export const wordPlace = (bytes: Uint8Array, start: number, end: number): number =>
  ((start << startBit) |
    (Number(endsSentence(bytes, start, end)) << 7) |
    ((startsWord[bytes[start] as number] as number) << 6) |
    (end - start)) >>>
  0;

/** Longer ones are spelled out in each text. */
export const longestWord = 63;
/** So many bytes have a place; words for which there is none are spelled out. */
export const mostWordBytes = 2 ** 24;

const startBit = 8;
export const startIn = (place: number): number => place >>> startBit;
export const lengthIn = (place: number): number => place & longestWord;
/** 1 or 0. */
export const isWordIn = (place: number): number => (place >>> 6) & 1;
export const endsSentenceIn = (place: number): boolean => (place & 0x80) !== 0;
