import * as z from 'zod/mini';
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
    text: Sentence.check(z.meta({ description: 'What was said, in our own words.' })),
    by: z
      .optional(z.array(ref('organization', 'person', 'place')).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'Who said it, where that is not the record itself. A place stands for its Government.' }),
    topics: z.optional(z.array(ref('topic')).check(z.minLength(1))),
  },
  { title: 'Point' },
);
export interface Point extends z.infer<typeof Point> {}
