import type * as z from 'zod';
import type { Dataset, Incoming, Silences } from '../dataset.ts';
import { type Citation, type DamageType, printCitation } from '../schema/citation.ts';
import { compareText } from '../schema/compare.ts';
import { kindNames, type Ref, refOf } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { type Reference, referencesIn } from '../schema/walk.ts';

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
    digest: await digestOf([...records.values()], silences),
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

async function digestOf(records: readonly AnyRecord[], silences: Silences): Promise<string> {
  const reasons = Object.entries(silences).flatMap(([source, given]) => Object.entries(given).map((reason) => [source, ...reason]));
  const lines = [...records, ...reasons.map((reason) => reason.join(' ')).sort()].map((item) => JSON.stringify(item));
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
