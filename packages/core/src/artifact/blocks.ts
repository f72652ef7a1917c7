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

/** Verifies the bytes `start..end`, counted from the first word. Throws `ArtifactDamaged`, which names `part`. */
export type Verify = (start: number, end: number, part: string) => void;

/**
 * Verifies words by the checksums of their blocks, each block once, when it is first needed.
 *
 * @param verifySums verifies the checksums themselves; left out where that was done
 */
export function verifierOf(words: Int32Array, sums: Int32Array, verifySums?: Verify): Verify {
  const verified = new Uint8Array(sums.length);
  return (start, end, part) => {
    const last = Math.ceil(end / blockLength);
    for (let block = Math.floor(start / blockLength); block < last; block++) {
      if (verified[block]) continue;
      verifySums?.(block * 4, block * 4 + 4, part);
      const [expected, found] = [(sums[block] as number) >>> 0, sumOf(words, block)];
      if (found !== expected) throw new ArtifactDamaged({ reason: 'checksum', part, expected, found });
      verified[block] = 1;
    }
  };
}

const sumOf = (words: Int32Array, block: number) =>
  checksum(words, block * wordsInBlock, Math.min(words.length, (block + 1) * wordsInBlock), block);
