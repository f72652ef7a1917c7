import * as z from 'zod';
import { ref } from './id-schema.ts';
import { statement } from './statement.ts';
import { Sentence } from './text.ts';

export const pointTypes = [
  'finding',
  'recommendation',
  'position',
  'concern',
  'question',
  'conclusion',
  'announcement',
  'request',
] as const;

/** A thing said, kept apart from a thing that is so. */
export const Point = statement(
  {
    type: z.enum(pointTypes),
    text: Sentence.meta({ description: 'What was said, in our own words.' }),
    by: z
      .array(ref('organization', 'person', 'place'))
      .min(1)
      .optional()
      .meta({ description: 'Who said it, where that is not the record itself. A place stands for its Government.' }),
    topics: z.array(ref('topic')).min(1).optional(),
  },
  { title: 'Point' },
);
export type Point = z.infer<typeof Point>;
