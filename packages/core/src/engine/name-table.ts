import { lowerBound } from '../lower-bound.ts';
import { nameRoles } from '../schema/name.ts';
import type { TextIndex } from './text-index.ts';
import { varintsFrom } from './varint.ts';

export type NameRole = (typeof nameRoles)[number];

/** Names stand in blocks of 2⁴. */
export const blockBits = 4;

/** Of more words it is not told that they are those of the name before. */
export const mostShared = 7;

/**
 * `bytes`: of each name, as varints, how many words follow times eight, and how many begin it that are those of the one before in its block;
 * and the words, by their places in `words`, which are the numbers of all words of names, the most used first. `blocks`: where each block
 * starts; `docs` and `roles`: of each name the record, and its role and one, or 0.
 */
export type NameSections = { bytes: Uint8Array; blocks: Uint32Array; words: Uint32Array; docs: Uint32Array; roles: Uint8Array };

/** A name that a record bears: its key, and its role where it is a name and no number. */
export type Bearer = { doc: number; role?: NameRole };

/** Every name and number of every record as the numbers of its words, in order. */
export class NameTable {
  readonly #sections: NameSections;
  readonly #text: TextIndex;

  constructor(sections: NameSections, text: TextIndex) {
    this.#sections = sections;
    this.#text = text;
  }

  /** The records that bear exactly these words as a name or number. */
  bearers(words: readonly string[]): Bearer[] {
    const terms = words.map((word) => this.#text.termOf(word));
    const found: Bearer[] = [];
    if (terms.length === 0 || terms.includes(-1)) return found;
    for (const [place, own] of this.from(this.lowerBound(terms))) {
      if (compareTerms(own, terms) !== 0) break;
      found.push(this.bearerAt(place));
    }
    return found;
  }

  /** How many names there are. */
  get size(): number {
    return this.#sections.docs.length;
  }

  bearerAt(place: number): Bearer {
    const role = nameRoles[(this.#sections.roles[place] as number) - 1];
    return { doc: this.#sections.docs[place] as number, ...(role !== undefined && { role }) };
  }

  termsAt(place: number): readonly number[] {
    const [first] = this.from(place);
    return first?.[1] ?? [];
  }

  /** The names from a place on, in order, each with its place; the words are good until the next is taken. */
  *from(place: number): Generator<[place: number, terms: readonly number[]]> {
    const { bytes, blocks, words } = this.#sections;
    const block = place >> blockBits;
    const next = varintsFrom(bytes, blocks[block] as number);
    const terms: number[] = [];
    for (let at = block << blockBits; at < this.size; at++) {
      const head = next();
      terms.length = head & mostShared;
      for (let left = head >>> 3; left > 0; left--) terms.push(words[next()] as number);
      if (at >= place) yield [at, terms];
    }
  }

  /** The place of the first name that does not come before these words. */
  lowerBound(terms: readonly number[]): number {
    const { blocks } = this.#sections;
    const isBefore = (own: readonly number[]) => compareTerms(own, terms) < 0;
    const block = lowerBound(blocks.length, (block) => isBefore(this.termsAt(block << blockBits)));
    for (const [place, own] of this.from(Math.max(0, block - 1) << blockBits)) if (!isBefore(own)) return place;
    return this.size;
  }
}

function compareTerms(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
