import type { ByteReader } from './byte-reader.ts';
import { firstWord, textTags } from './codes.ts';
import { readText } from './text-bytes.ts';
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
      if (code >= firstWord) {
        let at = starts[code - firstWord] as number;
        const end = starts[code - firstWord + 1] as number;
        const needed = length + 1 + end - at + copiedAtOnce;
        if (needed > text.length) [text, textView] = this.#widen(needed);
        const first = words[at] as number;
        if (startsWord[first]) {
          if (isAfterWord) text[length++] = space;
          isAfterWord = true;
        } else isAfterWord = false;
        textView.setFloat64(length, wordView.getFloat64(at, true), true);
        textView.setInt32(length + 8, wordView.getInt32(at + 8, true), true);
        if (isAfterWord) {
          if (expectsCapital && isSmall(first)) text[length] = first ^ caseBit;
          expectsCapital = false;
        } else expectsCapital = endsSentence(words, at, end);
        length += Math.min(copiedAtOnce, end - at);
        at += copiedAtOnce;
        while (at < end) text[length++] = words[at++] as number;
      } else if (code === textTags.flipCapital) expectsCapital = !expectsCapital;
      else {
        const bytes = from.bytes;
        let at = from.take(from.code());
        const end = from.at;
        const needed = length + 1 + end - at + copiedAtOnce;
        if (needed > text.length) [text, textView] = this.#widen(needed);
        if (startsWord[bytes[at] as number]) {
          if (isAfterWord) text[length++] = space;
          if (expectsCapital && isSmall(bytes[at])) text[length++] = (bytes[at++] as number) ^ caseBit;
          expectsCapital = false;
          isAfterWord = true;
        } else {
          expectsCapital = endsSentence(bytes, at, end);
          isAfterWord = false;
        }
        while (at < end) text[length++] = bytes[at++] as number;
      }
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

function copyStart(bytes: Uint8Array, at: number, text: Uint8Array, to: number): void {
  text[to] = bytes[at] as number;
  text[to + 1] = bytes[at + 1] as number;
  text[to + 2] = bytes[at + 2] as number;
  text[to + 3] = bytes[at + 3] as number;
  text[to + 4] = bytes[at + 4] as number;
  text[to + 5] = bytes[at + 5] as number;
  text[to + 6] = bytes[at + 6] as number;
  text[to + 7] = bytes[at + 7] as number;
  text[to + 8] = bytes[at + 8] as number;
  text[to + 9] = bytes[at + 9] as number;
  text[to + 10] = bytes[at + 10] as number;
  text[to + 11] = bytes[at + 11] as number;
}
