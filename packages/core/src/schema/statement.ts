import * as z from 'zod/mini';
import { Citation } from './citation-schema.ts';
import { Edtf } from './edtf-schema.ts';
import { Label, Sentence } from './text.ts';

/**
 * How a statement is known. `stated`: the source says it (the default, left out). `implied`: it follows
 * from what the source says. `external`: it comes from outside the sources and names its own reference.
 */

const Basis = z
  .enum(['implied', 'external'])
  .check(z.meta({ title: 'Basis', description: 'How a statement is known, where its source does not state it outright.' }));

const qualifiers = {
  holds: z
    .optional(Edtf)
    .register(z.globalRegistry, { description: 'Valid time: when the statement held. Left out when the source sets no bounds.' }),
  basis: z.optional(Basis).register(z.globalRegistry, { description: 'Left out when the source states it outright.' }),
  reference: z.optional(Label).register(z.globalRegistry, { description: 'Where an external statement comes from.' }),
  stated: z
    .optional(Label)
    .register(z.globalRegistry, { description: 'The wording that the value stands for, such as "early March 2003".' }),
  note: z.optional(Sentence).register(z.globalRegistry, { description: 'What a reader must know about this statement.' }),
  cite: z.array(Citation).check(z.meta({ description: 'The places that state it; empty only for an external statement.' })),
};

/** Marks the schemas of statements, so that the authored face knows where `cite` may be left out. */
export const statements = z.registry<{ attested: boolean }>();

/** The faults that JSON Schema can name. That an authored statement may leave out `cite` only beside one paragraph is beyond it. */
const isExternal = { properties: { basis: { const: 'external' } }, required: ['basis'] };
const faults = [
  { ...isExternal, not: { required: ['reference'] } },
  { properties: { cite: { type: 'array', maxItems: 0 } }, required: ['cite'], not: isExternal },
];

/** What a statement is called among the parts of a schema, and what it says. */
type StatementMeta = { title: string; description: string };

function qualified<S extends z.core.$ZodLooseShape>(shape: S, attested: boolean, meta: StatementMeta) {
  const checked = z.strictObject({ ...shape, ...qualifiers }).check(
    z.superRefine((statement, context) => {
      const { basis, reference, cite } = statement as { basis?: string; reference?: string; cite: unknown[] };
      if (basis === 'external' && reference === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['reference'],
          message: 'an external statement names its reference',
          params: { rule: 'external-reference' },
        });
      }
      if (basis !== 'external' && cite.length === 0) {
        context.addIssue({
          code: 'custom',
          path: ['cite'],
          message: 'a statement cites at least one paragraph',
          params: { rule: 'uncited' },
        });
      }
    }),
  );
  const schema = checked.check(z.meta({ ...meta, not: { anyOf: faults } }));
  statements.add(schema, { attested });
  return schema;
}

/** An object of `shape` that somebody said somewhere: one item of a list such as names or parties. */
export const statement = <S extends z.core.$ZodLooseShape>(shape: S, meta: StatementMeta) => qualified(shape, false, meta);

/** A field of which each source may say something else: a list of values, each with its own citations. */
export const attested = <T extends z.ZodMiniType>(value: T) => z.array(attestationOf(value)).check(z.minLength(1));

const attestations = new WeakMap<z.ZodMiniType, z.ZodMiniType>();

/** One value as a source says it. Fields with values of one schema share it, and so share one part of a JSON Schema. */
function attestationOf<T extends z.ZodMiniType>(value: T) {
  const make = () => {
    const title = `${z.globalRegistry.get(value)?.title}`;
    const words = title === title.toUpperCase() ? title : title.toLowerCase();
    return qualified({ value }, true, {
      title: `Attested ${words}`,
      description: 'One value, with the places that state it and what bounds it. Sources that disagree stand side by side.',
    });
  };
  const known = (attestations.get(value) as ReturnType<typeof make> | undefined) ?? make();
  attestations.set(value, known);
  return known;
}

/** One value as said by one or more sources. */
export type Attestation<T> = {
  value: T;
  holds?: string | undefined;
  basis?: z.infer<typeof Basis> | undefined;
  reference?: string | undefined;
  stated?: string | undefined;
  note?: string | undefined;
  cite: Citation[];
};
