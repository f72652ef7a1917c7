import type * as z from 'zod';
import { hiddenBy, type ReadClocks } from '../clocks.ts';
import { QueryInvalid } from '../errors.ts';
import { Edtf } from '../schema/edtf.ts';
import type { KindName } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { isOptional, required, shapeOf } from '../schema/shape.ts';
import type { Attestation } from '../schema/statement.ts';
import { fieldsOf, valuesAt } from '../schema/walk.ts';
import { nearestFew } from '../suggest.ts';

/** A field that can be asked for: its name without list marks, and what its values are. */
export type QueryField = {
  name: string;
  path: readonly string[];
  type: 'reference' | 'date' | 'text' | 'number' | 'flag';
  refersTo?: readonly KindName[];
  values?: readonly string[];
};

const known = new Map<KindName, ReadonlyMap<string, QueryField>>();

/** The fields of a kind that can be filtered by; an attested field answers to its plain name. */
export function queryFields(kind: KindName): ReadonlyMap<string, QueryField> {
  const fields = known.get(kind) ?? new Map([...collect(kind)].map((field) => [field.name, field]));
  known.set(kind, fields);
  return fields;
}

function* collect(kind: KindName): Generator<QueryField> {
  for (const { path, schema, refersTo, attested } of fieldsOf(kind)) {
    const steps = path.filter((step) => step !== '*');
    if (steps.includes('cite') || steps.includes('remarks')) continue;
    const leaf = attested ?? schema;
    const type = typeOf(
      leaf,
      (attested && fieldsOf(kind).find((field) => field.path.join('/') === [...path, '*', 'value'].join('/'))?.refersTo) ?? refersTo,
    );
    if (!type) continue;
    const values = enumOf(leaf);
    yield { name: steps.join('.'), path: attested ? [...path, '*', 'value'] : path, ...type, ...(values && { values }) };
  }
}

function typeOf(schema: z.ZodType, refersTo: readonly KindName[] | undefined): Pick<QueryField, 'type' | 'refersTo'> | undefined {
  if (refersTo) return { type: 'reference', refersTo };
  if (schema === Edtf || required(schema) === Edtf) return { type: 'date' };
  const leaf = isOptional(schema) ? required(schema) : schema;
  if (shapeOf(leaf).type !== 'leaf') return undefined;
  const type = leaf._zod.def.type;
  return { type: type === 'number' ? 'number' : type === 'boolean' ? 'flag' : 'text' };
}

function enumOf(schema: z.ZodType): readonly string[] | undefined {
  const def = required(schema)._zod.def as z.core.$ZodTypeDef & { entries?: Record<string, string> };
  return def.type === 'enum' && def.entries ? Object.values(def.entries) : undefined;
}

/** The field of that name, or a {@link QueryInvalid} that names near ones. */
export function queryField(kind: KindName, name: string): QueryField {
  const fields = queryFields(kind);
  const field = fields.get(name);
  if (field) return field;
  throw new QueryInvalid({
    parameter: name.slice(0, 60),
    problem: `a record of kind ${kind} has no such field`,
    expected: `one of ${[...fields.keys()].filter((key) => !key.includes('.')).join(', ')}`,
    suggestions: nearestFew(name, [...fields.keys()]),
  });
}

/** The values of a field that are visible under the clocks. */
export function fieldValues(record: AnyRecord, { path }: QueryField, clocks: ReadClocks, external: boolean): unknown[] {
  const visible: unknown[] = [];
  for (const { value, parent } of valuesAt(record, path)) {
    const isStatement = typeof parent === 'object' && parent !== null && 'cite' in parent && !('kind' in parent);
    if (!isStatement || !hiddenBy(parent as Attestation<unknown>, clocks, external)) visible.push(value);
  }
  return visible;
}
