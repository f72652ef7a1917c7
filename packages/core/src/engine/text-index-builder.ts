import { DatasetTooLarge } from '../errors.ts';
import { flagBytes, isUsual } from './bitmap-postings.ts';
import { wordsFor } from './bits.ts';
import { Growing, returnedBlock } from './growing.ts';
import type { NameSections } from './name-table.ts';
import { NameTableBuilder } from './name-table-builder.ts';
import { fieldWeight, identifyingCount, impactOf, searched } from './searched.ts';
import { TextNumbers } from './text-numbers.ts';
import { VarintReader, varintLength, writeVarint } from './varint.ts';

/** A map of more cannot be held. */
const mostWords = 2 ** 24 - 1;

/** What stands among the words of a field after each of its texts: words on either side of it are not in a row. */
const endOfText = 0;
const noTerm = -1;

/** The last place that one byte can tell. */
const lastPlainPlace = 0xff;

type FieldWords = { length: number; terms: readonly number[]; weigh: (count: number) => number };

/** The words of a record by field, and of each how often it comes (which is counted down as they are written) and what it weighs. */
type WordsOfRecord = {
  fields: readonly FieldWords[];
  main: FieldWords | undefined;
  times: Uint32Array;
  weights: Float64Array;
  /** The impact of a word that stands once in the record, in its main field. */
  plainImpact: number;
};

/** The field with the most words: most words of a record stand in it, and once. */
const mainOf = <F extends { length: number }>(fields: readonly F[]): F | undefined =>
  fields.reduce<F | undefined>((main, field) => (main && main.length >= field.length ? main : field), undefined);

/** Gathers the words of records, and writes them as an inverted index: each word with the records that hold it, its impact and its places there. */
export class TextIndexBuilder {
  readonly #words = new TextNumbers();
  /** Of each word how many records hold it, which of them came last, and how many bytes their distances and all places take. */
  readonly #found: number[] = [];
  readonly #lastDoc: number[] = [];
  readonly #distanceBytes: number[] = [];
  readonly #allPlaceBytes: number[] = [];
  /** Of each word in the record at hand how often it comes, where it came last, and how many bytes its places take. */
  readonly #times: number[] = [];
  readonly #lastPlace: number[] = [];
  readonly #placeBytes: number[] = [];
  /**
   * Of each record as varints: how many fields it has; of each its number, how many words it holds, how many places these take, and what stands
   * there: 0 after each text, else the number of a word and one. A word has its number when it first comes, so that the usual ones have short
   * numbers.
   */
  readonly #entries = new Growing(Uint8Array, returnedBlock);
  readonly #pushEntry = (byte: number) => this.#entries.push(byte);
  readonly #totals = searched.map(() => ({ words: 0, records: 0 }));
  readonly #names = new NameTableBuilder();
  readonly #current = searched.map((_, field) => ({ field, places: [] as number[], length: 0 }));
  #doc = 0;

