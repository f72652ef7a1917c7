import * as z from 'zod/mini';
import { ref } from './id-schema.ts';
import { recordSchema } from './record.ts';
import { statement } from './statement.ts';
import { Label } from './text.ts';

const examples = [
  {
    kind: 'person',
    id: 'joseph-chamie',
    names: [{ value: 'Joseph Chamie', role: 'preferred', cite: [{ source: 'second-coordination-meeting-2003', locator: 'i.2' }] }],
    honorific: 'Mr.',
    cite: [{ source: 'second-coordination-meeting-2003', locator: 'i.2' }],
  },
];

export const Person = recordSchema(
  'person',
  {
    honorific: z.optional(Label).register(z.globalRegistry, { description: 'As printed, such as "Ms.".' }),
    positions: z
      .optional(
        z
          .array(
            statement(
              {
                title: Label.check(z.meta({ description: 'The title of the position, as printed.' })),
                organization: z.optional(ref('organization')).register(z.globalRegistry, { description: 'The body in which it is held.' }),
              },
              { title: 'Position', description: 'A position that somebody holds or held.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, {
        description: 'Positions held at the time of the source; `holds` where the source says former or since.',
      }),
  },
  examples,
);
export interface Person extends z.infer<typeof Person> {}
