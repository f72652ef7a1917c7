import * as z from 'zod/mini';
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
      .optional(
        z
          .array(
            statement({ value: Label, scheme: z.enum(['un-symbol', 'resolution-number', 'ilo-convention-number', 'un-sales-number']) }),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Symbols and numbers by which it is cited.' }),
    adoptedBy: z.optional(attested(ref('organization', 'place'))),
    adoptedOn: z.optional(attested(Edtf)),
    adoptedAt: z
      .optional(attested(ref('activity', 'place')))
      .register(z.globalRegistry, { description: 'The meeting or place of adoption.' }),
    adoptedThrough: z
      .optional(attested(ref('instrument')))
      .register(z.globalRegistry, { description: 'The instrument by which it was adopted, such as a resolution.' }),
    inForce: z.optional(attested(z.enum(['in-force', 'not-in-force']))),
    inForceFrom: z.optional(attested(Edtf)),
    relations: z.optional(
      z
        .array(statement({ instrument: ref('instrument'), relation: z.enum(['supplements', 'amends', 'pursues', 'part-of', 'follows']) }))
        .check(z.minLength(1)),
    ),
    participation: z.optional(
      z
        .array(
          statement({
            party: ref('organization', 'place'),
            action: z.enum(['signed', 'ratified', 'acceded', 'endorsed', 'party']),
            when: z.optional(Edtf),
          }),
        )
        .check(z.minLength(1)),
    ),
  },
  examples,
);
export interface Instrument extends z.infer<typeof Instrument> {}
