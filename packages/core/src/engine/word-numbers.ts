import { mostBytesOf, writeText } from '../artifact/text-bytes.ts';
import { hashOf, hashStart, hashWith, WordDictionary } from '../artifact/word-dictionary.ts';
import { wordsOf } from '../text/fold.ts';

const asciiEnd = 0x80;

/** Of each character of ASCII what it is in a folded word; 0 where it stands between words. */
const foldedAscii = Uint8Array.from({ length: asciiEnd }, (_, code) => wordsOf(String.fromCharCode(code))[0]?.charCodeAt(0) ?? 0);

/** Numbers words in the order in which they first come. Of a text of ASCII, as most are, no word is made a string. */
export class WordNumbers {
  readonly #words = new WordDictionary();
  #bytes = new Uint8Array(4096);

  get size(): number {
    return this.#words.size;
  }

  /** The numbers of the words that `wordsOf` tells of a text. */
  of(text: string): number[] {
    return this.#ofAscii(text) ?? wordsOf(text).map((word) => this.#ofWord(word));
  }

  /** Nothing where the text is not of ASCII; the words before that are known then. */
  #ofAscii(text: string): number[] | undefined {
    const bytes = this.#roomFor(text.length);
    const numbers: number[] = [];
    let hash = hashStart;
    let length = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= asciiEnd) return undefined;
      const letter = foldedAscii[code] as number;
      if (letter !== 0) {
        bytes[length++] = letter;
        hash = hashWith(hash, letter);
      } else if (length > 0) {
        numbers.push(this.#numberOf(bytes, length, hash >>> 0));
        hash = hashStart;
        length = 0;
      }
    }
    if (length > 0) numbers.push(this.#numberOf(bytes, length, hash >>> 0));
    return numbers;
  }

  #ofWord(word: string): number {
    const bytes = this.#roomFor(mostBytesOf(word));
    const length = writeText(word, bytes, 0);
    return this.#numberOf(bytes, length, hashOf(bytes, 0, length));
  }

  #numberOf(bytes: Uint8Array, length: number, hash: number): number {
    const known = this.#words.find(bytes, 0, length, hash);
    return known >= 0 ? known : this.#words.add(bytes, 0, length, hash);
  }

  #roomFor(length: number): Uint8Array {
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(length * 2);
    return this.#bytes;
  }

  /** All words by their numbers. */
  toArray(): string[] {
    return Array.from({ length: this.size }, (_, number) => this.#words.at(number));
  }
}
