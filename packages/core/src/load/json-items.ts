import { DatasetTooLarge } from '../errors.ts';
import { syntaxProblem } from './json-syntax.ts';
import type { Line } from './lines.ts';

/** The text of one record, where it begins, in which file where there are several, and the pointer to it; `problem` is what is wrong around it. */
export type Item = Required<Line> & { pointer: string; problem?: string; file?: string };

const [quote, backslash, comma, listStart, listEnd] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d];
const opening = new Set([listStart, 0x7b]);
const closing = new Set([listEnd, 0x7d]);
const blanks = new Set([0x20, 0x09, 0x0a, 0x0d]);
const byteOrderMark = new Set([0xef, 0xbb, 0xbf]);

/**
 * Splits the bytes of a JSON document, which come in pieces cut anywhere, into the texts of its records: the items of a list, or the one value
 * that is no list. The texts themselves are not looked into, so that one that is broken hides no other.
 */
export class JsonItemReader {
  #state: 'before' | 'single' | 'list' | 'after' | 'done' = 'before';
  #line = 1;
  #column = 1;
  #depth = 0;
  #isText = false;
  #isEscaped = false;
  #index = 0;
  /** The item that is open, and where it begins: at its first character that is no blank. */
  #open: Uint8Array[] = [];
  #begins: { number: number; column: number } | undefined;
  readonly #maxBytes: number;
  #openBytes = 0;

  /** @param maxBytes of one item; a longer one is refused with `DatasetTooLarge` before its end has come */
  constructor(maxBytes = Number.POSITIVE_INFINITY) {
    this.#maxBytes = maxBytes;
  }

  /** The items that end in this piece. */
  *push(piece: Uint8Array): Generator<Item> {
    let start = 0;
    for (let i = 0; i < piece.length; i++) {
      const byte = piece[i] as number;
      if (this.#state === 'before' && !this.#isBefore(byte)) {
        start = i;
        if (byte === listStart) start = i + 1;
        this.#state = byte === listStart ? 'list' : 'single';
      } else if (this.#state === 'list' && this.#isEnd(byte)) {
        if (byte === comma || this.#begins || this.#index > 0) yield this.#close(piece.subarray(start, i));
        this.#open = [];
        start = i + 1;
        if (byte === listEnd) this.#state = 'after';
      } else if (this.#state === 'after' && !blanks.has(byte)) {
        yield this.#trouble('EndOfFileExpected');
        this.#state = 'done';
      }
      const isItem = this.#state === 'single' || (this.#state === 'list' && i >= start);
      if (isItem && !blanks.has(byte)) this.#begins ??= this.#here();
      this.#step(byte);
    }
    // A copy: whoever gives the pieces may use the same memory for the next.
    if (this.#state === 'single' || this.#state === 'list') this.#keep(new Uint8Array(piece.subarray(start)));
  }

  /** What is left when there are no more pieces. */
  *end(): Generator<Item> {
    if ((this.#state === 'single' || this.#state === 'list') && this.#begins) yield this.#close();
    if (this.#state === 'before') yield this.#trouble('ValueExpected');
    if (this.#state === 'list') yield this.#trouble('CloseBracketExpected');
  }

  #keep(part: Uint8Array): void {
    this.#open.push(part);
    this.#openBytes = this.#open.length === 1 ? part.length : this.#openBytes + part.length;
    if (this.#openBytes > this.#maxBytes)
      throw new DatasetTooLarge({ what: 'line', limit: this.#maxBytes, found: this.#openBytes, line: this.#begins?.number ?? this.#line });
  }

  #isBefore(byte: number): boolean {
    const isMark = this.#line === 1 && byteOrderMark.has(byte);
    return isMark || blanks.has(byte);
  }

  /** Does this character end an item of the list? Also goes into texts and lists, and out of them. */
  #isEnd(byte: number): boolean {
    if (this.#isText) {
      if (byte === quote && !this.#isEscaped) this.#isText = false;
      this.#isEscaped = byte === backslash && !this.#isEscaped;
      return false;
    }
    if (this.#depth === 0 && (byte === comma || byte === listEnd)) return true;
    if (byte === quote) this.#isText = true;
    if (opening.has(byte)) this.#depth++;
    if (closing.has(byte) && this.#depth > 0) this.#depth--;
    return false;
  }

  #close(last?: Uint8Array): Item {
    const parts = last ? [...this.#open, last] : this.#open;
    const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    const pointer = this.#state === 'list' ? `/${this.#index++}` : '';
    const item = this.#begins
      ? { ...this.#begins, bytes: bytes.subarray(bytes.findIndex((byte) => !blanks.has(byte))), pointer }
      : { ...this.#here(), bytes, pointer, problem: syntaxProblem('ValueExpected') };
    this.#begins = undefined;
    this.#open = [];
    return item;
  }

  #trouble(name: string): Item {
    return { ...this.#here(), bytes: new Uint8Array(0), pointer: '', problem: syntaxProblem(name) };
  }

  #here() {
    return { number: this.#line, column: this.#column };
  }

  /** Goes on by one byte; columns count UTF-16 code units, as everywhere. */
  #step(byte: number): void {
    if (byte === 0x0a) {
      this.#line++;
      this.#column = 1;
    } else if ((byte & 0xc0) !== 0x80) this.#column += byte >= 0xf0 ? 2 : 1;
  }
}
