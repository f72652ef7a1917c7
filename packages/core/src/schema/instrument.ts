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

const InstrumentNumberScheme = z
  .enum(['un-symbol', 'resolution-number', 'ilo-convention-number', 'un-sales-number'])
  .check(z.meta({ title: 'Instrument number scheme', description: 'What sort of number it is.' }));

const ForceStatus = z
  .enum(['in-force', 'not-in-force'])
  .check(z.meta({ title: 'Force status', description: 'Whether an instrument is in force.' }));

const InstrumentRelationType = z
  .enum(['supplements', 'amends', 'pursues', 'part-of', 'follows'])
  .check(z.meta({ title: 'Instrument relation type', description: 'What the instrument is to the other.' }));

const ParticipationAction = z
  .enum(['signed', 'ratified', 'acceded', 'endorsed', 'party'])
  .check(z.meta({ title: 'Participation action', description: 'What was done in respect of the instrument.' }));

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
    type: z.enum(instrumentTypes).check(z.meta({ title: 'Instrument type', description: 'What sort of text it is.' })),
    numbers: z
      .optional(
        z
          .array(
            statement(
              { value: Label.check(z.meta({ description: 'The number, as printed.' })), scheme: InstrumentNumberScheme },
              { title: 'Instrument number', description: 'A symbol or number by which an instrument is cited.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Symbols and numbers by which it is cited.' }),
    adoptedBy: z
      .optional(attested(ref('organization', 'place')))
      .register(z.globalRegistry, { description: 'The body that adopted it; a place stands for its Government.' }),
    adoptedOn: z.optional(attested(Edtf)).register(z.globalRegistry, { description: 'When it was adopted.' }),
    adoptedAt: z
      .optional(attested(ref('activity', 'place')))
      .register(z.globalRegistry, { description: 'The meeting or place of adoption.' }),
    adoptedThrough: z
      .optional(attested(ref('instrument')))
      .register(z.globalRegistry, { description: 'The instrument by which it was adopted, such as a resolution.' }),
    inForce: z.optional(attested(ForceStatus)).register(z.globalRegistry, { description: 'Whether it is in force.' }),
    inForceFrom: z.optional(attested(Edtf)).register(z.globalRegistry, { description: 'When it entered into force.' }),
    relations: z
      .optional(
        z
          .array(
            statement(
              { instrument: ref('instrument'), relation: InstrumentRelationType },
              { title: 'Instrument relation', description: 'What an instrument is to another.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'What it is to other instruments.' }),
    participation: z
      .optional(
        z
          .array(
            statement(
              {
                party: ref('organization', 'place'),
                action: ParticipationAction,
                when: z.optional(Edtf).register(z.globalRegistry, { description: 'When that was done.' }),
              },
              { title: 'Participation', description: 'What a body or Government did in respect of an instrument.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Who signed it, ratified it, or is a party to it.' }),
  },
  examples,
);
export interface Instrument extends z.infer<typeof Instrument> {}
