import { caption } from '../caption.ts';
import { editDistance, editsAllowed } from '../edit-distance.ts';
import { compareText } from '../schema/compare.ts';
import type { KindName, Ref } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { nameRoles } from '../schema/name.ts';
import { nameKey } from './text.ts';

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

/**
 * Every record that a name may mean, best first: an exact fit by the role of the name that fits (acronym,
 * preferred, …), then names that differ by few letters, then names that contain it. Never only the first.
 */
export function resolveName(records: ReadonlyMap<Ref, AnyRecord>, name: string): Candidate[] {
  const wanted = nameKey(name);
  if (wanted === '') return [];
  const candidates: Candidate[] = [];
  for (const [ref, record] of records) {
    const fits = record.names.flatMap(({ value, role }) => fit(wanted, nameKey(value), value, role));
    if (nameKey(record.id) === wanted) fits.push({ matched: record.id, reason: 'id', distance: 0 });
    const best = fits.sort((a, b) => rankOf[a.reason] - rankOf[b.reason] || a.distance - b.distance)[0];
    if (best) candidates.push({ ref, kind: record.kind, name: caption(record), ...best });
  }
  return candidates.sort((a, b) => rankOf[a.reason] - rankOf[b.reason] || a.distance - b.distance || compareText(a.ref, b.ref));
}

type Fit = Pick<Candidate, 'matched' | 'reason' | 'distance'>;

function fit(wanted: string, key: string, matched: string, role: (typeof nameRoles)[number]): Fit[] {
  if (key === wanted) return [{ matched, reason: role, distance: 0 }];
  const allowed = editsAllowed(wanted.length);
  if (Math.abs(key.length - wanted.length) <= allowed) {
    const away = editDistance(wanted, key);
    if (away <= allowed) return [{ matched, reason: 'similar', distance: away }];
  }
  return wanted.length > 2 && ` ${key} `.includes(` ${wanted} `) ? [{ matched, reason: 'part', distance: key.length - wanted.length }] : [];
}
