import { readText } from '../artifact/text-bytes.ts';
import { hash32 } from '../text/fingerprint.ts';

/** Ids stand in blocks of 2⁴. */
export const blockBits = 4;
const blockMask = 2 ** blockBits - 1;

/**
 * `bytes`: each id as how many of its letters are those of the one before in its block, how many follow, and these; `blocks`: where each block
 * starts; `hash`: by the hashes of references, with linear probing, the block that holds each and one, or 0 at an empty place.
 */
export type IdSections = { bytes: Uint8Array; blocks: Uint32Array; hash: Uint8Array | Uint16Array | Uint32Array };

/** The ids of all records by their numbers, and the other way round. */
export class IdTable {
  readonly #sections: IdSections;
  /** The id at hand. */
  readonly #text = new Uint8Array(256);

  constructor(sections: IdSections) {
    this.#sections = sections;
  }

  at(doc: number): string {
    const { bytes, blocks } = this.#sections;
    const text = this.#text;
    let length = 0;
    let at = blocks[doc >> blockBits] as number;
    for (let left = doc & blockMask; left >= 0; left--) {
      length = bytes[at++] as number;
      const end = length + (bytes[at++] as number);
      while (length < end) text[length++] = bytes[at++] as number;
    }
    return readText(text, 0, length);
  }

  /** Which of the records `from..to` has the reference, whose id that is; -1 if none. */
  find(ref: string, id: string, from: number, to: number): number {
    const { hash } = this.#sections;
    for (let place = hashOf(ref) % hash.length; hash[place] !== 0; place = (place + 1) % hash.length) {
      const first = ((hash[place] as number) - 1) << blockBits;
      const doc = this.#findFrom(first, id, from, Math.min(to, first + blockMask + 1));
      if (doc >= 0) return doc;
    }
    return -1;
  }

  /** The same among those of a block that begins at `first`. */
  #findFrom(first: number, id: string, from: number, to: number): number {
    const { bytes, blocks } = this.#sections;
    /** So many letters of the one at hand are those of the wanted id. */
    let same = 0;
    for (let doc = first, at = blocks[first >> blockBits] as number; doc < to; doc++) {
      const [shared, more] = [bytes[at] as number, bytes[at + 1] as number];
      at += 2;
      if (shared <= same) {
        for (same = shared; same < shared + more && bytes[at + same - shared] === id.charCodeAt(same); ) same++;
        if (same === id.length && same === shared + more && doc >= from) return doc;
      }
      at += more;
    }
    return -1;
  }
}

/** The upper half of the bits falls on the lower one: a remainder hardly depends on it otherwise. */
export const hashOf = (ref: string): number => {
  const hash = hash32(ref);
  return (hash ^ (hash >>> 15)) >>> 0;
};
