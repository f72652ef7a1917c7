import type * as z from 'zod';
import { type Finding, finding } from './findings.ts';
import { linkFaults } from './link-faults.ts';
import { type Citation, type DamageType, printCitation } from './schema/citation.ts';
import { compareText } from './schema/compare.ts';
import { type KindName, kindNames, type Ref, refOf } from './schema/id.ts';
import type { AnyRecord, RecordOf } from './schema/kinds.ts';
import { type Reference, referencesIn } from './schema/walk.ts';
import { validateRecord } from './validate.ts';

/** Why a paragraph yields no record: by source id, then locator. */
export type Silences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A reference seen from its target. */
type Incoming = Reference & { from: Ref };

/** All records, parsed and linked, immutable, with a digest. */
export type Dataset = {
  /** SHA-256, in hex, of all records in their order: equal data, equal digest. */
  digest: string;
  /** By reference, ordered by kind and id. */
  records: ReadonlyMap<Ref, AnyRecord>;
  byKind: { readonly [K in KindName]: readonly RecordOf<K>[] };
  /** Former references and what they became. */
  moved: ReadonlyMap<string, Ref>;
  outgoing: ReadonlyMap<Ref, readonly Reference[]>;
  incoming: ReadonlyMap<Ref, readonly Incoming[]>;
  silences: Silences;
};

/** An authored record and the file that it came from. */
export type Entry = { authored: unknown; file?: string };

/**
 * Parses and links authored records. Either a dataset, or undefined where a finding is an error; the findings
 * are complete either way: one broken record never hides the faults of another.
 *
 * @example
 * ```ts
 * import { buildDataset } from '@org/migration-core';
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
): Promise<{ dataset?: Dataset; findings: Finding[] }> {
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
  const dataset = await linkRecords(records, silences);
  const findings = [...faults.flat(), ...linkFaults(dataset, written, unread)];
  return findings.some(({ level }) => level === 'error') ? { findings } : { dataset, findings };
}

/** The reference that a record would have if it were sound. */
function promisedRef(authored: unknown): string {
  const { kind, id } = (authored ?? {}) as { kind?: unknown; id?: unknown };
  return typeof kind === 'string' && typeof id === 'string' ? `${kind}/${id}` : '';
}

/** Links records that are known to be valid, such as the ones that ship with the package. */
export async function linkRecords(unordered: readonly AnyRecord[], silences: Silences = {}): Promise<Dataset> {
  const ordered = [...unordered].sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind) || compareText(a.id, b.id));
  const damage = damageByPlace(ordered);
  const records = new Map(ordered.map((record) => [refOf(record.kind, record.id) as Ref, deepFreeze(withDamage(record, damage))]));
  const byKind = Object.fromEntries(kindNames.map((kind) => [kind, [] as AnyRecord[]]));
  const moved = new Map<string, Ref>();
  const outgoing = new Map<Ref, readonly Reference[]>();
  const incoming = new Map<Ref, Incoming[]>();
  for (const [ref, record] of records) {
    byKind[record.kind]?.push(record);
    for (const former of record.formerIds ?? []) moved.set(refOf(record.kind, former), ref);
    outgoing.set(ref, [...referencesIn(record)]);
  }
  for (const [from, references] of outgoing) {
    for (const reference of references) {
      const list = incoming.get(reference.target) ?? [];
      list.push({ ...reference, from });
      incoming.set(reference.target, list);
    }
  }
  return {
    digest: await digestOf([...records.values()]),
    records,
    byKind: byKind as unknown as Dataset['byKind'],
    moved,
    outgoing,
    incoming,
    silences,
  };
}

type Damage = z.infer<typeof DamageType>;

function damageByPlace(records: readonly AnyRecord[]): Map<string, Damage[]> {
  const sources = records.filter((record) => record.kind === 'source');
  return new Map(
    sources.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ locator, damage }) => (damage ? [[`${id}/${locator}`, damage.map(({ type }) => type)] as const] : [])),
    ),
  );
}

/** A copy in which every citation of a damaged place carries the damage. */
function withDamage<T>(value: T, damage: Map<string, Damage[]>): T {
  if (Array.isArray(value)) return value.map((item) => withDamage(item, damage)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDamage(item, damage)]));
  if ('locator' in copy && 'source' in copy) {
    const types = damage.get(printCitation(copy as Citation));
    if (types) copy.damage = types;
  }
  return copy as T;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

async function digestOf(records: readonly AnyRecord[]): Promise<string> {
  const bytes = new TextEncoder().encode(records.map((record) => JSON.stringify(record)).join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
