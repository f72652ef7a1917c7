import { DatasetTooLarge } from '../errors.ts';
import { wordsOf } from '../text/fold.ts';
import { Growing, returnedBlock } from './growing.ts';
import { fieldWeight, identifyingCount, impactOf, searched } from './searched.ts';
import { VarintReader, varintLength, writeVarint } from './varint.ts';

/** A map of more cannot be held. */
const mostWords = 2 ** 24 - 1;

/** Gathers the words of records, and writes them as an inverted index: each word with the records that hold it and its impact there. */
export class TextIndexBuilder {
  readonly #numbers = new Map<string, number>();
  /** Of each word how many records hold it, which of them came last, and how many bytes its postings take. */
  readonly #found: number[] = [];
  readonly #lastDoc: number[] = [];
  readonly #sizes: number[] = [];
  /**
   * Of each record as varints: how many fields it has; of each its number, how many words it holds and how many different ones; of each of
   * those its number and how often it comes. A word has its number when it first comes, so that the usual ones have short numbers.
   */
  readonly #entries = new Growing(Uint8Array, returnedBlock);
  readonly #pushEntry = (byte: number) => this.#entries.push(byte);
  readonly #totals = searched.map(() => ({ words: 0, records: 0 }));
  readonly #names = new Growing(Uint32Array);
  readonly #nameEnds = new Growing(Uint32Array);
  readonly #nameDocs = new Growing(Uint32Array);
  readonly #nameRoles = new Growing(Uint8Array);
  readonly #current = searched.map(() => ({ counts: new Map<number, number>(), length: 0 }));
  #doc = 0;

  /** A text of the record at hand. Names and numbers are kept as a whole, too. */
  add(field: number, text: string, role = 0): void {
    const current = this.#current[field] as { counts: Map<number, number>; length: number };
    const words = wordsOf(text);
    for (const word of words) {
      const number = this.#numbers.get(word) ?? this.#newWord(word);
      current.counts.set(number, (current.counts.get(number) ?? 0) + 1);
      if (field < identifyingCount) this.#names.push(number);
    }
    current.length += words.length;
    if (field < identifyingCount) {
      this.#nameEnds.push(this.#names.length);
      this.#nameDocs.push(this.#doc);
      this.#nameRoles.push(role);
    }
  }

  #newWord(word: string): number {
    if (this.#numbers.size === mostWords) throw new DatasetTooLarge({ what: 'artifact-words', limit: mostWords, found: mostWords + 1 });
    this.#numbers.set(word, this.#found.length);
    this.#lastDoc.push(-1);
    this.#sizes.push(0);
    return this.#found.push(0) - 1;
  }

