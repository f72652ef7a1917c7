import type * as z from 'zod';
import type { KindName, Ref } from './id.ts';
import { references } from './id.ts';
import { kinds } from './kinds.ts';
import { toPointer, valueAt } from './pointer.ts';
import { required, shapeOf } from './shape.ts';
import { type Attestation, statements } from './statement.ts';

/** A schema node that a record's kind has, with the path that leads to it; `*` stands for a list's items. */
export type Field = { path: readonly string[]; schema: z.ZodType; refersTo?: readonly KindName[]; attested?: z.ZodType };

const fieldsByKind = new Map<KindName, readonly Field[]>();

/** Every field of a kind, at any depth, in the order of the schema. */
export function fieldsOf(kind: KindName): readonly Field[] {
  const known = fieldsByKind.get(kind) ?? [...descend(kinds[kind].schema, [])];
  fieldsByKind.set(kind, known);
  return known;
}

function* descend(schema: z.ZodType, path: readonly string[]): Generator<Field> {
  const shape = shapeOf(schema);
  if (path.length > 0) {
    const refersTo = references.get(required(schema))?.kinds;
    const attestation = shape.type === 'array' && statements.get(shape.element)?.attested ? shapeOf(shape.element) : undefined;
    const value = attestation?.type === 'object' ? attestation.fields.value : undefined;
    yield { path, schema: required(schema), ...(refersTo && { refersTo }), ...(value && { attested: required(value) }) };
  }
  if (shape.type === 'array') yield* descend(shape.element, [...path, '*']);
  if (shape.type === 'object') for (const [key, field] of Object.entries(shape.fields)) yield* descend(field, [...path, key]);
}

const attestedByKind = new Map<KindName, readonly { name: string; value: z.ZodType }[]>();

/** The attested fields of a kind: name and the schema of one value. They stand at the top of a record. */
export function attestedFields(kind: KindName): readonly { name: string; value: z.ZodType }[] {
  const known =
    attestedByKind.get(kind) ??
    fieldsOf(kind).flatMap(({ path, attested }) => (attested && path.length === 1 ? [{ name: path[0] as string, value: attested }] : []));
  attestedByKind.set(kind, known);
  return known;
}

/** The values at a path with `*`, each with its own exact path. */
export function* valuesAt(
  value: unknown,
  path: readonly string[],
  at: readonly (string | number)[] = [],
): Generator<{ value: unknown; path: readonly (string | number)[]; parent: unknown }> {
  yield* follow(value, path, at, undefined);
}

function* follow(
  value: unknown,
  path: readonly string[],
  at: readonly (string | number)[],
  parent: unknown,
): Generator<{ value: unknown; path: readonly (string | number)[]; parent: unknown }> {
  if (value === undefined) return;
  const [step, ...rest] = path;
  if (step === undefined) yield { value, path: at, parent };
  else if (step === '*') {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* follow(item, rest, [...at, i], value);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    yield* follow((value as Record<string, unknown>)[step], rest, [...at, step], value);
  }
}

/** A reference that a record holds. */
export type Reference = {
  target: Ref;
  path: readonly (string | number)[];
  /** The field it stands in, such as `parties`; its role there, such as `organizer`. */
  relation: string;
  role?: string;
};

/** Every reference in a record, in the order of its fields. */
export function* referencesIn(record: { kind: KindName }): Generator<Reference> {
  for (const { path, refersTo } of fieldsOf(record.kind)) {
    if (!refersTo) continue;
    for (const { value, path: at, parent } of valuesAt(record, path)) {
      const { role, relation, type } = (parent ?? {}) as { role?: string; relation?: string; type?: string };
      const tag = Array.isArray(parent) ? undefined : (role ?? relation ?? (path.length > 1 ? type : undefined));
      yield { target: value as Ref, path: at, relation: path[0] as string, ...(typeof tag === 'string' && { role: tag }) };
    }
  }
}

/** The innermost statement that holds a place of a record, or undefined where the place belongs to the record itself. */
export function statementAround(record: unknown, path: readonly (string | number)[]): Attestation<unknown> | undefined {
  for (let length = path.length; length > 0; length--) {
    const value = valueAt(record, toPointer(path.slice(0, length)));
    if (typeof value === 'object' && value !== null && 'cite' in value) return value as Attestation<unknown>;
  }
  return undefined;
}
