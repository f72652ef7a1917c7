/**
 * A text is words and what stands between them. A single space between two words is left out and implied; all other separators
 * are words of their own. The first byte tells one from the other.
 */
export const startsWord = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte >= 0x80 || /[0-9A-Za-z]/.test(String.fromCharCode(byte))),
);

export const space = 0x20;
export const hyphen = 0x2d;
const apostrophe = 0x27;

/** Where the word or separator ends that starts at `start`. Single hyphens and apostrophes within a word are part of it. */
export function endOfToken(bytes: Uint8Array, start: number, end: number): number {
  let at = start + 1;
  if (startsWord[bytes[start] as number]) {
    while (at < end && (startsWord[bytes[at] as number] || (isJoint(bytes[at]) && at + 1 < end && startsWord[bytes[at + 1] as number])))
      at++;
  } else while (at < end && !startsWord[bytes[at] as number]) at++;
  return at;
}

const isJoint = (byte: number | undefined) => byte === hyphen || byte === apostrophe;

/** A word after a separator like this starts with a capital letter, unless the text says otherwise. */
export const endsSentence = (bytes: Uint8Array, start: number, end: number): boolean => bytes[start] === 0x2e && end - start > 1;

export const isCapital = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x41 && byte <= 0x5a;
export const isSmall = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x61 && byte <= 0x7a;
/** From a capital to its small letter, and back. */
export const caseBit = 0x20;
