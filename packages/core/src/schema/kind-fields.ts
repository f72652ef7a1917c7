import type * as z from 'zod/mini';
import type { KindName } from './id.ts';
import { references } from './id-schema.ts';
import { schemas } from './schemas.ts';
import { required, shapeOf } from './shape.ts';
import { statements } from './statement.ts';
import { type ValueType, valueTypeOf } from './value-type.ts';

/** A schema node that a record's kind has, with the path that leads to it; `*` stands for a list's items. */
export type Field = { path: readonly string[]; schema: z.ZodMiniType; refersTo?: readonly KindName[]; attested?: z.ZodMiniType };

const fieldsByKind = new Map<KindName, readonly Field[]>();

/** Every field of a kind, at any depth, in the order of the schema. */
export function fieldsOf(kind: KindName): readonly Field[] {
  const known = fieldsByKind.get(kind) ?? [...descend(schemas[kind], [])];
  fieldsByKind.set(kind, known);
  return known;
}

function* descend(schema: z.ZodMiniType, path: readonly string[]): Generator<Field> {
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

/** An attested field: its name, and the schema and type of one value. */
export type AttestedField = { name: string; value: z.ZodMiniType; type: ValueType };

const attestedByKind = new Map<KindName, readonly AttestedField[]>();

/** The attested fields of a kind. They stand at the top of a record. */
export function attestedFields(kind: KindName): readonly AttestedField[] {
  const known =
    attestedByKind.get(kind) ??
    fieldsOf(kind).flatMap(({ path, attested }): AttestedField[] =>
      attested && path.length === 1 ? [{ name: path[0] as string, value: attested, type: valueTypeOf(attested) }] : [],
    );
  attestedByKind.set(kind, known);
  return known;
}

/** The fields that a record of a kind has at the top, in their order. */
export const keysOf = (kind: KindName): readonly string[] => fieldsOf(kind).flatMap(({ path }) => (path.length === 1 ? path : []));

/** Where the records of a kind hold references, in the order of the schema. */
export const referencePaths = (kind: KindName): readonly (readonly string[])[] =>
  fieldsOf(kind).flatMap(({ path, refersTo }) => (refersTo ? [path] : []));
