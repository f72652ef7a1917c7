import * as z from 'zod/mini';
import { Label } from './text.ts';

export const quantityRelations = ['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'between'] as const;

/** The faults that JSON Schema can name; that `upper` lies above `value` is beyond it. */
const isBetween = { properties: { relation: { const: 'between' } }, required: ['relation'] };
const faults = [
  { ...isBetween, not: { required: ['upper'] } },
  { required: ['upper'], not: isBetween },
];

const QuantityRelation = z.enum(quantityRelations).check(z.meta({ title: 'Quantity relation', description: 'How the number is hedged.' }));

/** A hedged quantity: "over 40" is `{ relation: 'more-than', value: 40 }`. */
export const Quantity = z
  .strictObject({
    relation: QuantityRelation,
    value: z.number().check(z.meta({ description: 'The number; the lower end with `between`.' })),
    upper: z.optional(z.number()).register(z.globalRegistry, { description: 'The upper end; only with `between`.' }),
    unit: z
      .string()
      .check(
        z.maxLength(40),
        z.regex(/^[a-z]+(?:-[a-z]+)*$/, 'is not a unit such as "persons" or "per-cent"'),
        z.meta({ description: 'What is counted, plural: `persons`, `per-cent`, `days`.' }),
      ),
    of: z.optional(Label).register(z.globalRegistry, { description: 'The whole that a share is of, or the group that is counted.' }),
  })
  .check(
    z.refine((q) => (q.relation === 'between' ? q.upper !== undefined && q.upper > q.value : q.upper === undefined), {
      error: 'has `upper` exactly when the relation is `between`, and above `value`',
      params: { rule: 'quantity-range' },
    }),
    z.meta({
      title: 'Quantity',
      description: 'A number as hedged as its source has it: "over 40" is `more-than` 40.',
      not: { anyOf: faults },
      examples: [{ relation: 'more-than', value: 40, unit: 'projects' }],
    }),
  );
export interface Quantity extends z.infer<typeof Quantity> {}
