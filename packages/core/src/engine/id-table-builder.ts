import { type KindName, kindNames, refOf } from '../schema/id.ts';
import { Growing, narrowest } from './growing.ts';
import { blockBits, hashOf, type IdSections } from './id-table.ts';

/** Writes the ids of records, which come in the order of their kinds, for an `IdTable`. */
export function writeIds(ids: readonly string[], counts: Readonly<Record<KindName, number>>): IdSections {
  return { ...inBlocks(ids), hash: hashTable(ids, counts) };
}

const startsBlock = (doc: number): boolean => (doc >> blockBits) << blockBits === doc;

function inBlocks(ids: readonly string[]): Pick<IdSections, 'bytes' | 'blocks'> {
  const bytes = new Growing(Uint8Array);
  const blocks = new Growing(Uint32Array);
  let before = '';
  for (const [doc, id] of ids.entries()) {
    if (startsBlock(doc)) blocks.push(bytes.length);
    const shared = startsBlock(doc) ? 0 : sharedLetters(before, id);
    bytes.push(shared);
    bytes.push(id.length - shared);
    for (let i = shared; i < id.length; i++) bytes.push(id.charCodeAt(i));
    before = id;
  }
  return { bytes: bytes.toArray(), blocks: blocks.toArray() };
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

function hashTable(ids: readonly string[], counts: Readonly<Record<KindName, number>>): IdSections['hash'] {
  const table = new (narrowest((ids.length >> blockBits) + 1))(Math.ceil(ids.length * 1.4) + 1);
  let doc = 0;
  for (const kind of kindNames) {
    for (let left = counts[kind]; left > 0; left--, doc++) {
      const block = (doc >> blockBits) + 1;
      let place = hashOf(refOf(kind, ids[doc] as string)) % table.length;
      // A place that names the block already leads to all that it holds.
      while (table[place] !== 0 && table[place] !== block) place = (place + 1) % table.length;
      table[place] = block;
    }
  }
  return table;
}
