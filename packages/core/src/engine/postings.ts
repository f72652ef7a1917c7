import { type Bits, emptyBits } from './bits.ts';
import { PlaceReader } from './place-reader.ts';
import { makeRoom, type Sums } from './sums.ts';

/** `usual` are the words that have a set of bits, which stand in `sets` one after the other. */
export type PostingSections = {
  found: Uint32Array;
  ends: Uint32Array;
  postings: Uint8Array;
  plain: Uint8Array;
  usual: Uint32Array;
  sets: Uint32Array;
};

/**
 * The records that hold a word, with its impact and its places there.
 *
 * The stretch of a word is written from both ends. Upwards stands for each record the distance from the one before, doubled, as a varint; and a
 * byte. Most words stand in a record once, in its longest field: there the word is plain, the distance has one more, the byte is its place, and
 * its impact is the same as that of all plain words of the record. Of others the byte is the impact, and their places stand downwards from the
 * other end, for a {@link PlaceReader}.
 *
 * Words in a row stand in places in a row; after each text one place is left out.
 */
export class Postings {
  readonly #bytes: Uint8Array;
  readonly #plain: Uint8Array;
  #left: number;
  #at: number;
  readonly #places: PlaceReader;
  #doc = -1;
  #ifPlain = 0;
  #own = 0;

  constructor({ found, ends, postings, plain }: PostingSections, term: number) {
    this.#bytes = postings;
    this.#plain = plain;
    this.#left = found[term] as number;
    this.#at = ends[term] as number;
    this.#places = new PlaceReader(postings, ends[term + 1] as number);
  }

  /**
   * Puts the impact in each record times `factor` into sums: added to what is there, or the greater of the two. Records that are not among
   * others cost little.
   */
  gather(factor: number, isBest: boolean, into: Sums, among?: Bits): void {
    makeRoom(into, this.#left);
    const { sums, docs } = into;
    const [bytes, plain] = [this.#bytes, this.#plain];
    let known = into.count;
    let doc = -1;
    let at = this.#at;
    for (let left = this.#left; left > 0; left--) {
      let distance = bytes[at++] as number;
      // A varint of at most four bytes: a loop within the loop would take twice the time.
      if (distance > 0x7f) {
        distance = (distance & 0x7f) | ((bytes[at++] as number) << 7);
        if (distance > 0x3fff) distance = (distance & 0x3fff) | ((bytes[at++] as number) << 14);
        if (distance > 0x1fffff) distance = (distance & 0x1fffff) | ((bytes[at++] as number) << 21);
      }
      doc += (distance >>> 1) + 1;
      const own = bytes[at++] as number;
      if (among && (((among[doc >>> 5] as number) >>> (doc & 31)) & 1) === 0) continue;
      const gain = (own ^ ((own ^ (plain[doc] as number)) & -(distance & 1))) * factor;
      const before = sums[doc] as number;
      docs[known] = doc;
      known += before === 0 ? 1 : 0;
      sums[doc] = isBest ? Math.max(gain, before) : before + gain;
    }
    into.count = known;
  }

  /** The records that hold the word; the set may be shared, and must not be changed. */
  holders(): Bits {
    return this.addHolders(emptyBits(this.#plain.length));
  }

  /** Adds the records that hold the word to a set. */
  addHolders(holders: Bits): Bits {
    const bytes = this.#bytes;
    let doc = -1;
    let at = this.#at;
    for (let left = this.#left; left > 0; left--) {
      let distance = bytes[at++] as number;
      if (distance > 0x7f) {
        distance = (distance & 0x7f) | ((bytes[at++] as number) << 7);
        if (distance > 0x3fff) distance = (distance & 0x3fff) | ((bytes[at++] as number) << 14);
        if (distance > 0x1fffff) distance = (distance & 0x1fffff) | ((bytes[at++] as number) << 21);
      }
      doc += (distance >>> 1) + 1;
      at++;
      holders[doc >>> 5] = (holders[doc >>> 5] as number) | (1 << (doc & 31));
    }
    return holders;
  }

  /** Goes on to a record that holds the word and does not come before the one at hand. */
  goTo(target: number): void {
    const bytes = this.#bytes;
    let doc = this.#doc;
    let at = this.#at;
    let left = this.#left;
    let unread = 0;
    let distance = 0;
    for (; doc < target && left > 0; left--) {
      distance = bytes[at++] as number;
      if (distance > 0x7f) {
        distance = (distance & 0x7f) | ((bytes[at++] as number) << 7);
        if (distance > 0x3fff) distance = (distance & 0x3fff) | ((bytes[at++] as number) << 14);
        if (distance > 0x1fffff) distance = (distance & 0x1fffff) | ((bytes[at++] as number) << 21);
      }
      doc += (distance >>> 1) + 1;
      at++;
      unread += ~distance & 1;
    }
    this.#own = bytes[at - 1] as number;
    this.#ifPlain = -(distance & 1);
    this.#places.unread += unread;
    this.#at = at;
    this.#left = left;
    this.#doc = doc;
  }

  /** In the record at hand. */
  get impact(): number {
    return this.#own ^ ((this.#own ^ (this.#plain[this.#doc] as number)) & this.#ifPlain);
  }

  /** The places in the record at hand less `by`, ascending, or those of them that are among others; can be asked for once. */
  places(by: number, among?: readonly number[]): readonly number[] {
    if (!this.#ifPlain) return this.#places.read(by, among);
    const place = this.#own - by;
    return !among || among.includes(place) ? [place] : [];
  }
}
