import { agreementOf } from '../agreement.ts';
import { printCitation } from '../schema/citation.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { toPointer } from '../schema/pointer.ts';
import type { ValueType } from '../schema/value-type.ts';
import type { FactChange } from './change.ts';
import { isBag, pairsOf } from './item-pairs.ts';

type Path = readonly (string | number)[];
type Found = Pick<FactChange, 'type' | 'path' | 'before' | 'after'>;

/** The paths at which dates stand, such as `rounds.*.when`. */
type Dates = ReadonlySet<string>;

/** What its kind says of the fields of a record: which are attested, with the type of their values, and where dates stand. */
export type FieldTypes = { attested: Readonly<Record<string, ValueType>>; dates: Dates };

/** The facts in which two editions of one record differ, in the order of the new one. */
export function* recordChanges(before: AnyRecord, after: AnyRecord, { attested, dates }: FieldTypes): Generator<Found> {
  const [old, now] = [withOwnCitations(before), withOwnCitations(after)];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (name === 'kind' || name === 'id') continue;
    const type = Object.hasOwn(attested, name) ? attested[name] : undefined;
    const [from, to] = [old[name], now[name]];
    const isAttested = type !== undefined && Array.isArray(from) && Array.isArray(to);
    yield* isAttested ? attestations(from, to, [name], type, dates) : values(from, to, [name], dates);
  }
}

/** A record's list of citations is the sum of those in it: only what nothing in it cites is a fact of its own. */
function withOwnCitations({ cite, ...rest }: AnyRecord): Record<string, unknown> {
  const within = new Set(citationsIn(rest));
  const own = cite.filter((one) => !within.has(printCitation(one)));
  return { ...rest, ...(own.length > 0 && { cite: own }) };
}

function citationsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (!isBag(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'cite' && Array.isArray(item) ? item.map(printCitation) : citationsIn(item),
  );
}

function* values(before: unknown, after: unknown, path: Path, dates: Dates): Generator<Found> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (before === undefined) yield { type: 'added', path: toPointer(path), after };
  else if (after === undefined) yield { type: 'removed', path: toPointer(path), before };
  else if (Array.isArray(before) && Array.isArray(after)) yield* lists(before, after, path, dates);
  else if (isBag(before) && isBag(after) && !isQuantity(before)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* values(before[key], after[key], [...path, key], dates);
    }
  } else yield replaced(before, after, path, typeAt(path, before, after, dates));
}

function typeAt(path: Path, before: unknown, after: unknown, dates: Dates): ValueType {
  if (isQuantity(before) && isQuantity(after)) return 'quantity';
  // Every statement may say when it holds.
  return path.at(-1) === 'holds' || dates.has(path.map((step) => (typeof step === 'number' ? '*' : step)).join('.')) ? 'date' : 'other';
}

function* lists(before: readonly unknown[], after: readonly unknown[], path: Path, dates: Dates): Generator<Found> {
  const { paired, removed, added } = pairsOf(before, after);
  for (const [i, j] of paired) yield* values(before[i], after[j], [...path, j], dates);
  yield* alone(removed, 'removed', before, path);
  yield* alone(added, 'added', after, path);
  yield* order(paired, path);
}

/** The values of an attested field: one that takes another's place, or comes to stand beside it, is compared with it. */
function* attestations(before: readonly unknown[], after: readonly unknown[], path: Path, type: ValueType, dates: Dates): Generator<Found> {
  const { paired, removed, added } = pairsOf(before, after);
  for (const [i, j] of paired) {
    if (isSaidAlike(before[i], after[j])) yield* values(before[i], after[j], [...path, j], dates);
    else yield replaced(before[i], after[j], [...path, j], type);
  }
  const replacing = added.slice(0, removed.length);
  for (const [n, j] of replacing.entries()) yield replaced(before[removed[n] as number], after[j], [...path, j], type);
  yield* alone(removed.slice(added.length), 'removed', before, path);
  const standing = paired.map(([, j]) => after[j]);
  for (const j of added.slice(removed.length)) {
    const found = new Set(standing.map((one) => agreementOf(type, contentOf(one), contentOf(after[j]))));
    const gravest = (['contradicted', 'planned-then-held', 'more-precise', 'less-precise'] as const).find((agreement) =>
      found.has(agreement),
    );
    yield { type: gravest ?? 'added', path: toPointer([...path, j]), after: after[j] };
  }
  yield* order(paired, path);
}

function* alone(places: readonly number[], type: 'added' | 'removed', items: readonly unknown[], path: Path): Generator<Found> {
  for (const i of places) {
    yield { type, path: toPointer([...path, i]), ...(type === 'added' ? { after: items[i] } : { before: items[i] }) };
  }
}

function* order(paired: readonly (readonly [number, number])[], path: Path): Generator<Found> {
  if (paired.some(([i], n) => i < (paired[n - 1]?.[0] ?? 0))) yield { type: 'reordered', path: toPointer(path) };
}

function replaced(before: unknown, after: unknown, path: Path, type: ValueType): Found {
  const agreement = agreementOf(type, contentOf(before), contentOf(after));
  const isRefined = agreement === 'more-precise' || agreement === 'less-precise';
  return { type: isRefined ? agreement : 'changed', path: toPointer(path), before, after };
}

/** What an attestation says; any other value is what it is. */
const contentOf = (item: unknown): unknown => (isBag(item) && 'value' in item && 'cite' in item ? item.value : item);
const isSaidAlike = (one: unknown, other: unknown): boolean => JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));

const isQuantity = (value: unknown): value is { relation: string; value: number; unit: string } =>
  isBag(value) && typeof value.relation === 'string' && typeof value.value === 'number' && typeof value.unit === 'string';
