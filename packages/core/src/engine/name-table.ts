import { lowerBound } from '../lower-bound.ts';
import { nameRoles } from '../schema/name.ts';
import type { TextIndex } from './text-index.ts';
import { readVarints } from './varint.ts';

export type NameRole = (typeof nameRoles)[number];

export type NameSections = { names: Uint8Array; nameEnds: Uint32Array; nameDocs: Uint32Array; nameRoles: Uint8Array };

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
    if (terms.length === 0 || terms.includes(-1)) return [];
    const { nameDocs } = this.#sections;
    const found: Bearer[] = [];
    for (let place = this.lowerBound(terms); place < nameDocs.length && compareTerms(this.termsAt(place), terms) === 0; place++) {
      found.push(this.bearerAt(place));
    }
    return found;
  }

  /** How many names there are. */
  get size(): number {
    return this.#sections.nameDocs.length;
  }

  bearerAt(place: number): Bearer {
    const role = nameRoles[(this.#sections.nameRoles[place] as number) - 1];
    return { doc: this.#sections.nameDocs[place] as number, ...(role !== undefined && { role }) };
  }

  termsAt(place: number): number[] {
    const { names, nameEnds } = this.#sections;
    return readVarints(names, nameEnds[place] as number, nameEnds[place + 1] as number);
  }

  /** The place of the first name that does not come before these words. */
  lowerBound(terms: readonly number[]): number {
    return lowerBound(this.size, (place) => compareTerms(this.termsAt(place), terms) < 0);
  }
}

function compareTerms(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