  /** No more texts of this record. */
  endRecord(): void {
    const write = (value: number) => writeVarint(this.#pushEntry, value);
    write(this.#current.filter(({ length }) => length > 0).length);
    for (const [field, current] of this.#current.entries()) {
      if (current.length === 0) continue;
      const total = this.#totals[field] as { words: number; records: number };
      total.words += current.length;
      total.records++;
      write(field);
      write(current.length);
      write(current.counts.size);
      for (const [word, count] of current.counts) {
        write(word);
        write(count);
        this.#countPosting(word);
      }
      current.counts.clear();
      current.length = 0;
    }
    this.#doc++;
  }

  #countPosting(word: number): void {
    const last = this.#lastDoc[word] as number;
    if (last === this.#doc) return;
    this.#lastDoc[word] = this.#doc;
    this.#found[word] = (this.#found[word] as number) + 1;
    this.#sizes[word] = (this.#sizes[word] as number) + varintLength(this.#doc - last - 1) + 1;
  }

  finish(): { vocabulary: string[]; sections: Record<string, Uint8Array | Uint32Array> } {
    const vocabulary = [...this.#numbers.keys()].sort();
    const renumbered = new Uint32Array(vocabulary.length);
    for (const [term, word] of vocabulary.entries()) renumbered[this.#numbers.get(word) as number] = term;
    this.#numbers.clear();
    const backwards = vocabulary.map((word) => [...word].reverse().join(''));
    const reversed = Uint32Array.from(vocabulary.keys()).sort((a, b) => ((backwards[a] as string) < (backwards[b] as string) ? -1 : 1));
    return { vocabulary, sections: { ...this.#postings(renumbered), reversed, ...this.#nameTable(renumbered) } };
  }

  /** The postings of each word: of each record that holds it the distance from the one before, and the impact. */
  #postings(renumbered: Uint32Array): Record<string, Uint8Array | Uint32Array> {
    const terms = renumbered.length;
    const found = new Uint32Array(terms);
    const ends = new Uint32Array(terms + 1);
    for (const [word, term] of renumbered.entries()) {
      found[term] = this.#found[word] as number;
      ends[term + 1] = this.#sizes[word] as number;
    }
    for (let term = 0; term < terms; term++) ends[term + 1] = (ends[term + 1] as number) + (ends[term] as number);
    const postings = new Uint8Array(ends[terms] as number);
    const at = ends.slice(0, terms);
    const lastDoc = new Int32Array(terms).fill(-1);
    let place = 0;
    const push = (byte: number) => {
      postings[place++] = byte;
    };
    this.#eachRecord((doc, weights) => {
      for (const [word, weight] of weights) {
        const term = renumbered[word] as number;
        place = at[term] as number;
        writeVarint(push, doc - (lastDoc[term] as number) - 1);
        push(impactOf(weight));
        at[term] = place;
        lastDoc[term] = doc;
      }
    });
    return { found, ends, postings };
  }

  /** The words of each record with their weights there; the entries are given up on the way. */
  #eachRecord(visit: (doc: number, weights: ReadonlyMap<number, number>) => void): void {
    const means = this.#totals.map(({ words, records }) => Math.max(1, words / Math.max(1, records)));
    const entries = new VarintReader(this.#entries.drain() as Generator<Uint8Array>);
    const weights = new Map<number, number>();
    for (let doc = 0; doc < this.#doc; doc++) {
      weights.clear();
      for (let fields = entries.next(); fields > 0; fields--) {
        const field = entries.next();
        const { weight } = searched[field] as { weight: number };
        const mean = means[field] as number;
        const length = entries.next();
        for (let words = entries.next(); words > 0; words--) {
          const word = entries.next();
          weights.set(word, (weights.get(word) ?? 0) + fieldWeight(weight, entries.next(), length, mean));
        }
      }
      visit(doc, weights);
    }
  }

  /** Whole names as lists of words, in the order of their letters, so that one is found by halving. */
  #nameTable(renumbered: Uint32Array): Record<string, Uint8Array | Uint32Array> {
    const words = this.#names.toArray();
    for (const [i, word] of words.entries()) words[i] = renumbered[word] as number;
    const ends = this.#nameEnds.toArray();
    const [docs, roles] = [this.#nameDocs.toArray(), this.#nameRoles.toArray()];
    const startOf = (name: number) => (name === 0 ? 0 : (ends[name - 1] as number));
    const order = Uint32Array.from(ends.keys()).sort((a, b) => {
      const [x, y] = [startOf(a), startOf(b)];
      const [m, n] = [(ends[a] as number) - x, (ends[b] as number) - y];
      for (let i = 0; i < Math.min(m, n); i++) {
        const difference = (words[x + i] as number) - (words[y + i] as number);
        if (difference !== 0) return difference;
      }
      return m - n || a - b;
    });
    const bytes = new Growing(Uint8Array);
    const push = (byte: number) => bytes.push(byte);
    const nameEnds = new Uint32Array(order.length + 1);
    for (const [place, name] of order.entries()) {
      for (let i = startOf(name); i < (ends[name] as number); i++) writeVarint(push, words[i] as number);
      nameEnds[place + 1] = bytes.length;
    }
    return {
      names: bytes.toArray(),
      nameEnds,
      nameDocs: order.map((name) => docs[name] as number),
      nameRoles: Uint8Array.from(order, (name) => roles[name] as number),
    };
  }
}
