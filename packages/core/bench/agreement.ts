import { type Operation, operationNames, peerOperation } from './operations.ts';
import type { Mark, Replies } from './protocol.ts';

/** How the answers of an engine to one operation stand to the scan's. */
export type Agreement = {
  asked: number;
  /** Equal totals, sets of ids and counts. */
  same: number;
  /** Of the records that the scan finds, the share that is missing; and how many others there are, as a share of the same. */
  missing: number;
  extra: number;
  /** Equal pages, record by record, where there is one order. */
  pages?: { asked: number; same: number };
};

type Marks = Replies['check'];

/** Holds what an engine answered against what the scan did. */
export function agreementOf(marks: Marks, scanned: Marks): Partial<Record<Operation, Agreement>> {
  const agreement: Partial<Record<Operation, Agreement>> = {};
  for (const operation of operationNames) {
    const [given, right] = [marks[operation], scanned[peerOperation(operation)]];
    if (!given || !right) continue;
    const pairs = given.slice(0, right.length).map((mark, i) => [mark, right[i] as Mark] as const);
    const ordered = pairs.filter(([mark]) => mark.page !== undefined);
    const sets = pairs.flatMap(([mark, truth]) => (mark.all && truth.all ? [[mark.all, truth.all] as const] : []));
    const wanted = sets.reduce((sum, [, truth]) => sum + truth.length, 0);
    agreement[operation] = {
      asked: pairs.length,
      same: pairs.filter(([mark, truth]) => isSameAnswer(mark, truth)).length,
      missing: sets.reduce((sum, [found, truth]) => sum + lackedBy(found, truth), 0) / wanted,
      extra: sets.reduce((sum, [found, truth]) => sum + lackedBy(truth, found), 0) / wanted,
      ...(ordered.length > 0 && {
        pages: { asked: ordered.length, same: ordered.filter(([mark, truth]) => mark.page === truth.page).length },
      }),
    };
  }
  return agreement;
}

/** What only one of them tells cannot differ. */
function isSameAnswer(mark: Mark, truth: Mark): boolean {
  const isSame = (a: unknown, b: unknown) => a === undefined || b === undefined || a === b;
  return isSame(mark.total, truth.total) && isSame(mark.counts, truth.counts) && isSame(mark.all?.join(), truth.all?.join());
}

/** How many of `wanted` are not in `found`. */
function lackedBy(found: Uint32Array, wanted: Uint32Array): number {
  const known = new Set(found);
  return wanted.reduce((count, one) => count + (known.has(one) ? 0 : 1), 0);
}
