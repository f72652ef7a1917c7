import { ArtifactDamaged } from '../errors.ts';
import { checksum } from './checksum.ts';
import { blockLength } from './layout.ts';

const wordsInBlock = blockLength / 4;

/** The checksum of each block of some words; the last one may be shorter. */
export function blockChecksums(words: Int32Array): Int32Array {
  const sums = new Int32Array(Math.ceil(words.length / wordsInBlock));
  for (let block = 0; block < sums.length; block++) sums[block] = sumOf(words, block);
  return sums;
}

/** Words of which each block is verified once, when it is first needed. */
export class Blocks {
  readonly #words: Int32Array;
  readonly #sums: Int32Array;
  readonly #sumBlocks: Blocks | undefined;
  readonly #verified: Uint8Array;

  /** @param sumBlocks verify the checksums themselves; left out where that was done */
  constructor(words: Int32Array, sums: Int32Array, sumBlocks?: Blocks) {
    this.#words = words;
    this.#sums = sums;
    this.#sumBlocks = sumBlocks;
    this.#verified = new Uint8Array(sums.length);
  }

  /** Verifies the bytes `start..end`, counted from the first word. Throws `ArtifactDamaged`, which names `part`. */
  verify(start: number, end: number, part: string): void {
    const last = Math.ceil(end / blockLength);
    for (let block = Math.floor(start / blockLength); block < last; block++) if (!this.#verified[block]) this.#verifyBlock(block, part);
  }

  #verifyBlock(block: number, part: string): void {
    this.#sumBlocks?.verify(block * 4, block * 4 + 4, part);
    const [expected, found] = [(this.#sums[block] as number) >>> 0, sumOf(this.#words, block)];
    if (found !== expected) throw new ArtifactDamaged({ reason: 'checksum', part, expected, found });
    this.#verified[block] = 1;
  }
}

const sumOf = (words: Int32Array, block: number) =>
  checksum(words, block * wordsInBlock, Math.min(words.length, (block + 1) * wordsInBlock), block);
