import type { StringTable } from '../artifact/string-table.ts';
import { lowerBound } from '../lower-bound.ts';
import { editDistance, editsAllowed } from '../text/edit-distance.ts';
import { BitmapPostings, isUsual } from './bitmap-postings.ts';
import { docsOf, keep, wordsFor } from './bits.ts';
import { type PostingSections, Postings } from './postings.ts';
import { rarity, shares } from './searched.ts';

export type TextSections = PostingSections & { reversed: Uint32Array };

/** The words that one asked for stands for, and what each counts. */
export type Expansion = { reason: 'words' | 'prefix' | 'similar'; terms: readonly ExpandedTerm[] };
export type ExpandedTerm = { term: number; share: number };

/** Words with the records that hold them and their impact there. */
export class TextIndex {
  readonly vocabulary: StringTable;
  readonly #sections: TextSections;
  readonly #size: number;

  constructor(vocabulary: StringTable, sections: TextSections, size: number) {
    this.vocabulary = vocabulary;
    this.#sections = sections;
    this.#size = size;
  }

  /** The number of a word, or -1. */
  termOf(word: string): number {
    return this.vocabulary.indexOf(word);
  }

  /** How many records hold the word. */
  found(term: number): number {
    return this.#sections.found[term] as number;
  }

  /** What a word of a query stands for: words that it begins, where it may be a beginning; itself; else words that are spelt almost alike. */
  expand(word: string, isOpen: boolean): Expansion {
    if (isOpen && word.length > 1) {
      const [from, to] = [this.vocabulary.lowerBound(word), this.vocabulary.lowerBound(`${word}\uffff`)];
      if (from < to) {
        const hasSelf = this.vocabulary.at(from) === word;
        const share = (i: number) => (hasSelf && i === 0 ? shares.exact : shares.prefix);
        const terms = Array.from({ length: to - from }, (_, i) => ({ term: from + i, share: share(i) }));
        return { reason: hasSelf && terms.length === 1 ? 'words' : 'prefix', terms };
      }
    }
    const exact = this.termOf(word);
    if (exact >= 0) return { reason: 'words', terms: [{ term: exact, share: shares.exact }] };
    return { reason: 'similar', terms: this.similar(word).map((term) => ({ term, share: shares.similar })) };
  }

  /** The words at the fewest edits from one that is not in the vocabulary, if few enough; a number is never taken for another. */
  similar(word: string): number[] {
    const allowed = /\p{N}/u.test(word) ? 0 : editsAllowed(word.length);
    if (allowed === 0) return [];
    const near = this.#atOneEdit(word);
    if (near.length > 0 || allowed === 1) return near;
    const terms: number[] = [];
    for (let term = 0; term < this.vocabulary.size; term++) if (this.#isAway(term, word, 2)) terms.push(term);
    return terms;
  }

  #isAway(term: number, word: string, edits: number): boolean {
    const candidate = this.vocabulary.at(term);
    return Math.abs(candidate.length - word.length) <= edits && editDistance(candidate, word) === edits;
  }

  /**
   * One edit leaves one half of the word as it is: only words that begin with the first half or end with the second are looked at, and the
   * one where two letters changed places across the middle.
   */
  #atOneEdit(word: string): number[] {
    const letters = [...word];
    const middle = letters.length >> 1;
    const [head, tail] = [letters.slice(0, middle), letters.slice(middle)].map((half) => half.join('')) as [string, string];
    const terms = new Set<number>();
    const consider = (term: number) => {
      if (this.#isAway(term, word, 1)) terms.add(term);
    };
    for (let term = this.vocabulary.lowerBound(head), end = this.vocabulary.lowerBound(`${head}\uffff`); term < end; term++) consider(term);
    const backwards = reverse(tail);
    const { reversed } = this.#sections;
    const first = lowerBound(reversed.length, (place) => reverse(this.vocabulary.at(reversed[place] as number)) < backwards);
    for (let place = first; place < reversed.length; place++) {
      const term = reversed[place] as number;
      if (!this.vocabulary.at(term).endsWith(tail)) break;
      consider(term);
    }
    const swapped = letters.toSpliced(middle - 1, 2, letters[middle] as string, letters[middle - 1] as string);
    const term = this.termOf(swapped.join(''));
    if (term >= 0) consider(term);
    return [...terms].sort((a, b) => a - b);
  }

  /** Does the word stand in so many records that they are told by a set? */
  isUsual(term: number): boolean {
    return isUsual(this.found(term), this.#size);
  }

  postings(term: number): Postings | BitmapPostings {
    const { usual, sets } = this.#sections;
    const place = this.isUsual(term) ? lowerBound(usual.length, (i) => (usual[i] as number) < term) : -1;
    if (place < 0) return new Postings(this.#sections, term);
    const words = wordsFor(this.#size);
    return new BitmapPostings(this.#sections, term, sets.subarray(place * words, (place + 1) * words));
  }

  /** The records in which the words stand in a row in one text, ascending, and what the words count there together. */
  inARow(terms: readonly number[]): Map<number, number> {
    const words = terms.map((term, i) => {
      const found = this.found(term);
      return { i, found, factor: shares.exact * this.rarity(found), postings: this.postings(term) };
    });
    const scores = new Map<number, number>();
    const [rarest, ...rest] = words.sort((a, b) => a.found - b.found);
    if (!rarest) return scores;
    const common = rarest.postings.holders().slice();
    for (const { postings } of rest) keep(common, postings.holders());
    for (const doc of docsOf(common)) {
      // Where the words so far would have the row begin.
      let starts: readonly number[] | undefined;
      let score = 0;
      for (const { postings, i, factor } of words) {
        postings.goTo(doc);
        score += postings.impact * factor;
        starts = postings.places(i, starts);
        if (starts.length === 0) break;
      }
      if (starts?.length) scores.set(doc, score);
    }
    return scores;
  }

  /** How much a word counts that stands in so many records. */
  rarity(found: number): number {
    return rarity(this.#size, found);
  }
}

const reverse = (word: string): string => [...word].reverse().join('');
