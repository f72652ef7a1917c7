import { mostBytesOf, writeText } from '../artifact/text-bytes.ts';
import { hashOf, WordDictionary } from '../artifact/word-dictionary.ts';
import type { Ref } from '../schema/id.ts';

/** Numbers references as they come. They are kept as bytes: a map of a million strings would take five times the memory. */
export class RefNumbers {
  #refs = new WordDictionary();
  #bytes = new Uint8Array(1024);

  get size(): number {
    return this.#refs.size;
  }

  /** The number of a reference; -1 where it has none. */
  find(ref: string): number {
    const [length, hash] = this.#read(ref);
    return this.#refs.find(this.#bytes, 0, length, hash);
  }

  /** Gives the next number to a reference that has none. */
  add(ref: Ref): void {
    const [length, hash] = this.#read(ref);
    this.#refs.add(this.#bytes, 0, length, hash);
  }

  at(number: number): Ref {
    return this.#refs.at(number) as Ref;
  }

  /** In the order of their numbers. */
  *[Symbol.iterator](): Generator<Ref> {
    for (let number = 0; number < this.size; number++) yield this.at(number);
  }

  clear(): void {
    this.#refs = new WordDictionary();
  }

  #read(ref: string): [length: number, hash: number] {
    if (mostBytesOf(ref) > this.#bytes.length) this.#bytes = new Uint8Array(mostBytesOf(ref));
    const length = writeText(ref, this.#bytes, 0);
    return [length, hashOf(this.#bytes, 0, length)];
  }
}
