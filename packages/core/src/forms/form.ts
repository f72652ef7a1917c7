import * as z from 'zod/mini';
import { Citation } from '../schema/citation-schema.ts';
import { Edtf } from '../schema/edtf-schema.ts';
import type { KindName } from '../schema/id.ts';
import { references } from '../schema/id-schema.ts';
import { Quantity } from '../schema/quantity-schema.ts';
import { schemas } from '../schema/schemas.ts';
import { isOptional, required, shapeOf } from '../schema/shape.ts';
import { statements } from '../schema/statement.ts';

/** What a value of a record is, as plain data: what whoever writes typed columns needs of a schema. */
export type Form =
  | { type: 'text' | 'date' | 'number' | 'integer' | 'boolean' | 'citation' }
  | { type: 'code'; values: readonly string[] }
  | { type: 'reference'; kinds: readonly KindName[] }
  | { type: 'list'; of: Form }
  /** `role` tells what it is beside an object: a hedged quantity, or something that somebody said somewhere. */
  | { type: 'object'; role?: 'quantity' | 'statement'; fields: readonly FormField[] };

/** A field of an object. */
export type FormField = { name: string; form: Form; isOptional: boolean; description: string | undefined };

const formsByKind = new Map<KindName, readonly FormField[]>();

/**
 * The fields of a kind, in the order of its schema, with the form of their values at any depth.
 *
 * @example
 * ```ts
 * import { fieldsOfKind } from '@org/migration-core/forms';
 *
 * console.log(fieldsOfKind('topic').map(({ name, form }) => `${name} ${form.type}`).slice(1, 4)); // [ 'id text', 'formerIds list', 'names list' ]
 * ```
 */
export function fieldsOfKind(kind: KindName): readonly FormField[] {
  const known = formsByKind.get(kind) ?? fieldsIn(formOf(schemas[kind]));
  formsByKind.set(kind, known);
  return known;
}

const fieldsIn = (form: Form): readonly FormField[] => (form.type === 'object' ? form.fields : []);

function formOf(given: z.ZodMiniType): Form {
  const schema = required(given);
  const refersTo = references.get(schema);
  if (refersTo) return { type: 'reference', kinds: refersTo.kinds };
  if (schema === Edtf) return { type: 'date' };
  if (schema === Citation) return { type: 'citation' };
  const shape = shapeOf(schema);
  if (shape.type === 'array') return { type: 'list', of: formOf(shape.element) };
  if (shape.type === 'leaf') return leafForm(schema._zod.def);
  const role = schema === Quantity ? 'quantity' : statements.has(schema) ? 'statement' : undefined;
  const fields = Object.entries(shape.fields).map(([name, field]) => ({
    name,
    form: formOf(field),
    isOptional: isOptional(field),
    description: z.globalRegistry.get(field)?.description ?? z.globalRegistry.get(required(field))?.description,
  }));
  return { type: 'object', ...(role && { role }), fields };
}

function leafForm(def: z.core.$ZodTypeDef): Form {
  switch (def.type) {
    case 'enum':
      return { type: 'code', values: Object.values((def as z.core.$ZodEnumDef).entries).map(String) };
    case 'literal':
      return { type: 'code', values: (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values.map(String) };
    case 'number':
      return { type: 'format' in def ? 'integer' : 'number' };
    case 'boolean':
      return { type: 'boolean' };
    default:
      return { type: 'text' };
  }
}
