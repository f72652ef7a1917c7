import { mostBytesOf, writeText } from '../artifact/text-bytes.ts';
import { hashOf, hashStart, hashWith, WordDictionary } from '../artifact/word-dictionary.ts';
import { wordsOf } from '../text/fold.ts';

const asciiEnd = 0x80;

/** Of each character of ASCII what it is in a folded word; 0 where it stands between words. */
const foldedAscii = Uint8Array.from({ length: asciiEnd }, (_, code) => wordsOf(String.fromCharCode(code))[0]?.charCodeAt(0) ?? 0);

/** Numbers texts in the order in which they first come. They are kept as bytes: a map of a million strings would take five times the memory. */
export class TextNumbers {
  readonly #texts = new WordDictionary();
  /** The text at hand. */
  #bytes = new Uint8Array(4096);

  get size(): number {
    return this.#texts.size;
  }

  at(number: number): string {
    return this.#texts.at(number);
  }

  /** All texts by their numbers. */
  *[Symbol.iterator](): Generator<string> {
    for (let number = 0; number < this.size; number++) yield this.at(number);
  }

  /** The number of a text, or -1. */
  find(text: string): number {
    const length = this.#read(text);
    return this.#texts.find(this.#bytes, 0, length, hashOf(this.#bytes, 0, length));
  }

  /** The number of a text, which has one from now on. */
  add(text: string): number {
    const length = this.#read(text);
    return this.#numberOf(length, hashOf(this.#bytes, 0, length));
  }

  /** The numbers of the words of a text. Where it is of ASCII, as most are, no word is made a string. */
  addWords(text: string): number[] {
    this.#makeRoom(text.length);
    const numbers: number[] = [];
    let hash = hashStart;
    let length = 0;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 0;
      // The words before it have their numbers already, and keep them.
      if (code >= asciiEnd) return wordsOf(text).map((word) => this.add(word));
      const letter = foldedAscii[code] as number;
      if (letter !== 0) {
        this.#bytes[length++] = letter;
        hash = hashWith(hash, letter);
      } else if (length > 0) {
        numbers.push(this.#numberOf(length, hash >>> 0));
        hash = hashStart;
        length = 0;
      }
    }
    return numbers;
  }

  #numberOf(length: number, hash: number): number {
    const known = this.#texts.find(this.#bytes, 0, length, hash);
    return known >= 0 ? known : this.#texts.add(this.#bytes, 0, length, hash);
  }

  #read(text: string): number {
    this.#makeRoom(mostBytesOf(text));
    return writeText(text, this.#bytes, 0);
  }

  #makeRoom(length: number): void {
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(length * 2);
  }
}
