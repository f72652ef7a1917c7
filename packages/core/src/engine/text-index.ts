import type { StringTable } from '../artifact/string-table.ts';
import { lowerBound } from '../lower-bound.ts';
import { editDistance, editsAllowed } from '../text/edit-distance.ts';
import { rarity, shares } from './searched.ts';

export type TextSections = { found: Uint32Array; ends: Uint32Array; postings: Uint8Array; reversed: Uint32Array };

/** The words that one asked for stands for, and what each counts. */
export type Expansion = { reason: 'words' | 'prefix' | 'similar'; terms: readonly { term: number; share: number }[] };

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
      const terms = Array.from({ length: to - from }, (_, i) => from + i);
      if (terms.length > 0) {
        const hasSelf = this.vocabulary.at(from) === word;
        const reason = hasSelf && terms.length === 1 ? 'words' : 'prefix';
        return { reason, terms: terms.map((term) => ({ term, share: hasSelf && term === from ? shares.exact : shares.prefix })) };
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
    for (let term = 0; term < this.vocabulary.size; term++) {
      const candidate = this.vocabulary.at(term);
      if (Math.abs(candidate.length - word.length) <= 2 && editDistance(candidate, word) === 2) terms.push(term);
    }
    return terms;
  }

  /**
   * One edit leaves one half of the word as it is: only words that begin with the first half or end with the second are looked at, and the
   * one where two letters changed places across the middle.
   */
  #atOneEdit(word: string): number[] {
    const half = word.length >> 1;
    const middle = /^[\udc00-\udfff]/.test(word.slice(half)) ? half + 1 : half;
    const [head, tail] = [word.slice(0, middle), word.slice(middle)];
    const terms = new Set<number>();
    const consider = (term: number) => {
      const candidate = this.vocabulary.at(term);
      if (Math.abs(candidate.length - word.length) <= 1 && editDistance(candidate, word) === 1) terms.add(term);
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
    const swapped = word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1);
    const term = this.termOf(swapped);
    if (term >= 0) consider(term);
    return [...terms].sort((a, b) => a - b);
  }

  /**
   * Notes in `best` for each record that holds any of the terms the best of their shares, and adds to `docs` from `count` on the records that
   * had nothing there. Returns how many there are then.
   */
  best(terms: Expansion['terms'], best: Int32Array, docs: Uint32Array, count: number): number {
    const { ends, postings } = this.#sections;
    let known = count;
    for (const { term, share } of terms) {
      let doc = -1;
      for (let at = ends[term] as number, end = ends[term + 1] as number; at < end; ) {
        let byte = postings[at++] as number;
        let gap = byte & 0x7f;
        for (let shift = 7; byte > 0x7f; shift += 7) {
          byte = postings[at++] as number;
          gap |= (byte & 0x7f) << shift;
        }
        doc += gap + 1;
        const impact = (postings[at++] as number) * share;
        const before = best[doc] as number;
        if (before === 0) docs[known++] = doc;
        if (impact > before) best[doc] = impact;
      }
    }
    return known;
  }

  /** Adds what one term gives to `sums`, and to `docs` from `count` on the records that had nothing there. Returns how many there are then. */
  add(term: number, factor: number, sums: Int32Array, docs: Uint32Array, count: number): number {
    const { ends, postings } = this.#sections;
    let known = count;
    let doc = -1;
    for (let at = ends[term] as number, end = ends[term + 1] as number; at < end; ) {
      let byte = postings[at++] as number;
      let gap = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = postings[at++] as number;
        gap |= (byte & 0x7f) << shift;
      }
      doc += gap + 1;
      const before = sums[doc] as number;
      if (before === 0) docs[known++] = doc;
      sums[doc] = before + (postings[at++] as number) * factor;
    }
    return known;
  }

  /** How much a word counts that stands in so many records. */
  rarity(found: number): number {
    return rarity(this.#size, found);
  }
}

const reverse = (word: string): string => [...word].reverse().join('');
