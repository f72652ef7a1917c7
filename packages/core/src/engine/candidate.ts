import { compareText } from '../schema/compare.ts';
import type { KindName, Ref } from '../schema/id.ts';
import { nameKey } from '../text/fold.ts';
import type { NameRole } from './name-table.ts';

/** A record that a name may mean, and why. */
export type Candidate = {
  ref: Ref;
  kind: KindName;
  name: string;
  /** The name of the record that fits, and its role. */
  matched: string;
  reason: NameRole | 'id' | 'similar' | 'part';
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

/** The order of candidates: by how they fit, then by how far they are off, then by reference. */
export const byFit = (a: Candidate, b: Candidate): number =>
  rankOf[a.reason] - rankOf[b.reason] || a.distance - b.distance || compareText(a.ref, b.ref);

/** The key by which names are compared, and the id of a record that is spelt so. */
export const idFor = (name: string): string => nameKey(name).replaceAll(' ', '-');
