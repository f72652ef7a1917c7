import type * as z from 'zod';

/** A look inside a zod schema, as far as the register's own schemas go. */
export type Shape = { type: 'object'; fields: Record<string, z.ZodType> } | { type: 'array'; element: z.ZodType } | { type: 'leaf' };

/** Strips `optional` and tells what a schema holds. Unions of the register are unions of leaves. */
export function shapeOf(schema: z.ZodType): Shape {
  const def = required(schema)._zod.def as z.core.$ZodTypeDef;
  switch (def.type) {
    case 'object':
      return { type: 'object', fields: (def as z.core.$ZodObjectDef).shape as Record<string, z.ZodType> };
    case 'array':
      return { type: 'array', element: (def as z.core.$ZodArrayDef).element as z.ZodType };
    default:
      return { type: 'leaf' };
  }
}

/** The schema under its `optional` wrappers: the instance that registries know. */
export function required(schema: z.ZodType): z.ZodType {
  const def = schema._zod.def as z.core.$ZodTypeDef;
  return def.type === 'optional' ? required((def as z.core.$ZodOptionalDef).innerType as z.ZodType) : schema;
}

export const isOptional = (schema: z.ZodType): boolean => schema._zod.def.type === 'optional';
