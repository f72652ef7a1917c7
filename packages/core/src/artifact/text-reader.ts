import type { ByteReader } from './byte-reader.ts';
import { readText } from './text-bytes.ts';
import * as textTags from './text-tags.ts';
import { caseBit, endsSentence, isSmall, space, startsWord } from './tokens.ts';
import { endsSentenceIn, isWordIn, lengthIn, longestWord, startIn } from './word-place.ts';

/** Reads texts that a `TextWriter` wrote: their words are put together as bytes, and decoded once. */
export class TextReader {
  readonly #places: Uint32Array;
  readonly #words: DataView;
  #text = new Uint8Array(0);
  #textView = new DataView(this.#text.buffer);

  /** The words, one after the other, and `copiedAtOnce` bytes; the place of each. */
  constructor(words: Uint8Array, places: Uint32Array) {
    this.#words = new DataView(words.buffer, words.byteOffset, words.byteLength);
    this.#places = places;
  }

  read(from: ByteReader, startsWithCapital: boolean): string {
    this.#makeRoom((from.end - from.at) * (longestWord + 1));
    const [places, words, text, textView] = [this.#places, this.#words, this.#text, this.#textView];
    let expectsCapital = startsWithCapital;
    let isAfterWord = 0;
    let length = 0;
    for (let code = from.code(); code !== textTags.end; code = from.code()) {
      if (code === textTags.flipCapital) {
        expectsCapital = !expectsCapital;
        continue;
      }
      let [isWord, endsOne, size] = [0, false, 0];
      // What is written and not counted is written over by what follows.
      text[length] = space;
      if (code === textTags.literal) {
        size = from.code();
        const start = from.take(size);
        isWord = startsWord[from.bytes[start] as number] as number;
        endsOne = endsSentence(from.bytes, start, from.at);
        length += isWord & isAfterWord;
        for (let i = 0; i < size; i++) text[length + i] = from.bytes[start + i] as number;
      } else {
        const place = places[code - textTags.firstWord] as number;
        const start = startIn(place);
        size = lengthIn(place);
        isWord = isWordIn(place);
        endsOne = endsSentenceIn(place);
        length += isWord & isAfterWord;
        textView.setFloat64(length, words.getFloat64(start, true), true);
        textView.setFloat64(length + 8, words.getFloat64(start + 8, true), true);
        for (let i = copiedAtOnce; i < size; i++) text[length + i] = words.getUint8(start + i);
      }
      if (isWord && expectsCapital && isSmall(text[length])) text[length] = (text[length] as number) ^ caseBit;
      expectsCapital = endsOne;
      isAfterWord = isWord;
      length += size;
    }
    return readText(text, 0, length);
  }

  #makeRoom(length: number): void {
    if (length + copiedAtOnce <= this.#text.length) return;
    this.#text = new Uint8Array((length + copiedAtOnce) * 2);
    this.#textView = new DataView(this.#text.buffer);
  }
}

/**
 * Most words are no longer than this many bytes. To copy so many without asking where the word ends is faster than a loop of which the
 * processor cannot foresee the end. They are copied as floats, which no engine changes unless they are not a number, and no eight bytes of
 * UTF-8 are that: 0x7f or 0xff does not stand behind a byte from 0xf0 on.
 */
export const copiedAtOnce = 16;
