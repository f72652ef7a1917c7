import type { Ref } from './id.ts';
import type { AnyRecord } from './kinds.ts';
import type { Attestation } from './statement.ts';

/** The values at a path with `*`, each with its own exact path. */
export function* valuesAt(
  value: unknown,
  path: readonly string[],
  at: readonly (string | number)[] = [],
  parent?: unknown,
): Generator<{ value: unknown; path: readonly (string | number)[]; parent: unknown }> {
  if (value === undefined) return;
  const [step, ...rest] = path;
  if (step === undefined) yield { value, path: at, parent };
  else if (step === '*') {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* valuesAt(item, rest, [...at, i], value);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    yield* valuesAt((value as Record<string, unknown>)[step], rest, [...at, step], value);
  }
}

/** A value, the innermost statement that holds it, the places of the list items that it stands in, and what it stands in. */
type Visit = (value: unknown, statement: object | undefined, items: readonly number[], parent: object) => boolean;

/** Is it true of any value at a path of a record with `*`? They are looked at in their order, until it is. */
export const someValueAt = (record: object, path: readonly string[], isTrue: Visit): boolean =>
  follow(record, path, 0, [], undefined, record, isTrue);

function follow(
  value: unknown,
  path: readonly string[],
  at: number,
  items: number[],
  around: object | undefined,
  parent: object,
  isTrue: Visit,
): boolean {
  if (value === undefined) return false;
  const step = path[at];
  const isObject = typeof value === 'object' && value !== null;
  const statement = isObject && at > 0 && 'cite' in value ? value : around;
  if (step === undefined) return isTrue(value, statement, items, parent);
  if (!isObject) return false;
  if (step !== '*') return follow((value as Record<string, unknown>)[step], path, at + 1, items, statement, value, isTrue);
  return (
    Array.isArray(value) &&
    value.some((item, i) => {
      items.push(i);
      const isEnough = follow(item, path, at + 1, items, statement, value, isTrue);
      items.pop();
      return isEnough;
    })
  );
}

/** A reference that a record holds. */
export type Reference = {
  target: Ref;
  path: readonly (string | number)[];
  /** The field it stands in, such as `parties`; its role there, such as `organizer`. */
  relation: string;
  role?: string;
};

/** Every reference in a record, in the order of the paths at which its kind holds references. */
export function* referencesIn(record: AnyRecord, paths: readonly (readonly string[])[]): Generator<Reference> {
  for (const path of paths) {
    for (const { value, path: at, parent } of valuesAt(record, path)) {
      const { role, relation, type } = (parent ?? {}) as { role?: string; relation?: string; type?: string };
      const tag = Array.isArray(parent) ? undefined : (role ?? relation ?? (path.length > 1 ? type : undefined));
      yield { target: value as Ref, path: at, relation: path[0] as string, ...(typeof tag === 'string' && { role: tag }) };
    }
  }
}

/** The attestations of a field, where the record has it. */
export const attestationsOf = (record: AnyRecord, field: string): readonly Attestation<unknown>[] =>
  ((record as Record<string, unknown>)[field] as readonly Attestation<unknown>[] | undefined) ?? [];

/** The innermost statement that holds a place of a record, or undefined where the place belongs to the record itself. */
export function statementAround(record: unknown, path: readonly (string | number)[]): Attestation<unknown> | undefined {
  let found: object | undefined;
  let value = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) break;
    value = (value as Record<string | number, unknown>)[step];
    if (typeof value === 'object' && value !== null && 'cite' in value) found = value;
  }
  return found as Attestation<unknown> | undefined;
}
