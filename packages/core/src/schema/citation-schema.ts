import * as z from 'zod/mini';
import { citationPattern, damageTypes, maxCitationLength } from './citation.ts';
import { Slug } from './id-schema.ts';

const locatorPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
export const Locator = z.string().check(
  z.maxLength(40),
  z.regex(locatorPattern, 'is not a locator such as "42", "note-3" or "b1.2"'),
  z.meta({
    title: 'Locator',
    description: 'A place in a source: a paragraph number, `note-3`, `summary`, or section and ordinal as in `b1.2`.',
  }),
);

export const DamageType = z
  .enum(damageTypes)
  .check(z.meta({ title: 'Damage type', description: 'What is wrong with the text at a place of a source.' }));

/** A source and a place in it. `damage` is filled when the dataset is linked, from the source's own record. */
export const Citation = z
  .strictObject(
    {
      source: Slug.check(z.meta({ description: 'The id of a record of kind `source`.' })),
      locator: Locator,
      damage: z.optional(z.array(DamageType)).register(z.globalRegistry, {
        description: 'What is wrong with the text there; filled from the source, and never written by authors.',
      }),
    },
    { error: (issue) => (issue.code === 'invalid_type' ? 'is not a citation such as "a-58-98/42"' : undefined) },
  )
  .check(z.meta({ title: 'Citation', description: 'A source and a place in it.', examples: [{ source: 'a-58-98', locator: '42' }] }));
export interface Citation extends z.infer<typeof Citation> {}

/** The short spelling of a citation: `a-58-98/42`. */
export const CitationText = z
  .string()
  .check(
    z.maxLength(maxCitationLength),
    z.regex(citationPattern, 'is not a citation such as "a-58-98/42"'),
    z.meta({ title: 'Citation text', description: 'A citation, `source/locator`.', examples: ['a-58-98/42'] }),
  );
