import type * as z from 'zod/mini';
import { Edtf } from './edtf-schema.ts';
import { Quantity } from './quantity-schema.ts';

/** What a value is, as far as it decides how two values are compared and how exact one is. */
export type ValueType = 'date' | 'quantity' | 'other';

export const valueTypeOf = (schema: z.ZodMiniType): ValueType => (schema === Edtf ? 'date' : schema === Quantity ? 'quantity' : 'other');
