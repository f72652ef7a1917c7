import * as z from 'zod';
import { ref } from './id-schema.ts';
import { type Presentation, recordSchema } from './record.ts';
import { Sentence } from './text.ts';

export const topicPresentation: Presentation = {
  title: 'Topic',
  plural: 'topics',
  caption: '/names',
  description: 'A concept of our indexing vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/).',
  featured: ['/broader', '/scopeNote'],
  examples: [
    {
      kind: 'topic',
      id: 'remittances',
      names: [{ value: 'Remittances', role: 'preferred', cite: [{ source: 'a-58-98', locator: '2' }] }],
      broader: ['topic/migration-and-development'],
      cite: [{ source: 'a-58-98', locator: '2' }],
    },
  ],
};

export const Topic = recordSchema(
  'topic',
  {
    scopeNote: Sentence.optional(),
    broader: z.array(ref('topic')).min(1).optional(),
    related: z.array(ref('topic')).min(1).optional(),
  },
  topicPresentation,
);
export type Topic = z.infer<typeof Topic>;
