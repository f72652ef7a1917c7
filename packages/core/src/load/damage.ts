import { type Citation, type DamageType, printCitation } from '../schema/citation.ts';
import type { AnyRecord } from '../schema/kinds.ts';

/** What is wrong with the text of damaged places, by their citations. */
export type Damage = ReadonlyMap<string, DamageType[]>;

/** The damaged places of a record: those of a source that say so. */
export function damagedPlaces(record: AnyRecord): [string, DamageType[]][] {
  if (record.kind !== 'source') return [];
  const { id, paragraphs } = record;
  return paragraphs.flatMap(({ locator, damage }): [string, DamageType[]][] =>
    damage ? [[`${id}/${locator}`, damage.map(({ type }) => type)]] : [],
  );
}

/** A copy in which every citation of a damaged place carries the damage. */
export function withDamage<T>(value: T, damage: Damage): T {
  if (Array.isArray(value)) return value.map((item) => withDamage(item, damage)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDamage(item, damage)]));
  if ('locator' in copy && 'source' in copy) {
    const types = damage.get(printCitation(copy as Citation));
    if (types) copy.damage = types;
  }
  return copy as T;
}
