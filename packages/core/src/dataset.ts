import type * as z from 'zod';
import { type Finding, finding } from './findings.ts';
import { type Citation, type DamageType, printCitation } from './schema/citation.ts';
import { compareText } from './schema/compare.ts';
import { type KindName, kindNames, parseRef, type Ref, refOf } from './schema/id.ts';
import type { AnyRecord, RecordOf } from './schema/kinds.ts';
import { toPointer } from './schema/pointer.ts';
import { type Reference, referencesIn } from './schema/walk.ts';
import { nearest } from './suggest.ts';
import { validateRecord } from './validate.ts';

/** Why a paragraph yields no record: by source id, then locator. */
export type Silences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A reference seen from its target. */
export type Incoming = Reference & { from: Ref };

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

/** Fields along which a record may not lead back to itself. */
const acyclicFields = ['parents', 'broader', 'partOf', 'parent', 'realizes'];

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
export async function buildDataset(entries: Iterable<Entry>, silences: Silences = {}): Promise<{ dataset?: Dataset; findings: Finding[] }> {
  const findings: Finding[] = [];
  const records: AnyRecord[] = [];
  const fileOf = new Map<string, string>();
  for (const { authored, file } of entries) {
    const { record, findings: faults } = validateRecord(authored, file);
    findings.push(...faults);
    if (!record) continue;
    const ref = refOf(record.kind, record.id);
    const other = fileOf.get(ref);
    if (other === undefined) {
      fileOf.set(ref, file ?? '(no file)');
      records.push(record);
    } else findings.push(finding('duplicate-id', '/id', { ref, other }, file));
  }
  const dataset = await linkRecords(records, silences);
  findings.push(...linkFaults(dataset, new Set(unread(entries)), fileOf));
  return findings.some(({ level }) => level === 'error') ? { findings } : { dataset, findings };
}

/** References of records that were given but could not be read: a reference to one of them is not reported as dangling too. */
function* unread(entries: Iterable<Entry>): Generator<string> {
  for (const { authored } of entries) {
    const { kind, id } = (authored ?? {}) as { kind?: unknown; id?: unknown };
    yield `${kind}/${id}`;
  }
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

/** What is wrong between records: dangling references and citations, cycles, former ids that are claimed twice. */
function linkFaults(dataset: Dataset, given: ReadonlySet<string>, fileOf: ReadonlyMap<string, string>): Finding[] {
  const findings: Finding[] = [];
  const places = new Set(dataset.byKind.source.flatMap(({ id, paragraphs }) => paragraphs.map(({ locator }) => `${id}/${locator}`)));
  const idsOfKind = new Map(kindNames.map((kind) => [kind, dataset.byKind[kind].map(({ id }) => id)]));
  const claims = new Map<string, Ref>();
  for (const [ref, record] of dataset.records) {
    const report = (code: Parameters<typeof finding>[0], path: readonly (string | number)[], args: Record<string, string>) =>
      findings.push(finding(code, toPointer(path), args, fileOf.get(ref)));
    for (const former of record.formerIds ?? []) {
      const id = refOf(record.kind, former);
      const other = dataset.records.has(id) ? id : claims.get(id);
      if (other) report('former-id-taken', ['formerIds'], { id, other });
      claims.set(id, ref);
    }
    for (const { target, path } of dataset.outgoing.get(ref) ?? []) {
      const now = dataset.moved.get(target);
      if (dataset.records.has(target) || (given.has(target) && !now)) continue;
      if (now) report('reference-moved', path, { ref: target, now });
      else {
        const { kind, id } = parseRef(target) ?? { kind: record.kind, id: '' };
        const guess = nearest(id, idsOfKind.get(kind) ?? []);
        report('reference-missing', path, { ref: target, ...(guess && { suggestion: `${kind}/${guess}` }) });
      }
    }
    for (const { cite, path } of citationsIn(record)) {
      const text = printCitation(cite);
      if (places.has(text) || (given.has(`source/${cite.source}`) && !dataset.records.has(refOf('source', cite.source)))) continue;
      const guess = nearest(text, [...places]);
      report('citation-missing', path, { cite: text, ...(guess && { suggestion: guess }) });
    }
  }
  return [...findings, ...cycles(dataset, fileOf)];
}

function* citationsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{ cite: Citation; path: readonly (string | number)[] }> {
  if (typeof value !== 'object' || value === null) return;
  if ('locator' in value && 'source' in value) yield { cite: value as Citation, path };
  else for (const [key, item] of Object.entries(value)) yield* citationsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** One finding for each cycle, at the record with the smallest reference on it. */
function cycles(dataset: Dataset, fileOf: ReadonlyMap<string, string>): Finding[] {
  const findings: Finding[] = [];
  for (const field of acyclicFields) {
    const next = (ref: Ref) => (dataset.outgoing.get(ref) ?? []).filter(({ relation }) => relation === field).map(({ target }) => target);
    const done = new Set<Ref>();
    for (const start of dataset.records.keys()) {
      const trail: Ref[] = [];
      const stack: { ref: Ref; leave: boolean }[] = [{ ref: start, leave: false }];
      while (stack.length > 0) {
        const { ref, leave } = stack.pop() as { ref: Ref; leave: boolean };
        if (leave) {
          done.add(trail.pop() as Ref);
          continue;
        }
        const at = trail.indexOf(ref);
        if (at >= 0) {
          const cycle = trail.slice(at);
          const first = [...cycle].sort(compareText)[0] as Ref;
          findings.push(finding('reference-cycle', `/${field}`, { cycle: [...cycle, ref].join(' > ') }, fileOf.get(first)));
          continue;
        }
        if (done.has(ref)) continue;
        trail.push(ref);
        stack.push({ ref, leave: true }, ...next(ref).map((target) => ({ ref: target, leave: false })));
      }
    }
  }
  return findings;
}
