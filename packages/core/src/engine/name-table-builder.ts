import { Growing } from './growing.ts';
import { blockBits, mostShared, type NameSections } from './name-table.ts';
import { writeVarint } from './varint.ts';

/** Gathers whole names and numbers as lists of words, and writes them in the order of their letters, so that one is found by halving. */
export class NameTableBuilder {
  readonly #words = new Growing(Uint32Array);
  readonly #ends = new Growing(Uint32Array);
  readonly #docs = new Growing(Uint32Array);
  readonly #roles = new Growing(Uint8Array);

  add(words: readonly number[], doc: number, role: number): void {
    for (const word of words) this.#words.push(word);
    this.#ends.push(this.#words.length);
    this.#docs.push(doc);
    this.#roles.push(role);
  }

  /** @param terms of each word its number in the order of the vocabulary */
  finish(terms: Uint32Array): NameSections {
    const all = this.#words.toArray();
    for (const [i, word] of all.entries()) all[i] = terms[word] as number;
    const ends = this.#ends.toArray();
    const [docs, roles] = [this.#docs.toArray(), this.#roles.toArray()];
    const nameAt = (name: number) => all.subarray(name === 0 ? 0 : ends[name - 1], ends[name]);
    const order = inOrder(all, ends);
    return {
      ...inBlocks(order, nameAt, mostUsedFirst(all, terms.length)),
      docs: order.map((name) => docs[name] as number),
      roles: Uint8Array.from(order, (name) => roles[name] as number),
    };
  }
}

function inOrder(terms: Uint32Array, ends: Uint32Array): Uint32Array {
  const startOf = (name: number) => (name === 0 ? 0 : (ends[name - 1] as number));
  return Uint32Array.from(ends.keys()).sort((a, b) => {
    const [x, y] = [startOf(a), startOf(b)];
    const [m, n] = [(ends[a] as number) - x, (ends[b] as number) - y];
    for (let i = 0; i < Math.min(m, n); i++) {
      const difference = (terms[x + i] as number) - (terms[y + i] as number);
      if (difference !== 0) return difference;
    }
    return m - n || a - b;
  });
}

function mostUsedFirst(all: Uint32Array, size: number): Uint32Array {
  const uses = new Uint32Array(size);
  for (const term of all) uses[term] = (uses[term] as number) + 1;
  return Uint32Array.from(uses.keys())
    .filter((term) => uses[term] !== 0)
    .sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b);
}

function inBlocks(order: Uint32Array, nameAt: (name: number) => Uint32Array, words: Uint32Array): Omit<NameSections, 'docs' | 'roles'> {
  const numbers = new Uint32Array(words.reduce((highest, term) => Math.max(highest, term), 0) + 1);
  for (const [number, term] of words.entries()) numbers[term] = number;
  const bytes = new Growing(Uint8Array);
  const push = (byte: number) => bytes.push(byte);
  const blocks = new Growing(Uint32Array);
  let before: Uint32Array = new Uint32Array();
  for (const [place, name] of order.entries()) {
    const isFirst = (place >> blockBits) << blockBits === place;
    if (isFirst) blocks.push(bytes.length);
    const own = nameAt(name);
    const shared = isFirst ? 0 : sharedWords(before, own);
    writeVarint(push, (own.length - shared) * (mostShared + 1) + shared);
    for (let i = shared; i < own.length; i++) writeVarint(push, numbers[own[i] as number] as number);
    before = own;
  }
  return { bytes: bytes.toArray(), blocks: blocks.toArray(), words };
}

function sharedWords(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  while (shared < mostShared && shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
