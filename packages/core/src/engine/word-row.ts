import { afterAll, type Postings } from './postings.ts';

/** Finds the places where words stand in a row: those where it may begin, by one word after another, the rarest first. */
export class WordRow {
  /** Ascending: the record, the place of the first word in it, and what those of the words count there that were looked for so far. */
  readonly #docs: Uint32Array;
  readonly #starts: Int32Array;
  readonly #scores: Int32Array;
  #count = -1;

  /** @param most places that the first word to be added can have */
  constructor(most: number) {
    this.#docs = new Uint32Array(most);
    this.#starts = new Int32Array(most);
    this.#scores = new Int32Array(most);
  }

  /** Looks for the `i`-th word of the row. */
  add(postings: Postings, i: number, factor: number): void {
    if (this.#count < 0) this.#begin(postings, i, factor);
    else this.#keep(postings, i, factor);
  }

  #begin(postings: Postings, i: number, factor: number): void {
    const [docs, starts, scores] = [this.#docs, this.#starts, this.#scores];
    const places: number[] = [];
    let size = 0;
    for (let doc = postings.seek(0); doc < afterAll; doc = postings.seek(doc + 1)) {
      const score = postings.impact * factor;
      for (let count = postings.places(places), place = 0; place < count; place++, size++) {
        docs[size] = doc;
        starts[size] = (places[place] as number) - i;
        scores[size] = score;
      }
    }
    this.#count = size;
  }

  #keep(postings: Postings, i: number, factor: number): void {
    const [docs, starts, scores, size] = [this.#docs, this.#starts, this.#scores, this.#count];
    const places: number[] = [];
    let kept = 0;
    for (let at = 0; at < size; ) {
      const doc = docs[at] as number;
      if (postings.seek(doc) !== doc) {
        at++;
        continue;
      }
      const score = postings.impact * factor;
      const count = postings.places(places);
      for (let place = 0; at < size && docs[at] === doc; at++) {
        const wanted = (starts[at] as number) + i;
        while (place < count && (places[place] as number) < wanted) place++;
        if (place === count || places[place] !== wanted) continue;
        docs[kept] = doc;
        starts[kept] = wanted - i;
        scores[kept++] = (scores[at] as number) + score;
      }
    }
    this.#count = kept;
  }

  /** The records in which a row begins, ascending, each once, and what its words count there. */
  records(): { docs: Uint32Array; scores: Int32Array } {
    const [docs, scores] = [this.#docs, this.#scores];
    let records = 0;
    for (let at = 0; at < this.#count; at++) {
      if (at > 0 && docs[at] === docs[records - 1]) continue;
      docs[records] = docs[at] as number;
      scores[records++] = scores[at] as number;
    }
    return { docs: docs.subarray(0, records), scores: scores.subarray(0, records) };
  }
}
