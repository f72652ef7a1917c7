import * as z from 'zod';
import { ref } from './id-schema.ts';
import { type Presentation, recordSchema } from './record.ts';
import { statement } from './statement.ts';
import { Label } from './text.ts';

export const personPresentation: Presentation = {
  title: 'Person',
  plural: 'people',
  caption: '/names',
  description: 'A person whom a source names.',
  featured: ['/positions'],
  aliases: { organization: 'positions.organization' },
  examples: [
    {
      kind: 'person',
      id: 'joseph-chamie',
      names: [{ value: 'Joseph Chamie', role: 'preferred', cite: [{ source: 'second-coordination-meeting-2003', locator: 'i.2' }] }],
      honorific: 'Mr.',
      cite: [{ source: 'second-coordination-meeting-2003', locator: 'i.2' }],
    },
  ],
};

export const Person = recordSchema(
  'person',
  {
    honorific: Label.optional().meta({ description: 'As printed, such as "Ms.".' }),
    positions: z
      .array(statement({ title: Label, organization: ref('organization').optional() }))
      .min(1)
      .optional()
      .meta({ description: 'Positions held at the time of the source; `holds` where the source says former or since.' }),
  },
  personPresentation,
);
export type Person = z.infer<typeof Person>;
