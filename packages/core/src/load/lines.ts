import { DatasetTooLarge } from '../errors.ts';
import { maxFileBytes } from './document.ts';

const [lineFeed, carriageReturn, space] = [0x0a, 0x0d, 0x20];

/** Where a text begins: its 1-based line, and its column there, which is 1 unless told. */
export type TextPlace = { number: number; column?: number };

/** A line of bytes without its end, and its 1-based number. */
export type Line = TextPlace & { bytes: Uint8Array };

/**
 * Splits bytes that come in pieces, cut anywhere, into their lines. Lines end with LF or CRLF, the last one also without; a byte order mark
 * at the start is no part of the first. Blank lines are counted but left out.
 */
export class LineReader {
  readonly #maxBytes: number;
  #open: Uint8Array[] = [];
  #openBytes = 0;
  #number = 1;

  /** @param maxBytes of one line; a longer one is refused with `DatasetTooLarge` before its end has come */
  constructor(maxBytes = maxFileBytes) {
    this.#maxBytes = maxBytes;
  }

  /** The lines that end in this piece. */
  *push(piece: Uint8Array): Generator<Line> {
    let start = 0;
    for (let feed = piece.indexOf(lineFeed); feed >= 0; feed = piece.indexOf(lineFeed, start)) {
      const line = piece.subarray(start, feed);
      start = feed + 1;
      if (line.length === 0 && this.#openBytes === 0) this.#number++;
      else {
        this.#keep(line);
        yield* this.#close();
      }
    }
    // A copy: whoever gives the pieces may use the same memory for the next. (`slice` of a `Buffer` would be none.)
    if (start < piece.length) this.#keep(new Uint8Array(piece.subarray(start)));
  }

  /** The last line, where it does not end with a line feed. */
  *end(): Generator<Line> {
    yield* this.#close();
  }

  #keep(part: Uint8Array): void {
    this.#openBytes += part.length;
    if (this.#openBytes > this.#maxBytes)
      throw new DatasetTooLarge({ what: 'line', limit: this.#maxBytes, found: this.#openBytes, line: this.#number });
    this.#open.push(part);
  }

  *#close(): Generator<Line> {
    const number = this.#number++;
    const bytes = trimmed(this.#open.length === 1 ? (this.#open[0] as Uint8Array) : joined(this.#open, this.#openBytes), number === 1);
    this.#open = [];
    this.#openBytes = 0;
    if (bytes.some((byte) => byte > space)) yield { number, bytes };
  }
}

function trimmed(line: Uint8Array, isFirst: boolean): Uint8Array {
  const hasMark = isFirst && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
  return line.subarray(hasMark ? 3 : 0, line.at(-1) === carriageReturn ? -1 : undefined);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The lines of bytes that are all at hand. */
export function* linesOf(bytes: Uint8Array, maxBytes?: number): Generator<Line> {
  const lines = new LineReader(maxBytes);
  yield* lines.push(bytes);
  yield* lines.end();
}
