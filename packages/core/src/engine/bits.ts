/** A set of record numbers, one bit each: bit `doc & 31` of word `doc >> 5`. Bits beyond the last record are 0. */
export type Bits = Uint32Array;

export const wordsFor = (size: number): number => (size + 31) >>> 5;
export const emptyBits = (size: number): Bits => new Uint32Array(wordsFor(size));

/** All numbers from `from` up to, but not including, `to`. */
export function rangeBits(size: number, from: number, to: number): Bits {
  const bits = emptyBits(size);
  setRange(bits, from, to);
  return bits;
}

export function setRange(bits: Bits, from: number, to: number): void {
  if (from >= to) return;
  const [first, last] = [from >>> 5, (to - 1) >>> 5];
  const start = -1 << (from & 31);
  const end = -1 >>> (31 - ((to - 1) & 31));
  if (first === last) {
    bits[first] = (bits[first] as number) | (start & end);
    return;
  }
  bits[first] = (bits[first] as number) | start;
  bits.fill(0xffffffff, first + 1, last);
  bits[last] = (bits[last] as number) | end;
}

export const hasBit = (bits: Bits, doc: number): boolean => (((bits[doc >>> 5] as number) >>> (doc & 31)) & 1) === 1;

export function setBit(bits: Bits, doc: number): void {
  const word = doc >>> 5;
  bits[word] = (bits[word] as number) | (1 << (doc & 31));
}

export function clearBit(bits: Bits, doc: number): void {
  const word = doc >>> 5;
  bits[word] = (bits[word] as number) & ~(1 << (doc & 31));
}

/** Keeps in `bits` what `other` has too. */
export function keep(bits: Bits, other: Bits): Bits {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) & (other[i] as number);
  return bits;
}

/** Adds to `bits` what `other` has. */
export function join(bits: Bits, other: Bits): Bits {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) | (other[i] as number);
  return bits;
}

/** Takes from `bits` what `other` has. */
export function remove(bits: Bits, other: Bits): Bits {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] as number) & ~(other[i] as number);
  return bits;
}

/** How many numbers are in the set: the population count of Warren, Hacker's Delight (2013), figure 5-2, word by word. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i] as number;
    if (word === 0) continue;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** The numbers in the set, ascending. */
export function docsOf(bits: Bits, count = countBits(bits)): Uint32Array {
  const docs = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i] as number; word !== 0; word &= word - 1) docs[at++] = (i << 5) + 31 - Math.clz32(word & -word);
  }
  return docs;
}
