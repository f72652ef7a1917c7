import type { ByteWriter } from './byte-writer.ts';
import { RecentlySeen } from './recently-seen.ts';
import * as tags from './tags.ts';
import { mostBytesOf, writeText } from './text-bytes.ts';
import * as textTags from './text-tags.ts';
import { caseBit, endOfToken, endsSentence, hyphen, isCapital, isSmall, space, startsWord } from './tokens.ts';
import { hashOf, WordDictionary } from './word-dictionary.ts';

/** Writes texts as numbers of words. A word gets a number when it comes a second time. */
export class TextWriter {
  readonly words: WordDictionary;
  readonly #seen = new RecentlySeen();
  #text = new Uint8Array(4096);

  constructor(words = new WordDictionary()) {
    this.words = words;
  }

  write(text: string, to: ByteWriter): void {
    if (mostBytesOf(text) > this.#text.length) this.#text = new Uint8Array(mostBytesOf(text) * 2);
    const bytes = this.#text;
    const length = writeText(text, bytes, 0);
    let expectsCapital = isCapital(bytes[0]) && length > 0;
    to.code(expectsCapital ? tags.capitalText : tags.text);
    for (let start = 0, end = 0; start < length; start = end) {
      end = endOfToken(bytes, start, length);
      if (startsWord[bytes[start] as number]) {
        this.#writeWord(start, end, expectsCapital, to);
        expectsCapital = false;
      } else {
        const isImplied = bytes[start] === space && end === start + 1 && start > 0 && end < length;
        if (!isImplied) this.#writeToken(start, end, to);
        expectsCapital = endsSentence(bytes, start, end);
      }
    }
    to.code(textTags.end);
  }

  #writeWord(start: number, end: number, expectsCapital: boolean, to: ByteWriter): void {
    const bytes = this.#text;
    if (expectsCapital) {
      if (isSmall(bytes[start])) to.code(textTags.flipCapital);
      // `The` as `the`, but `UNHCR` as it is.
      else if (isCapital(bytes[start]) && !(end > start + 1 && isCapital(bytes[start + 1])))
        bytes[start] = (bytes[start] as number) | caseBit;
    }
    this.#writeToken(start, end, to);
  }

  #writeToken(start: number, end: number, to: ByteWriter): void {
    const bytes = this.#text;
    const hash = hashOf(bytes, start, end);
    const known = this.words.find(bytes, start, end, hash);
    if (known >= 0) to.code(textTags.firstWord + known);
    else if (this.#seen.has(hash) && this.words.hasRoomFor(end - start))
      to.code(textTags.firstWord + this.words.add(bytes, start, end, hash));
    else if (startsWord[bytes[start] as number] && bytes.subarray(start, end).includes(hyphen)) this.#writeParts(start, end, to);
    else {
      to.code(textTags.literal);
      to.code(end - start);
      to.append(bytes, start, end);
    }
  }

  /** A word with hyphens that comes for the first time, in its parts, which may be known. */
  #writeParts(start: number, end: number, to: ByteWriter): void {
    const isHyphen = (at: number) => this.#text[at] === hyphen;
    for (let from = start, at = start + 1; from < end; from = at, at++) {
      while (at < end && isHyphen(at) === isHyphen(from)) at++;
      this.#writeToken(from, at, to);
    }
  }
}