  /** A text of the record at hand. Names and numbers are kept as a whole, too. */
  add(field: number, text: string, role = 0): void {
    const current = this.#current[field] as { places: number[]; length: number };
    const words = this.#words.addWords(text);
    if (this.#words.size > this.#found.length) this.#countWords();
    for (const word of words) current.places.push(word + 1);
    current.places.push(endOfText);
    current.length += words.length;
    if (field < identifyingCount) this.#names.add(words, this.#doc, role);
  }

  /** Makes room for the words that are new. */
  #countWords(): void {
    const { size } = this.#words;
    if (size > mostWords) throw new DatasetTooLarge({ what: 'artifact-words', limit: mostWords, found: size });
    while (this.#found.length < size) {
      for (const list of [this.#found, this.#distanceBytes, this.#allPlaceBytes, this.#times, this.#lastPlace, this.#placeBytes])
        list.push(0);
      this.#lastDoc.push(-1);
    }
  }

  /** No more texts of this record. */
  endRecord(): void {
    const write = (value: number) => writeVarint(this.#pushEntry, value);
    const fields = this.#current.filter(({ length }) => length > 0);
    write(fields.length);
    for (const { field, places, length } of fields) {
      const total = this.#totals[field] as { words: number; records: number };
      total.words += length;
      total.records++;
      for (const value of [field, length, places.length]) write(value);
      for (const value of places) write(value);
    }
    this.#countPostings(fields);
    for (const current of this.#current) {
      current.places = [];
      current.length = 0;
    }
    this.#doc++;
  }

  #countPostings(fields: readonly { places: readonly number[]; length: number }[]): void {
    let place = 0;
    for (const { places } of fields) {
      for (const value of places) {
        if (value !== endOfText) this.#countPlace(value - 1, place);
        place++;
      }
    }
    const main = mainOf(fields);
    place = 0;
    for (const field of fields) {
      for (const value of field.places) {
        const word = value - 1;
        // The first of its places tells whether it is the only one.
        if (value !== endOfText && (this.#times[word] as number) > 0) {
          const isPlain = field === main && this.#times[word] === 1 && place <= lastPlainPlace;
          if (!isPlain) this.#allPlaceBytes[word] = (this.#allPlaceBytes[word] as number) + (this.#placeBytes[word] as number);
          this.#times[word] = 0;
        }
        place++;
      }
    }
  }

  #countPlace(word: number, place: number): void {
    if (this.#times[word] === 0) {
      this.#found[word] = (this.#found[word] as number) + 1;
      const distance = this.#doc - (this.#lastDoc[word] as number) - 1;
      this.#distanceBytes[word] = (this.#distanceBytes[word] as number) + varintLength(distance * 2);
      this.#lastDoc[word] = this.#doc;
      this.#lastPlace[word] = 0;
      this.#placeBytes[word] = 0;
    }
    this.#times[word] = (this.#times[word] as number) + 1;
    this.#placeBytes[word] = (this.#placeBytes[word] as number) + placeLength(place - (this.#lastPlace[word] as number));
    this.#lastPlace[word] = place;
  }

  finish(): { vocabulary: string[]; sections: Record<string, Uint8Array | Uint32Array>; names: NameSections } {
    const words = [...this.#words];
    const order = Uint32Array.from(words.keys()).sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1));
    const renumbered = new Uint32Array(words.length);
    for (const [term, word] of order.entries()) renumbered[word] = term;
    const vocabulary = Array.from(order, (word) => words[word] as string);
    const backwards = vocabulary.map((word) => [...word].reverse().join(''));
    const reversed = Uint32Array.from(vocabulary.keys()).sort((a, b) => ((backwards[a] as string) < (backwards[b] as string) ? -1 : 1));
    return { vocabulary, sections: { ...this.#postings(renumbered), reversed }, names: this.#names.finish(renumbered) };
  }

  /** The postings of each word, laid out as `Postings` reads them; and of each record the impact of a plain word. */
  #postings(renumbered: Uint32Array): Record<string, Uint8Array | Uint32Array> {
    const terms = renumbered.length;
    const found = new Uint32Array(terms);
    const ends = new Uint32Array(terms + 1);
    const words = wordsFor(this.#doc);
    for (const [word, term] of renumbered.entries()) {
      const holders = this.#found[word] as number;
      found[term] = holders;
      const which = isUsual(holders, this.#doc) ? flagBytes(holders) : (this.#distanceBytes[word] as number);
      ends[term + 1] = which + holders + (this.#allPlaceBytes[word] as number);
    }
    for (let term = 0; term < terms; term++) ends[term + 1] = (ends[term + 1] as number) + (ends[term] as number);
    const usual = Uint32Array.from([...found.keys()].filter((term) => isUsual(found[term] as number, this.#doc)));
    const sets = new Uint32Array(usual.length * words);
    const setAt = new Int32Array(terms).fill(-1);
    for (const [place, term] of usual.entries()) setAt[term] = place * words;
    const postings = new Uint8Array(ends[terms] as number);
    const plain = new Uint8Array(this.#doc);
    const [heads, tails] = [ends.slice(0, terms), ends.slice(1)];
    for (const term of usual) heads[term] = (heads[term] as number) + flagBytes(found[term] as number);
    const lastDoc = new Int32Array(terms).fill(-1);
    const lastPlace = new Int32Array(terms);
    let at = 0;
    const pushUp = (byte: number) => {
      postings[at++] = byte;
    };
    const pushDown = (byte: number) => {
      postings[--at] = byte;
    };
    const writeWhich = (term: number, doc: number, isPlain: boolean) => {
      const set = setAt[term] as number;
      if (set < 0) writeVarint(pushUp, (doc - (lastDoc[term] as number) - 1) * 2 + Number(isPlain));
      else {
        const place = set + (doc >>> 5);
        sets[place] = (sets[place] as number) | (1 << (doc & 31));
        const rank = at - (ends[term] as number) - flagBytes(found[term] as number);
        const flags = (ends[term] as number) + (rank >>> 3);
        postings[flags] = (postings[flags] as number) | (Number(isPlain) << (rank & 7));
      }
    };
    this.#eachRecord(renumbered, (doc, { fields, main, times, weights, plainImpact }) => {
      plain[doc] = plainImpact;
      let place = 0;
      for (const field of fields) {
        for (const term of field.terms) {
          const here = place++;
          if (term === noTerm) continue;
          const isFirst = lastDoc[term] !== doc;
          const isPlain = isFirst && field === main && times[term] === 1 && here <= lastPlainPlace;
          if (isFirst) {
            at = heads[term] as number;
            writeWhich(term, doc, isPlain);
            pushUp(isPlain ? here : impactOf(weights[term] as number));
            heads[term] = at;
            lastDoc[term] = doc;
            lastPlace[term] = 0;
          }
          times[term] = (times[term] as number) - 1;
          if (isPlain) continue;
          at = tails[term] as number;
          writePlace(pushDown, here - (lastPlace[term] as number), times[term] === 0);
          tails[term] = at;
          lastPlace[term] = here;
        }
      }
    });
    return { found, ends, postings, plain, usual, sets };
  }

  /** The words of each record with their weights there; the entries are given up on the way. */
  #eachRecord(renumbered: Uint32Array, visit: (doc: number, words: WordsOfRecord) => void): void {
    const means = this.#totals.map(({ words, records }) => Math.max(1, words / Math.max(1, records)));
    const entries = new VarintReader(this.#entries.drain() as Generator<Uint8Array>);
    const [times, inField] = [new Uint32Array(renumbered.length), new Uint32Array(renumbered.length)];
    const weights = new Float64Array(renumbered.length);
    for (let doc = 0; doc < this.#doc; doc++) {
      const fields = Array.from({ length: entries.next() }, () => {
        const [field, length] = [entries.next(), entries.next()];
        const terms = Array.from({ length: entries.next() }, () => {
          const value = entries.next();
          return value === endOfText ? noTerm : (renumbered[value - 1] as number);
        });
        return {
          length,
          terms,
          weigh: (count: number) => fieldWeight(searched[field]?.weight as number, count, length, means[field] as number),
        };
      });
      for (const { terms } of fields) for (const term of terms) if (term !== noTerm) weights[term] = 0;
      for (const { terms, weigh } of fields) {
        for (const term of terms) if (term !== noTerm) inField[term] = (inField[term] as number) + 1;
        for (const term of terms) {
          const count = term === noTerm ? 0 : (inField[term] as number);
          if (count === 0) continue;
          weights[term] = (weights[term] as number) + weigh(count);
          times[term] = (times[term] as number) + count;
          inField[term] = 0;
        }
      }
      const main = mainOf(fields);
      visit(doc, { fields, main, times, weights, plainImpact: main ? impactOf(main.weigh(1)) : 0 });
    }
  }
}

/** The distance of a place from the one before, as `Postings` reads it. */
function writePlace(push: (byte: number) => void, distance: number, isLast: boolean): void {
  let rest = distance;
  for (; rest > 0x3f; rest >>>= 6) push((rest & 0x3f) | 0x40);
  push(rest | (isLast ? 0x80 : 0));
}

/** How many bytes {@link writePlace} writes. */
function placeLength(distance: number): number {
  let length = 1;
  for (let rest = distance; rest > 0x3f; rest >>>= 6) length++;
  return length;
}
