/** Whole numbers in as few bytes as they need: seven bits a byte, the highest bit says that more follow (LEB128). */
export function writeVarint(push: (byte: number) => void, value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  push(rest);
}

/** How many bytes {@link writeVarint} writes. */
export function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest > 0x7f; rest >>>= 7) length++;
  return length;
}

/** Reads numbers one after another from bytes that lie in blocks. */
export class VarintReader {
  readonly #blocks: Iterator<Uint8Array>;
  #block = new Uint8Array();
  #at = 0;

  constructor(blocks: Iterator<Uint8Array>) {
    this.#blocks = blocks;
  }

  /** The next number; 0 after the end. */
  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#byte();
      value |= (byte & 0x7f) << shift;
      if (byte <= 0x7f) return value >>> 0;
    }
  }

  #byte(): number {
    while (this.#at === this.#block.length) {
      const { done, value } = this.#blocks.next();
      if (done) return 0;
      this.#block = value as Uint8Array<ArrayBuffer>;
      this.#at = 0;
    }
    return this.#block[this.#at++] as number;
  }
}

/** Gives the numbers that stand in bytes from a place on, one at each call. */
export function varintsFrom(bytes: Uint8Array, start: number): () => number {
  let at = start;
  return () => {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] as number;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    return value >>> 0;
  };
}
