import type * as z from 'zod/mini';

/** A look inside a zod schema, as far as the register's own schemas go. */
export type Shape =
  | { type: 'object'; fields: Record<string, z.ZodMiniType> }
  | { type: 'array'; element: z.ZodMiniType }
  | { type: 'leaf' };

/** Strips `optional` and tells what a schema holds. Unions of the register are unions of leaves. */
export function shapeOf(schema: z.ZodMiniType): Shape {
  const def = required(schema)._zod.def as z.core.$ZodTypeDef;
  switch (def.type) {
    case 'object':
      return { type: 'object', fields: (def as z.core.$ZodObjectDef).shape as Record<string, z.ZodMiniType> };
    case 'array':
      return { type: 'array', element: (def as z.core.$ZodArrayDef).element as z.ZodMiniType };
    default:
      return { type: 'leaf' };
  }
}

/** The schema under its `optional` wrappers: the instance that registries know. */
export function required(schema: z.ZodMiniType): z.ZodMiniType {
  const def = schema._zod.def as z.core.$ZodTypeDef;
  return def.type === 'optional' ? required((def as z.core.$ZodOptionalDef).innerType as z.ZodMiniType) : schema;
}

export const isOptional = (schema: z.ZodMiniType): boolean => schema._zod.def.type === 'optional';
