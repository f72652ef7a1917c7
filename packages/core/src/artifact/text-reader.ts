import type { ByteReader } from './byte-reader.ts';
import { readText } from './text-bytes.ts';
import * as textTags from './text-tags.ts';
import { caseBit, endsSentence, isSmall, space, startsWord } from './tokens.ts';

/** Reads texts that a `TextWriter` wrote: their words are put together as bytes, and decoded once. */
export class TextReader {
  readonly #words: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #wordView: DataView;
  #text = new Uint8Array(4096);
  #textView = new DataView(this.#text.buffer);

  /** The words, one after the other, and `copiedAtOnce` bytes; where each starts, and where the last ends. */
  constructor(words: Uint8Array, starts: Uint32Array) {
    this.#words = words;
    this.#wordView = new DataView(words.buffer, words.byteOffset, words.byteLength);
    this.#starts = starts;
  }

  read(from: ByteReader, startsWithCapital: boolean): string {
    const [starts, words, wordView] = [this.#starts, this.#words, this.#wordView];
    let [text, textView] = [this.#text, this.#textView];
    let expectsCapital = startsWithCapital;
    let isAfterWord = false;
    let length = 0;
    for (let code = from.code(); code !== textTags.end; code = from.code()) {
      if (code === textTags.flipCapital) {
        expectsCapital = !expectsCapital;
        continue;
      }
      const isLiteral = code === textTags.literal;
      const bytes = isLiteral ? from.bytes : words;
      const start = isLiteral ? from.take(from.code()) : (starts[code - textTags.firstWord] as number);
      const end = isLiteral ? from.at : (starts[code - textTags.firstWord + 1] as number);
      const needed = length + 1 + end - start + copiedAtOnce;
      if (needed > text.length) [text, textView] = this.#widen(needed);
      const first = bytes[start] as number;
      const isWord = startsWord[first] === 1;
      if (isWord && isAfterWord) text[length++] = space;
      isAfterWord = isWord;
      const begin = length;
      let at = start;
      if (!isLiteral) {
        textView.setInt32(length, wordView.getInt32(at, true), true);
        textView.setInt32(length + 4, wordView.getInt32(at + 4, true), true);
        textView.setInt32(length + 8, wordView.getInt32(at + 8, true), true);
        length += Math.min(copiedAtOnce, end - at);
        at += copiedAtOnce;
      }
      while (at < end) text[length++] = bytes[at++] as number;
      if (isWord) {
        if (expectsCapital && isSmall(first)) text[begin] = first ^ caseBit;
        expectsCapital = false;
      } else expectsCapital = endsSentence(bytes, start, end);
    }
    return readText(text, 0, length);
  }

  #widen(needed: number): [Uint8Array<ArrayBuffer>, DataView<ArrayBuffer>] {
    const wider = new Uint8Array(needed * 2);
    wider.set(this.#text);
    this.#text = wider;
    this.#textView = new DataView(wider.buffer);
    return [wider, this.#textView];
  }
}

/**
 * Most words are no longer than this many bytes. To copy so many without asking where the word ends is faster than a loop of which the
 * processor cannot foresee the end; what was too much is written over by what follows.
 */
export const copiedAtOnce = 12;
