import * as z from 'zod';
import { Label } from './text.ts';

export const quantityRelations = ['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'between'] as const;

/** The faults that JSON Schema can name; that `upper` lies above `value` is beyond it. */
const isBetween = { properties: { relation: { const: 'between' } }, required: ['relation'] };
const faults = [
  { ...isBetween, not: { required: ['upper'] } },
  { required: ['upper'], not: isBetween },
];

/** A hedged quantity: "over 40" is `{ relation: 'more-than', value: 40 }`. */
export const Quantity = z
  .strictObject({
    relation: z.enum(quantityRelations),
    value: z.number(),
    upper: z.number().optional().meta({ description: 'The upper end; only with `between`.' }),
    unit: z
      .string()
      .max(40)
      .regex(/^[a-z]+(?:-[a-z]+)*$/, 'is not a unit such as "persons" or "per-cent"')
      .meta({ description: 'What is counted, plural: `persons`, `per-cent`, `days`.' }),
    of: Label.optional().meta({ description: 'The whole that a share is of, or the group that is counted.' }),
  })
  .refine((q) => (q.relation === 'between' ? q.upper !== undefined && q.upper > q.value : q.upper === undefined), {
    error: 'has `upper` exactly when the relation is `between`, and above `value`',
    params: { rule: 'quantity-range' },
  })
  .meta({ title: 'Quantity', not: { anyOf: faults }, examples: [{ relation: 'more-than', value: 40, unit: 'projects' }] });
export type Quantity = z.infer<typeof Quantity>;
