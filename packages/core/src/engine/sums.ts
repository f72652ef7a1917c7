/** Sums of records: zero but for the records in the list. */
export type Sums = { sums: Int32Array; docs: Uint32Array; count: number };

export const sumsFor = (size: number): Sums => ({ sums: new Int32Array(size), docs: new Uint32Array(0), count: 0 });

/** Lets so many more records be listed. */
export function makeRoom(into: Sums, more: number): void {
  const { sums, docs } = into;
  const most = Math.min(sums.length, into.count + more);
  if (docs.length >= most) return;
  into.docs = new Uint32Array(Math.min(sums.length, most * 2));
  into.docs.set(docs);
}

export function clear(all: Sums): void {
  for (let i = 0; i < all.count; i++) all.sums[all.docs[i] as number] = 0;
  all.count = 0;
}

export function addTo(into: Sums, doc: number, score: number): void {
  const before = into.sums[doc] as number;
  if (before === 0) {
    makeRoom(into, 1);
    into.docs[into.count++] = doc;
  }
  into.sums[doc] = before + score;
}

/** Adds the one to the other where both have something, and drops what only one has. */
export function keepCommon(found: Sums, { sums }: Sums): void {
  let count = 0;
  for (let i = 0; i < found.count; i++) {
    const doc = found.docs[i] as number;
    const more = sums[doc] as number;
    found.sums[doc] = more === 0 ? 0 : (found.sums[doc] as number) + more;
    if (more !== 0) found.docs[count++] = doc;
  }
  found.count = count;
}
