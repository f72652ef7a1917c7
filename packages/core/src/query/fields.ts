import type * as z from 'zod';
import { hiddenBy, type ReadClocks } from '../clocks.ts';
import { Edtf } from '../schema/edtf.ts';
import type { KindName } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { required, shapeOf } from '../schema/shape.ts';
import { attestedFields, fieldsOf, statementAround, valuesAt } from '../schema/walk.ts';
import { nearestFew } from '../text/suggest.ts';
import { invalid } from './invalid.ts';

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
  const attested = new Set(attestedFields(kind).map(({ name }) => name));
  for (const { path, schema, refersTo } of fieldsOf(kind)) {
    const type = refersTo ? 'reference' : typeOf(schema);
    if (!type || path.includes('cite') || path.includes('remarks')) continue;
    // An attested field answers to its own name: the step from its list to the value is left out.
    const named = attested.has(path[0] as string) ? [path[0], ...path.slice(3)] : path;
    if (named.length < path.length && path[2] !== 'value') continue;
    const values = enumOf(schema);
    const name = named.filter((step) => step !== '*').join('.');
    yield { name, path, type, ...(refersTo && { refersTo }), ...(values && { values }) };
  }
}

function typeOf(schema: z.ZodType): QueryField['type'] | undefined {
  if (schema === Edtf) return 'date';
  if (shapeOf(schema).type !== 'leaf') return undefined;
  const { type } = schema._zod.def;
  return type === 'number' ? 'number' : type === 'boolean' ? 'flag' : 'text';
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
  const plain = [...fields.keys()].filter((key) => !key.includes('.'));
  throw invalid(name, `a record of kind ${kind} has no such field`, `one of ${plain.join(', ')}`, nearestFew(name, [...fields.keys()]));
}

/** The values of a field that are visible under the clocks. */
export function fieldValues(record: AnyRecord, { path }: QueryField, clocks: ReadClocks, external: boolean): unknown[] {
  const visible: unknown[] = [];
  for (const { value, path: at } of valuesAt(record, path)) {
    const statement = statementAround(record, at);
    if (!statement || !hiddenBy(statement, clocks, external)) visible.push(value);
  }
  return visible;
}
