import { ByteReader } from './byte-reader.ts';
import type { ReadableSections } from './layout.ts';
import { RecordReader } from './record-reader.ts';
import { TextReader } from './text-reader.ts';

/**
 * Records of JSON that a `RecordStoreWriter` wrote, each decoded when it is asked for. What comes in many records is kept once it was decoded:
 * strings, and lists of flat objects such as citations, which are frozen, because records share them.
 */
export class RecordStore {
  readonly size: number;
  readonly #records: (number: number) => ByteReader;
  readonly #newReader: () => RecordReader;
  #reader: RecordReader | undefined;

  /** Throws `ArtifactDamaged` if sections are missing. */
  constructor(sections: ReadableSections) {
    const records = pieces(sections, 'records.data', 'records.starts');
    const symbols = pieces(sections, 'records.symbols', 'records.symbol-starts');
    const words = sections.unverified('records.words', Uint8Array);
    const wordPlaces = sections.unverified('records.word-places', Uint32Array);
    this.size = records.count;
    this.#records = records.at;
    this.#newReader = () => {
      for (const { section, verify } of [words, wordPlaces]) verify(0, section.length);
      return new RecordReader(symbols.count, symbols.at, new TextReader(words.section, wordPlaces.section));
    };
  }

  /** How many bytes the record takes here. */
  lengthOf(i: number): number {
    const { at, end } = this.#records(i);
    return end - at;
  }

  /** The record at `i`, a new object each time; undefined if there is none. Throws `ArtifactDamaged`. */
  at(i: number): unknown {
    if (!(i >= 0 && i < this.size)) return undefined;
    this.#reader ??= this.#newReader();
    return this.#reader.read(this.#records(i));
  }
}

/** Pieces of a section, of which another says where each starts. Of both, only what is read is verified. */
function pieces(sections: ReadableSections, name: string, startsName: string): { count: number; at: (number: number) => ByteReader } {
  const bytes = sections.unverified(name, Uint8Array);
  const starts = sections.unverified(startsName, Uint32Array);
  const at = (number: number) => {
    starts.verify(number, number + 2);
    const [start, end] = [starts.section[number] as number, starts.section[number + 1] as number];
    bytes.verify(start, end);
    return new ByteReader(bytes.section, start, end);
  };
  return { count: starts.section.length - 1, at };
}
