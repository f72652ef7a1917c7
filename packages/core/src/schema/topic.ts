import * as z from 'zod/mini';
import { ref } from './id-schema.ts';
import { recordSchema } from './record.ts';
import { Sentence } from './text.ts';

const examples = [
  {
    kind: 'topic',
    id: 'remittances',
    names: [{ value: 'Remittances', role: 'preferred', cite: [{ source: 'a-58-98', locator: '2' }] }],
    broader: ['topic/migration-and-development'],
    cite: [{ source: 'a-58-98', locator: '2' }],
  },
];

export const Topic = recordSchema(
  'topic',
  {
    scopeNote: z.optional(Sentence).register(z.globalRegistry, { description: 'What the concept covers, and what not.' }),
    broader: z
      .optional(z.array(ref('topic')).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'The concepts that it is a part of.' }),
    related: z.optional(z.array(ref('topic')).check(z.minLength(1))).register(z.globalRegistry, { description: 'Concepts beside it.' }),
  },
  examples,
);
export interface Topic extends z.infer<typeof Topic> {}
