import { type Bits, countOf, join } from './bits.ts';
import { PlaceReader } from './place-reader.ts';
import type { PostingSections } from './postings.ts';
import { makeRoom, type Sums } from './sums.ts';

/** Does a word stand in so many records that a set of bits tells them in hardly more room than their distances? */
export const isUsual = (found: number, size: number): boolean => found * 16 >= size;

/** How many bytes say of each record whether the word is plain there. */
export const flagBytes = (found: number): number => (found + 7) >>> 3;

/**
 * The records that hold a usual word: the same as `Postings` tells of others, from a set of bits. The stretch of the word begins with a bit for
 * each of its records, which says whether the word is plain there; then stands the byte of each.
 */
export class BitmapPostings {
  readonly #set: Bits;
  readonly #bytes: Uint8Array;
  readonly #plain: Uint8Array;
  readonly #found: number;
  readonly #flagsAt: number;
  readonly #ownAt: number;
  readonly #places: PlaceReader;
  /** The record at hand, and how many stand before it. */
  #doc = -1;
  #rank = 0;
  #own = 0;
  #isPlain = 0;
  /** How many records stand in the words of the set before this one. */
  #before = 0;
  #word = 0;
  /** How many records were looked at to see whether they have places. */
  #seen = 0;

  constructor({ found, ends, postings, plain }: PostingSections, term: number, set: Bits) {
    this.#set = set;
    this.#bytes = postings;
    this.#plain = plain;
    this.#found = found[term] as number;
    this.#flagsAt = ends[term] as number;
    this.#ownAt = this.#flagsAt + flagBytes(this.#found);
    this.#places = new PlaceReader(postings, ends[term + 1] as number);
  }

  gather(factor: number, isBest: boolean, into: Sums, among = this.#set): void {
    makeRoom(into, this.#found);
    const { sums, docs } = into;
    const [set, bytes, plain, flagsAt, ownAt] = [this.#set, this.#bytes, this.#plain, this.#flagsAt, this.#ownAt];
    let known = into.count;
    let before = 0;
    for (let i = 0, end = set.length; i < end; i++) {
      const word = set[i] as number;
      for (let common = word & (among[i] as number); common !== 0; common &= common - 1) {
        const bit = common & -common;
        const doc = (i << 5) + 31 - Math.clz32(bit);
        const rank = before + countOf(word & (bit - 1));
        const own = bytes[ownAt + rank] as number;
        const ifPlain = -(((bytes[flagsAt + (rank >>> 3)] as number) >>> (rank & 7)) & 1);
        const gain = (own ^ ((own ^ (plain[doc] as number)) & ifPlain)) * factor;
        const sum = sums[doc] as number;
        docs[known] = doc;
        known += sum === 0 ? 1 : 0;
        sums[doc] = isBest ? Math.max(gain, sum) : sum + gain;
      }
      before += countOf(word);
    }
    into.count = known;
  }

  holders(): Bits {
    return this.#set;
  }

  addHolders(holders: Bits): Bits {
    return join(holders, this.#set);
  }

  goTo(doc: number): void {
    const [set, bytes] = [this.#set, this.#bytes];
    for (; this.#word < doc >>> 5; this.#word++) this.#before += countOf(set[this.#word] as number);
    const rank = this.#before + countOf((set[this.#word] as number) & ((1 << (doc & 31)) - 1));
    this.#doc = doc;
    this.#rank = rank;
    this.#own = bytes[this.#ownAt + rank] as number;
    this.#isPlain = ((bytes[this.#flagsAt + (rank >>> 3)] as number) >>> (rank & 7)) & 1;
  }

  get impact(): number {
    return this.#isPlain ? (this.#plain[this.#doc] as number) : this.#own;
  }

  places(by: number, among?: readonly number[]): readonly number[] {
    if (!this.#isPlain) return this.#readPlaces(by, among);
    const place = this.#own - by;
    return !among || among.includes(place) ? [place] : [];
  }

  #readPlaces(by: number, among?: readonly number[]): readonly number[] {
    const [bytes, rank] = [this.#bytes, this.#rank];
    let seen = this.#seen;
    while (seen <= rank) {
      const flags = bytes[this.#flagsAt + (seen >>> 3)] as number;
      const isWhole = (seen & 7) === 0 && seen + 7 <= rank;
      this.#places.unread += isWhole ? 8 - countOf(flags) : ~(flags >>> (seen & 7)) & 1;
      seen += isWhole ? 8 : 1;
    }
    this.#seen = seen;
    return this.#places.read(by, among);
  }
}
