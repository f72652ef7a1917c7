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

/** The numbers of a list, of which the first `count` are taken. */
export function bitsOf(size: number, { docs, count }: { docs: Uint32Array; count: number }): Bits {
  const bits = emptyBits(size);
  for (let i = 0; i < count; i++) {
    const doc = docs[i] as number;
    bits[doc >>> 5] = (bits[doc >>> 5] as number) | (1 << (doc & 31));
  }
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

/** Keeps in `bits` what `other` has too. */
export function keep(bits: Bits, other: Bits): Bits {
  for (let i = 0, end = bits.length; i < end; i++) bits[i] = (bits[i] as number) & (other[i] as number);
  return bits;
}

/** Keeps in `bits` what both others have too: to go through a long set takes longer than to compare with one more. */
export function keepBoth(bits: Bits, one: Bits, other: Bits): Bits {
  for (let i = 0, end = bits.length; i < end; i++) bits[i] = (one[i] as number) & (other[i] as number) & (bits[i] as number);
  return bits;
}

/** Adds to `bits` what `other` has. */
export function join(bits: Bits, other: Bits): Bits {
  for (let i = 0, end = bits.length; i < end; i++) bits[i] = (bits[i] as number) | (other[i] as number);
  return bits;
}

/** Takes from `bits` what `other` has. */
export function remove(bits: Bits, other: Bits): Bits {
  for (let i = 0, end = bits.length; i < end; i++) bits[i] = (bits[i] as number) & ~(other[i] as number);
  return bits;
}

/** How many numbers are in the set: the population count of Warren, Hacker's Delight (2013), figure 5-2, word by word. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let i = 0, end = bits.length; i < end; i++) {
    // With `| 0` the compiler knows that no number leaves 32 bits.
    let word = (bits[i] as number) | 0;
    word = (word - ((word >>> 1) & 0x55555555)) | 0;
    word = ((word & 0x33333333) + ((word >>> 2) & 0x33333333)) | 0;
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** How many bits of a word are set. */
export function countOf(bits: number): number {
  let word = bits | 0;
  word = (word - ((word >>> 1) & 0x55555555)) | 0;
  word = ((word & 0x33333333) + ((word >>> 2) & 0x33333333)) | 0;
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The numbers in the set, ascending. */
export const docsOf = (bits: Bits, count = countBits(bits)): Uint32Array => docsAt(bits, filledPlaces(bits), count);

/** How many numbers are in a set; and, where they are known, which. */
export type Members = { total: number; docs?: Uint32Array };

/** Which numbers are in a set is told, in their order, where they are few. */
export function membersOf(bits: Bits): Members {
  const places = filledPlaces(bits);
  if (places.length * 4 > bits.length) return { total: countBits(bits) };
  let total = 0;
  for (let i = 0, end = places.length; i < end; i++)
    for (let word = bits[places[i] as number] as number; word !== 0; word &= word - 1) total++;
  return { total, docs: docsAt(bits, places, total) };
}

function docsAt(bits: Bits, places: Uint32Array, count: number): Uint32Array {
  const docs = new Uint32Array(count);
  let at = 0;
  for (let i = 0, end = places.length; i < end; i++) {
    const place = places[i] as number;
    for (let word = bits[place] as number; word !== 0; word &= word - 1) docs[at++] = (place << 5) + 31 - Math.clz32(word & -word);
  }
  return docs;
}

let scratch = new Uint32Array(1024);

/** Where the words stand that are not empty, without a branch, which no processor could foresee; good until the next are asked for. */
function filledPlaces(bits: Bits): Uint32Array {
  if (scratch.length < bits.length) scratch = new Uint32Array(bits.length);
  const places = scratch;
  let count = 0;
  for (let i = 0, end = bits.length; i < end; i++) {
    places[count] = i;
    const word = (bits[i] as number) | 0;
    count += (word | -word) >>> 31;
  }
  return places.subarray(0, count);
}
