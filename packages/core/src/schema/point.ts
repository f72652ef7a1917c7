import * as z from 'zod';
import { ref } from './id.ts';
import { statement } from './statement.ts';
import { Sentence } from './text.ts';

export const pointTypes = ['finding', 'recommendation', 'position', 'concern', 'question', 'conclusion', 'announcement', 'request'] as const;

/** A thing said, kept apart from a thing that is so. */
export const Point = statement({
  type: z.enum(pointTypes),
  text: Sentence.meta({ description: 'What was said, in our own words.' }),
  by: z
    .array(ref('organization', 'person', 'place'))
    .optional()
    .meta({ description: 'Who said it, where that is not the record itself. A place stands for its Government.' }),
  topics: z.array(ref('topic')).optional(),
});
export type Point = z.infer<typeof Point>;
