/** Sums of records: zero but for the records in the list. */
export type Sums = { sums: Int32Array; docs: Uint32Array; count: number };

export const sumsFor = (size: number): Sums => ({ sums: new Int32Array(size), docs: new Uint32Array(0), count: 0 });

/** Lets so many more records be listed. */
/** Lets so many more records be listed, and one: it may be noted before it is known to be new. */
export function makeRoom(into: Sums, more: number): void {
  const { sums, docs } = into;
  const most = Math.min(sums.length, into.count + more) + 1;
  if (docs.length >= most) return;
  into.docs = new Uint32Array(Math.min(sums.length + 1, most * 2));
  into.docs.set(docs);
}

export function clear(all: Sums): void {
  const { sums, docs, count } = all;
  for (let i = 0; i < count; i++) sums[docs[i] as number] = 0;
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

/** Drops the records that only one of the two has; the second has the sums of both, and the first is empty. */
export function keepCommon(found: Sums, other: Sums): void {
  const { sums, docs, count } = other;
  const { sums: more } = found;
  let common = 0;
  for (let i = 0; i < count; i++) {
    const doc = docs[i] as number;
    const sum = more[doc] as number;
    sums[doc] = sum === 0 ? 0 : (sums[doc] as number) + sum;
    docs[common] = doc;
    common += sum === 0 ? 0 : 1;
  }
  other.count = common;
  clear(found);
}

/** Drops the records for which it is not true. */
export function keepIf(all: Sums, isKept: (doc: number) => boolean): void {
  const { sums, docs, count } = all;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const doc = docs[i] as number;
    if (isKept(doc)) docs[kept++] = doc;
    else sums[doc] = 0;
  }
  all.count = kept;
}

export function scale({ sums, docs, count }: Sums, factor: number): void {
  for (let i = 0; i < count; i++) {
    const doc = docs[i] as number;
    sums[doc] = (sums[doc] as number) * factor;
  }
}
