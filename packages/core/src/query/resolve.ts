import { compareText } from '../schema/compare.ts';
import type { KindName, Ref } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { nameRoles } from '../schema/name.ts';
import { editDistance, editsAllowed } from '../text/edit-distance.ts';
import { nameKey } from '../text/fold.ts';
import { caption } from '../words/caption.ts';

/** A record that a name may mean, and why. */
export type Candidate = {
  ref: Ref;
  kind: KindName;
  name: string;
  /** The name of the record that fits, and its role. */
  matched: string;
  reason: (typeof nameRoles)[number] | 'id' | 'similar' | 'part';
  /** Edits between what was asked and what matched; 0 for an exact fit. */
  distance: number;
};

const rankOf: Record<Candidate['reason'], number> = {
  acronym: 0,
  preferred: 1,
  short: 2,
  variant: 3,
  former: 4,
  misspelling: 5,
  descriptive: 6,
  id: 7,
  similar: 8,
  part: 9,
};

export type NameIndex = { resolve: (name: string) => Candidate[] };

/**
 * Prepares the names of all records. `resolve` gives every record that a name may mean, best first: an exact fit by the role of
 * the name that fits (acronym, preferred, …), then names that differ by few letters, then names that contain it. Never only the first.
 */
export function indexNames(records: ReadonlyMap<Ref, AnyRecord>): NameIndex {
  const entries = [...records].map(([ref, record]) => ({
    candidate: { ref, kind: record.kind, name: caption(record) },
    names: [
      ...record.names.map(({ value, role }) => ({ key: nameKey(value), matched: value, role })),
      { key: nameKey(record.id), matched: record.id, role: 'id' as const },
    ],
  }));
  const resolve = (name: string): Candidate[] => {
    const wanted = nameKey(name);
    if (wanted === '') return [];
    const found = entries.flatMap(({ candidate, names }): Candidate[] => {
      const [best] = names.flatMap((one) => fit(wanted, one)).sort(byFit);
      return best ? [{ ...candidate, ...best }] : [];
    });
    return found.sort((a, b) => byFit(a, b) || compareText(a.ref, b.ref));
  };
  return { resolve };
}

const byFit = (a: Fit, b: Fit): number => rankOf[a.reason] - rankOf[b.reason] || a.distance - b.distance;

type Fit = Pick<Candidate, 'matched' | 'reason' | 'distance'>;

function fit(wanted: string, { key, matched, role }: { key: string; matched: string; role: (typeof nameRoles)[number] | 'id' }): Fit[] {
  if (key === wanted) return [{ matched, reason: role, distance: 0 }];
  // An id is our own word: it is found when it is given whole, and guessed at by `get`.
  if (role === 'id') return [];
  const allowed = editsAllowed(wanted.length);
  if (Math.abs(key.length - wanted.length) <= allowed) {
    const away = editDistance(wanted, key);
    if (away <= allowed) return [{ matched, reason: 'similar', distance: away }];
  }
  return wanted.length > 2 && ` ${key} `.includes(` ${wanted} `) ? [{ matched, reason: 'part', distance: key.length - wanted.length }] : [];
}
