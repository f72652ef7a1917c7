import * as z from 'zod/mini';
import { Citation } from './citation-schema.ts';
import type { KindName } from './id.ts';
import { ref, Slug } from './id-schema.ts';
import { kinds } from './kinds.ts';
import { Names } from './name-schema.ts';
import { Point } from './point.ts';
import { Remark } from './remark.ts';
import { Sentence } from './text.ts';

/** What every record begins with. */
const head = <K extends KindName>(kind: K) => ({
  kind: z.literal(kind).check(z.meta({ description: 'Tells the kind of the record.' })),
  id: Slug.check(z.meta({ description: 'Unique within the kind, and the name of the file.' })),
  formerIds: z
    .optional(z.array(Slug).check(z.minLength(1)))
    .register(z.globalRegistry, { description: 'Ids that this record had before; they still resolve.' }),
  names: Names,
});

/** What every record ends with. */
const tail = {
  topics: z
    .optional(z.array(ref('topic')).check(z.minLength(1)))
    .register(z.globalRegistry, { description: 'What the record is about; our indexing, not a statement of the sources.' }),
  points: z.optional(z.array(Point).check(z.minLength(1))).register(z.globalRegistry, { description: 'Things said by or in this record.' }),
  summary: z.optional(Sentence).register(z.globalRegistry, { description: 'What it is, in our own words, from the cited paragraphs.' }),
  remarks: z
    .optional(z.array(Remark).check(z.minLength(1)))
    .register(z.globalRegistry, { description: 'What an editor has to say of the record.' }),
  cite: z.array(Citation).check(z.minLength(1), z.meta({ description: 'Every place that states the record or anything in it.' })),
};

/**
 * A record schema: the common head, the fields of the kind, the common tail, in the order in which files are written. `examples` are small
 * records of the kind, valid each for itself.
 */
export const recordSchema = <K extends KindName, S extends z.core.$ZodLooseShape>(kind: K, shape: S, examples: readonly object[]) =>
  z.strictObject({ ...head(kind), ...shape, ...tail }).check(z.meta({ ...kinds[kind], examples }));
