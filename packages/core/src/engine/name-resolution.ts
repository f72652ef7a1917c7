import { refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { nameKey } from '../text/fold.ts';
import { byFit, type Candidate, idFor } from './candidate.ts';
import type { IndexReader } from './index-reader.ts';
import type { NameRole } from './name-table.ts';
import { nearNames } from './near-names.ts';

/**
 * Every record that a name may mean, best first: an exact fit by the role of the name that fits (acronym, preferred, …), then names that differ
 * by few letters, then names that contain it. Never only the first.
 */
export function resolveName(index: IndexReader, name: string): Candidate[] {
  const wanted = nameKey(name);
  if (wanted === '') return [];
  const best = new Map<number, Fit>();
  const offer = (doc: number, fit: (record: AnyRecord) => Pick<Fit, 'matched' | 'place' | 'reason' | 'distance'>) => {
    const record = index.recordAt(doc);
    const found: Fit = {
      ref: refOf(record.kind, record.id),
      kind: record.kind,
      name: index.captionOf(index.refAt(doc)) as string,
      ...fit(record),
    };
    const known = best.get(doc);
    if (!known || (byFit(found, known) || found.place - known.place) < 0) best.set(doc, found);
  };
  for (const { doc, role } of index.names.bearers(wanted.split(' '))) {
    if (role !== undefined) offer(doc, (record) => ({ ...written(record, wanted, role), reason: role, distance: 0 }));
  }
  for (const doc of index.docsWithId(idFor(name)))
    offer(doc, ({ id }) => ({ matched: id, place: Number.POSITIVE_INFINITY, reason: 'id', distance: 0 }));
  for (const { doc, role, key, reason, distance } of nearNames(index, wanted)) {
    if (role !== undefined) offer(doc, (record) => ({ ...written(record, key, role), reason, distance }));
  }
  return [...best.values()].sort(byFit).map(({ place: _, ...candidate }) => candidate);
}

/** A candidate, and which of the record's names it is: of several that fit alike the first is told. */
type Fit = Candidate & { place: number };

/** The name as the record writes it. */
function written(record: AnyRecord, key: string, role: NameRole): Pick<Fit, 'matched' | 'place'> {
  const place = record.names.findIndex((name) => name.role === role && nameKey(name.value) === key);
  return { matched: record.names[place]?.value ?? key, place };
}
