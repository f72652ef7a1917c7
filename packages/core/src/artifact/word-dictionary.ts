import { ByteWriter } from './byte-writer.ts';
import { readText } from './text-bytes.ts';
import { longestWord, mostWordBytes, wordPlace } from './word-place.ts';

/** Words, as bytes, by number: a hash table with open addressing over the bytes themselves, which needs no string per word. */
export class WordDictionary {
  readonly #bytes = new ByteWriter();
  /** Where each word starts, and where the last ends. */
  readonly #starts: number[] = [0];
  /** How often each word was found. */
  readonly #uses: number[] = [];
  /** The number of a word + 1; 0 is free. */
  #slots = new Uint32Array(1024);

  get size(): number {
    return this.#uses.length;
  }

  /** The words one after the other, with so many zeros behind them; the place of each. */
  sections(zeros: number): { bytes: Uint8Array; places: Uint32Array } {
    const bytes = this.#bytes.padded(zeros);
    return {
      bytes,
      places: Uint32Array.from(this.#uses, (_, id) => wordPlace(bytes, this.#starts[id] as number, this.#starts[id + 1] as number)),
    };
  }

  /** Can a word of so many bytes be added? */
  hasRoomFor(length: number): boolean {
    return length <= longestWord && this.#bytes.length + length <= mostWordBytes;
  }

  at(id: number): string {
    return readText(this.#bytes.bytes, this.#starts[id] as number, this.#starts[id + 1] as number);
  }

  /** The number of the word `from[start..end)`, whose hash that is; -1 if it is not known. */
  find(from: Uint8Array, start: number, end: number, hash: number): number {
    const id = (this.#slots[this.#slotOf(from, start, end, hash)] as number) - 1;
    if (id >= 0) this.#uses[id] = (this.#uses[id] as number) + 1;
    return id;
  }

  /** Adds a word that is not known yet; returns its number. */
  add(from: Uint8Array, start: number, end: number, hash: number): number {
    if (this.size * 2 >= this.#slots.length) this.#widen();
    this.#slots[this.#slotOf(from, start, end, hash)] = this.size + 1;
    this.#bytes.append(from, start, end);
    this.#starts.push(this.#bytes.length);
    return this.#uses.push(0) - 1;
  }

  /** A dictionary of the same words, the most used first. */
  ranked(): WordDictionary {
    const ranked = new WordDictionary();
    const { bytes } = this.#bytes;
    const ids = [...this.#uses.keys()];
    for (const id of ids.sort((a, b) => (this.#uses[b] as number) - (this.#uses[a] as number))) {
      const [start, end] = [this.#starts[id] as number, this.#starts[id + 1] as number];
      ranked.add(bytes, start, end, hashOf(bytes, start, end));
    }
    return ranked;
  }

  #slotOf(from: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.#slots[slot] as number; id !== 0 && !this.#is(id - 1, from, start, end); id = this.#slots[slot] as number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #is(id: number, from: Uint8Array, start: number, end: number): boolean {
    let at = this.#starts[id] as number;
    if ((this.#starts[id + 1] as number) - at !== end - start) return false;
    const { bytes } = this.#bytes;
    for (let i = start; i < end; i++) if (bytes[at++] !== from[i]) return false;
    return true;
  }

  #widen(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const { bytes } = this.#bytes;
    for (let id = 0; id < this.size; id++) {
      const [start, end] = [this.#starts[id] as number, this.#starts[id + 1] as number];
      this.#slots[this.#slotOf(bytes, start, end, hashOf(bytes, start, end))] = id + 1;
    }
  }
}

/** FNV-1a, 32 bits. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashStart;
  for (let at = start; at < end; at++) hash = hashWith(hash, bytes[at] as number);
  return hash >>> 0;
}

/** What {@link hashOf} begins with, and goes on with for each byte. */
export const hashStart = 0x811c9dc5;
export const hashWith = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);
