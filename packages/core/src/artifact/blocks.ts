import { ArtifactDamaged } from '../errors.ts';
import { checksum } from './checksum.ts';
import { blockLength } from './layout.ts';

const wordsInBlock = blockLength / 4;

/** The checksum of each block of a body; the last one may be shorter. */
export function blockChecksums(body: Int32Array): Uint32Array {
  const sums = new Uint32Array(Math.ceil(body.length / wordsInBlock));
  for (let block = 0; block < sums.length; block++) sums[block] = sumOf(body, block);
  return sums;
}

/** The body of an artifact of which each block is verified once, when it is first needed. */
export class Blocks {
  readonly #body: Int32Array;
  readonly #sums: Uint32Array;
  readonly #verified: Uint8Array;

  constructor(body: Int32Array, sums: Uint32Array) {
    this.#body = body;
    this.#sums = sums;
    this.#verified = new Uint8Array(sums.length);
  }

  /** Verifies the bytes `start..end` of the body, counted from its start. Throws `ArtifactDamaged`, which names `part`. */
  verify(start: number, end: number, part: string): void {
    const last = Math.ceil(end / blockLength);
    for (let block = Math.floor(start / blockLength); block < last; block++) if (!this.#verified[block]) this.#verifyBlock(block, part);
  }

  #verifyBlock(block: number, part: string): void {
    const [expected, found] = [this.#sums[block], sumOf(this.#body, block)];
    if (found !== expected) throw new ArtifactDamaged({ reason: 'checksum', part, expected, found });
    this.#verified[block] = 1;
  }
}

const sumOf = (body: Int32Array, block: number) =>
  checksum(body, block * wordsInBlock, Math.min(body.length, (block + 1) * wordsInBlock), block);
