import { readHeader } from './header.ts';
import { preambleLength, requireLittleEndian, sectionTypes } from './layout.ts';

/** Numbers of 32 bits that stand in a row: where, and how many. */
type Run = { at: number; length: number };

/** A shorter run is not worth its entry in the list. */
const shortestRun = 16;

/**
 * An artifact as DEFLATE packs it best: of each section of 32-bit numbers the first bytes of all numbers, then the second, and so on. Behind
 * it stand the places and lengths of those sections, and how many they are.
 */
export function inPlanes(artifact: Uint8Array): Uint8Array {
  const runs = runsOf(artifact);
  const planes = new Uint8Array(artifact.length + runs.length * 8 + 4);
  planes.set(artifact);
  for (const { at, length } of runs) {
    for (let i = 0; i < length * 4; i++) planes[at + (i % 4) * length + (i >> 2)] = artifact[at + i] as number;
  }
  const list = new Uint32Array([...runs.flatMap(({ at, length }) => [at, length]), runs.length]);
  planes.set(new Uint8Array(list.buffer), artifact.length);
  return planes;
}

/** The artifact that {@link inPlanes} was given, in a memory of its own. */
export function fromPlanes(planes: Uint8Array): Uint8Array {
  requireLittleEndian();
  const artifact = new Uint8Array(planes);
  const numbers = new Uint32Array(artifact.buffer);
  const count = numbers.at(-1) as number;
  const list = numbers.length - 1 - count * 2;
  for (let place = list; place < numbers.length - 1; place += 2) {
    const [at, length] = [numbers[place] as number, numbers[place + 1] as number];
    let to = at / 4;
    // Written out, because this is run once, before any compiler of the runtime has seen it.
    for (let a = at, b = a + length, c = b + length, d = c + length; a < at + length; a++, b++, c++, d++)
      numbers[to++] = (planes[a] as number) | ((planes[b] as number) << 8) | ((planes[c] as number) << 16) | ((planes[d] as number) << 24);
  }
  return artifact.subarray(0, list * 4);
}

function runsOf(artifact: Uint8Array): Run[] {
  const view = new DataView(artifact.buffer, artifact.byteOffset);
  const [headerLength, bodyLength] = [view.getUint32(12, true), view.getFloat64(16, true)];
  const { header, starts } = readHeader(artifact.subarray(preambleLength, preambleLength + headerLength), bodyLength);
  return header.lengths.flatMap((length, i) => {
    const isWide = sectionTypes[header.types[i] as number]?.BYTES_PER_ELEMENT === 4;
    return isWide && length >= shortestRun ? [{ at: artifact.length - bodyLength + (starts[i] as number), length }] : [];
  });
}
