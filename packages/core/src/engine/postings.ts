import { varintAt, varintLength } from './varint.ts';

export type PostingSections = { found: Uint32Array; ends: Uint32Array; postings: Uint8Array; plain: Uint8Array };

/**
 * The records that hold a word, with its impact and its places there.
 *
 * The stretch of a word is written from both ends. Upwards stands for each record the distance from the one before, doubled, as a varint; and a
 * byte. Most words stand in a record once, in its longest field: there the word is plain, the distance has one more, the byte is its place, and
 * its impact is the same as that of all plain words of the record. Of others the byte is the impact, and their places stand downwards from the
 * other end, see {@link writePlace}.
 *
 * Words in a row stand in places in a row; after each text one place is left out.
 */
export class Postings {
  readonly #bytes: Uint8Array;
  readonly #plain: Uint8Array;
  #left: number;
  #at: number;
  #placesAt: number;
  #doc = -1;
  #ifPlain = 0;
  #own = 0;
  /** Records up to this one that have places which were not read. */
  #unread = 0;

  constructor({ found, ends, postings, plain }: PostingSections, term: number) {
    this.#bytes = postings;
    this.#plain = plain;
    this.#left = found[term] as number;
    this.#at = ends[term] as number;
    this.#placesAt = ends[term + 1] as number;
  }

  /**
   * Puts into `sums` for each record its impact times `factor`: added to what is there, or the greater of the two. Records that had nothing there
   * are listed in `docs` from `count` on; returns how many there are then. Records that have nothing in `among` are passed over.
   */
  gather(factor: number, isBest: boolean, sums: Int32Array, docs: Uint32Array, count: number, among: Int32Array | undefined): number {
    const [bytes, plain] = [this.#bytes, this.#plain];
    let known = count;
    let doc = -1;
    let at = this.#at;
    for (let left = this.#left; left > 0; left--) {
      let distance = bytes[at++] as number;
      // Most are of one byte; a loop in this loop would take twice the time.
      if (distance > 0x7f) {
        distance = varintAt(bytes, at - 1);
        at += varintLength(distance) - 1;
      }
      doc += (distance >>> 1) + 1;
      const own = bytes[at++] as number;
      if (among && among[doc] === 0) continue;
      const gain = (own ^ ((own ^ (plain[doc] as number)) & -(distance & 1))) * factor;
      const before = sums[doc] as number;
      if (before === 0) docs[known++] = doc;
      sums[doc] = isBest ? (gain > before ? gain : before) : before + gain;
    }
    return known;
  }

  /** Goes on to the first record from `target` on; returns its number, or a greater one than any. */
  seek(target: number): number {
    const bytes = this.#bytes;
    let doc = this.#doc;
    let at = this.#at;
    let left = this.#left;
    for (; doc < target && left > 0; left--) {
      let distance = bytes[at++] as number;
      // Most are of one byte; a loop in this loop would take twice the time.
      if (distance > 0x7f) {
        distance = varintAt(bytes, at - 1);
        at += varintLength(distance) - 1;
      }
      doc += (distance >>> 1) + 1;
      this.#own = bytes[at++] as number;
      this.#ifPlain = -(distance & 1);
      this.#unread += ~distance & 1;
    }
    if (doc < target) doc = afterAll;
    this.#at = at;
    this.#left = left;
    this.#doc = doc;
    return doc;
  }

  /** In the record at hand. */
  get impact(): number {
    return this.#own ^ ((this.#own ^ (this.#plain[this.#doc] as number)) & this.#ifPlain);
  }

  /** Writes the places in the record at hand into a list, ascending; returns how many there are. Can be asked once. */
  places(into: number[]): number {
    if (this.#ifPlain) {
      into[0] = this.#own;
      return 1;
    }
    const bytes = this.#bytes;
    let at = this.#placesAt;
    for (let before = this.#unread - 1; before > 0; ) before -= (bytes[--at] as number) >>> 7;
    this.#unread = 0;
    let count = 0;
    let byte = 0;
    for (let place = 0; byte < endOfRecord; into[count++] = place) {
      let shift = 0;
      do {
        byte = bytes[--at] as number;
        place += (byte & placeMask) << shift;
        shift += placeBits;
      } while (byte & moreOfPlace);
    }
    this.#placesAt = at;
    return count;
  }
}

/** A record number that no index comes to. */
export const afterAll = 2 ** 30;

/** A place is written as its distance from the one before, six bits a byte; a bit says that more follow, another that the record ends here. */
const placeBits = 6;
const placeMask = 0x3f;
const moreOfPlace = 0x40;
const endOfRecord = 0x80;

export function writePlace(push: (byte: number) => void, distance: number, isLast: boolean): void {
  let rest = distance;
  for (; rest > placeMask; rest >>>= placeBits) push((rest & placeMask) | moreOfPlace);
  push(rest | (isLast ? endOfRecord : 0));
}

export function placeLength(distance: number): number {
  let length = 1;
  for (let rest = distance; rest > placeMask; rest >>>= placeBits) length++;
  return length;
}
