import { type KindName, kindNames, refOf } from '../schema/id.ts';
import { Growing, narrowest } from './growing.ts';
import { blockBits, hashOf, type IdSections } from './id-table.ts';

/** Writes the ids of records, which come in the order of their kinds, for an `IdTable`. */
export function writeIds(ids: Iterable<string>, counts: Readonly<Record<KindName, number>>): IdSections {
  const size = kindNames.reduce((sum, kind) => sum + counts[kind], 0);
  const bytes = new Growing(Uint8Array);
  const blocks = new Growing(Uint32Array);
  const hash = new (narrowest((size >> blockBits) + 1))(Math.ceil(size * 1.4) + 1);
  const kinds = kindsOf(counts);
  let before = '';
  let doc = 0;
  for (const id of ids) {
    const startsBlock = (doc >> blockBits) << blockBits === doc;
    if (startsBlock) blocks.push(bytes.length);
    writeId(id, startsBlock ? '' : before, bytes);
    putInto(hash, refOf(kinds.next().value as KindName, id), blocks.length);
    before = id;
    doc++;
  }
  return { bytes: bytes.toArray(), blocks: blocks.toArray(), hash };
}

function* kindsOf(counts: Readonly<Record<KindName, number>>): Generator<KindName> {
  for (const kind of kindNames) for (let left = counts[kind]; left > 0; left--) yield kind;
}

function writeId(id: string, before: string, to: Growing<Uint8Array>): void {
  let shared = 0;
  while (shared < before.length && before[shared] === id[shared]) shared++;
  to.push(shared);
  to.push(id.length - shared);
  for (let i = shared; i < id.length; i++) to.push(id.charCodeAt(i));
}

function putInto(table: IdSections['hash'], ref: string, block: number): void {
  let place = hashOf(ref) % table.length;
  // A place that names the block already leads to all that it holds.
  while (table[place] !== 0 && table[place] !== block) place = (place + 1) % table.length;
  table[place] = block;
}
