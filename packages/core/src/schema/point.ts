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

const PointType = z.enum(pointTypes).check(z.meta({ title: 'Point type', description: 'What sort of saying it is.' }));

/** A thing said, kept apart from a thing that is so. */
export const Point = statement(
  {
    type: PointType,
    text: Sentence.check(z.meta({ description: 'What was said, in our own words.' })),
    by: z
      .optional(z.array(ref('organization', 'person', 'place')).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'Who said it, where that is not the record itself. A place stands for its Government.' }),
    topics: z.optional(z.array(ref('topic')).check(z.minLength(1))).register(z.globalRegistry, { description: 'What it is about.' }),
  },
  { title: 'Point', description: 'A thing said, kept apart from a thing that is so.' },
);
export interface Point extends z.infer<typeof Point> {}
