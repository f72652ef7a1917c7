import type { Dataset, Entry, Silences } from '../dataset.ts';
import { type Finding, finding, isError } from '../findings.ts';
import { type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { linkFaults } from './link-faults.ts';
import { linkRecords } from './link-records.ts';
import { validateRecord } from './validate.ts';

/** What came of authored records. */
export type Built = {
  /** Left out where a finding is an error. */
  dataset?: Dataset;
  /** The records that are valid each for itself, linked as far as they go: the dataset itself where there is no error. */
  sound: Dataset;
  findings: Finding[];
};

/**
 * Parses and links authored records. The findings are complete: one broken record never hides the faults of another.
 *
 * @example
 * ```ts
 * import { buildDataset } from '@org/migration-core/load';
 *
 * const { dataset, findings } = await buildDataset([{ authored: { kind: 'planet', id: 'earth' }, file: 'earth.json' }]);
 * console.log(dataset, findings[0]?.code); // undefined unknown-kind
 * ```
 */
export async function buildDataset(
  entries: Iterable<Entry>,
  silences: Silences = {},
  /** References that files stand for, whether they can be read or not: what leads to a broken one is not reported as dangling. */
  promised: Iterable<string> = [],
): Promise<Built> {
  const faults: Finding[][] = [];
  const records: AnyRecord[] = [];
  const written = new Map<Ref, Entry>();
  const unread = new Set(promised);
  for (const entry of entries) {
    const { record, findings } = validateRecord(entry.authored, entry.file);
    faults.push(findings);
    const ref = record ? refOf(record.kind, record.id) : promisedRef(entry.authored);
    const earlier = record && written.get(ref as Ref);
    if (!record) unread.add(ref);
    else if (earlier) faults.push([finding('duplicate-id', '/id', { ref, other: earlier.file ?? 'another record' }, entry.file)]);
    else {
      written.set(ref as Ref, entry);
      records.push(record);
    }
  }
  for (const ref of written.keys()) unread.delete(ref);
  const sound = await linkRecords(records, silences);
  const findings = [...faults.flat(), ...linkFaults(sound, written, unread)];
  return findings.some(isError) ? { sound, findings } : { dataset: sound, sound, findings };
}

/** The reference that a record would have if it were sound. */
function promisedRef(authored: unknown): string {
  const { kind, id } = (authored ?? {}) as { kind?: unknown; id?: unknown };
  return typeof kind === 'string' && typeof id === 'string' ? `${kind}/${id}` : '';
}
