import * as z from 'zod';
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
    scopeNote: Sentence.optional(),
    broader: z.array(ref('topic')).min(1).optional(),
    related: z.array(ref('topic')).min(1).optional(),
  },
  examples,
);
export type Topic = z.infer<typeof Topic>;
