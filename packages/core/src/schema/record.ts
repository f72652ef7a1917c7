import * as z from 'zod';
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
  kind: z.literal(kind),
  id: Slug.meta({ description: 'Unique within the kind, and the name of the file.' }),
  formerIds: z.array(Slug).min(1).optional().meta({ description: 'Ids that this record had before; they still resolve.' }),
  names: Names,
});

/** What every record ends with. */
const tail = {
  topics: z
    .array(ref('topic'))
    .min(1)
    .optional()
    .meta({ description: 'What the record is about; our indexing, not a statement of the sources.' }),
  points: z.array(Point).min(1).optional().meta({ description: 'Things said by or in this record.' }),
  summary: Sentence.optional().meta({ description: 'What it is, in our own words, from the cited paragraphs.' }),
  remarks: z.array(Remark).min(1).optional(),
  cite: z.array(Citation).min(1).meta({ description: 'Every place that states the record or anything in it.' }),
};

/**
 * A record schema: the common head, the fields of the kind, the common tail, in the order in which files are written. `examples` are small
 * records of the kind, valid each for itself.
 */
export const recordSchema = <K extends KindName, S extends z.core.$ZodLooseShape>(kind: K, shape: S, examples: readonly object[]) =>
  z.strictObject({ ...head(kind), ...shape, ...tail }).meta({ ...kinds[kind], examples });
