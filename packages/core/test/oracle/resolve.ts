import type { Dataset } from '../../src/dataset.ts';
import { compareText } from '../../src/schema/compare.ts';
import type { KindName, Ref } from '../../src/schema/id.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { editDistance, editsAllowed } from '../../src/text/edit-distance.ts';
import { nameKey } from '../../src/text/fold.ts';
import { caption } from '../../src/words/caption.ts';

/** The ways in which a name fits a record, the best first. */
const reasons = ['acronym', 'preferred', 'short', 'variant', 'former', 'misspelling', 'descriptive', 'id', 'similar', 'part'] as const;
type Reason = (typeof reasons)[number];

type Fit = { matched: string; reason: Reason; distance: number };
/** A record that a name may mean. */
type NaiveCandidate = Fit & { ref: Ref; kind: KindName; name: string };

/** Every record that a name may mean, the best first: each with the name of its own that fits best. */
export function naiveResolve(dataset: Dataset, name: string): NaiveCandidate[] {
  const wanted = nameKey(name);
  if (wanted === '') return [];
  const candidates = [...dataset.records].flatMap(([ref, record]) =>
    fitsOf(wanted, record)
      .sort(byFit)
      .slice(0, 1)
      .map((best) => ({ ref, kind: record.kind, name: caption(record), ...best })),
  );
  return candidates.sort((a, b) => byFit(a, b) || compareText(a.ref, b.ref));
}

const byFit = (a: Fit, b: Fit): number => reasons.indexOf(a.reason) - reasons.indexOf(b.reason) || a.distance - b.distance;

const fitsOf = (wanted: string, { names, id }: AnyRecord): Fit[] => [
  ...names.flatMap(({ value, role }) => fitOf(wanted, value, role)),
  ...(nameKey(id) === wanted ? [{ matched: id, reason: 'id' as const, distance: 0 }] : []),
];

function fitOf(wanted: string, matched: string, role: Reason): Fit[] {
  const key = nameKey(matched);
  if (key === wanted) return [{ matched, reason: role, distance: 0 }];
  const away = editDistance(wanted, key);
  if (away <= editsAllowed(wanted.length)) return [{ matched, reason: 'similar', distance: away }];
  const isPart = wanted.length > 2 && ` ${key} `.includes(` ${wanted} `);
  return isPart ? [{ matched, reason: 'part', distance: key.length - wanted.length }] : [];
}
