import * as z from 'zod';
import { Edtf } from './edtf-schema.ts';
import { ref } from './id-schema.ts';
import { recordSchema } from './record.ts';
import { attested, statement } from './statement.ts';
import { Label } from './text.ts';

const instrumentTypes = [
  'convention',
  'protocol',
  'treaty',
  'trade-agreement',
  'resolution',
  'declaration',
  'programme-of-action',
  'plan-of-action',
  'platform-for-action',
  'goals',
  'recommendations',
  'principles',
  'guidelines',
  'framework',
  'communication',
  'policy',
  'contract',
  'questionnaire',
  'bilateral-agreement',
  'labour-standard',
  'agenda',
] as const;

const examples = [
  {
    kind: 'instrument',
    id: 'amsterdam-treaty',
    names: [{ value: 'Amsterdam Treaty', role: 'preferred', cite: [{ source: 'a-58-98', locator: '35' }] }],
    type: 'treaty',
    adoptedOn: [{ value: '1997', cite: [{ source: 'a-58-98', locator: '35' }] }],
    cite: [{ source: 'a-58-98', locator: '35' }],
  },
];

export const Instrument = recordSchema(
  'instrument',
  {
    type: z.enum(instrumentTypes),
    numbers: z
      .array(statement({ value: Label, scheme: z.enum(['un-symbol', 'resolution-number', 'ilo-convention-number', 'un-sales-number']) }))
      .min(1)
      .optional()
      .meta({ description: 'Symbols and numbers by which it is cited.' }),
    adoptedBy: attested(ref('organization', 'place')).optional(),
    adoptedOn: attested(Edtf).optional(),
    adoptedAt: attested(ref('activity', 'place')).optional().meta({ description: 'The meeting or place of adoption.' }),
    adoptedThrough: attested(ref('instrument'))
      .optional()
      .meta({ description: 'The instrument by which it was adopted, such as a resolution.' }),
    inForce: attested(z.enum(['in-force', 'not-in-force'])).optional(),
    inForceFrom: attested(Edtf).optional(),
    relations: z
      .array(statement({ instrument: ref('instrument'), relation: z.enum(['supplements', 'amends', 'pursues', 'part-of', 'follows']) }))
      .min(1)
      .optional(),
    participation: z
      .array(
        statement({
          party: ref('organization', 'place'),
          action: z.enum(['signed', 'ratified', 'acceded', 'endorsed', 'party']),
          when: Edtf.optional(),
        }),
      )
      .min(1)
      .optional(),
  },
  examples,
);
export type Instrument = z.infer<typeof Instrument>;
