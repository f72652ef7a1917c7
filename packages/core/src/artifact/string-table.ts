import { lowerBound } from '../lower-bound.ts';
import { ByteWriter } from './byte-writer.ts';
import { readText } from './text-bytes.ts';

/** Many texts as two sections: their bytes one after the other, and where each ends. */
export function writeStrings(strings: readonly string[]): { bytes: Uint8Array; ends: Uint32Array } {
  const bytes = new ByteWriter();
  const ends = new Uint32Array(strings.length);
  for (const [i, text] of strings.entries()) {
    bytes.text(text);
    ends[i] = bytes.length;
  }
  return { bytes: bytes.padded(0), ends };
}

/** Texts are kept by pages of 2⁸, so that a table of which little is read stays small. */
const pageBits = 8;
const pageMask = 2 ** pageBits - 1;

/** Texts that `writeStrings` wrote. Each is decoded when it is first asked for, and kept; opening the table costs nothing. */
export class StringTable {
  readonly size: number;
  readonly #bytes: Uint8Array;
  readonly #ends: Uint32Array;
  readonly #pages: (string | undefined)[][];

  constructor(bytes: Uint8Array, ends: Uint32Array) {
    this.size = ends.length;
    this.#bytes = bytes;
    this.#ends = ends;
    this.#pages = new Array(Math.ceil(ends.length / 2 ** pageBits));
  }

  /** The text at `i`, which must be within the table. */
  at(i: number): string {
    const page = this.#pages[i >> pageBits] ?? this.#newPage(i >> pageBits);
    const known = page[i & pageMask];
    if (known !== undefined) return known;
    const text = this.#read(i);
    page[i & pageMask] = text;
    return text;
  }

  #read(i: number): string {
    return readText(this.#bytes, i === 0 ? 0 : (this.#ends[i - 1] as number), this.#ends[i] as number);
  }

  /** In a sorted table, how many texts come before `wanted`: where it is, or would be put. */
  lowerBound(wanted: string, compare: (a: string, b: string) => number = compareUnits): number {
    return lowerBound(this.size, (i) => compare(this.at(i), wanted) < 0);
  }

  /** In a sorted table, where `wanted` is; -1 if it is not there. */
  indexOf(wanted: string, compare?: (a: string, b: string) => number): number {
    const i = this.lowerBound(wanted, compare);
    return i < this.size && this.at(i) === wanted ? i : -1;
  }

  #newPage(number: number): (string | undefined)[] {
    const page = new Array<string | undefined>(2 ** pageBits);
    this.#pages[number] = page;
    return page;
  }
}

/** By UTF-16 code units, as `<` and `sort` do. */
const compareUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
