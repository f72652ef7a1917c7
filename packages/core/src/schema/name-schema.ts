import * as z from 'zod/mini';
import { nameRoles } from './name.ts';
import { statement } from './statement.ts';
import { Label } from './text.ts';

const NameRole = z.enum(nameRoles).check(
  z.meta({
    title: 'Name role',
    description:
      'preferred: the caption; acronym; short: a clipped form; variant: another wording; misspelling: printed so by mistake; former: held earlier; descriptive: our own label for a thing that the source leaves unnamed.',
  }),
);

/** One name of a record. Exactly one name of a record is its caption: `preferred`, or `descriptive` where the source gives none. */
export const Name = statement(
  {
    value: Label.check(z.meta({ description: 'The name itself.' })),
    role: NameRole,
    lang: z
      .optional(z.string().check(z.regex(/^[a-z]{2,3}$/, 'is not an ISO 639 code such as "fr"')))
      .register(z.globalRegistry, { description: 'ISO 639 code; left out for English.' }),
  },
  { title: 'Name', description: 'One name of a record, as a source has it.' },
);
export interface Name extends z.infer<typeof Name> {}

export const Names = z.array(Name).check(
  z.minLength(1),
  z.refine((names) => names.filter((name) => name.role === 'preferred' || name.role === 'descriptive').length === 1, {
    error: 'has not exactly one preferred or descriptive name',
    params: { rule: 'one-caption' },
  }),
  z.meta({
    description: 'The names of the record, one of them its caption: `preferred`, or `descriptive` where the sources give none.',
    contains: { type: 'object', properties: { role: { enum: ['preferred', 'descriptive'] } }, required: ['role'] },
    maxContains: 1,
  }),
);
