import * as z from 'zod/mini';
import { Edtf } from './edtf-schema.ts';
import { ref } from './id-schema.ts';
import { Quantity } from './quantity-schema.ts';
import { recordSchema } from './record.ts';
import { attested } from './statement.ts';
import { Label } from './text.ts';

const examples = [
  {
    kind: 'statistic',
    id: 'iom-projects-since-1999',
    names: [{ value: 'Projects of IOM since 1999', role: 'descriptive', cite: [{ source: 'a-58-98', locator: '33' }] }],
    measure: 'Projects',
    value: [{ value: { relation: 'more-than', value: 40, unit: 'projects' }, cite: [{ source: 'a-58-98', locator: '33' }] }],
    period: '1999/..',
    cite: [{ source: 'a-58-98', locator: '33' }],
  },
];

export const Statistic = recordSchema(
  'statistic',
  {
    measure: Label.check(z.meta({ description: 'What was counted or measured.' })),
    value: attested(Quantity).check(z.meta({ description: 'The figure.' })),
    period: z.optional(Edtf).register(z.globalRegistry, { description: 'The time that the figure is of.' }),
    places: z
      .optional(z.array(ref('place')).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'The places that the figure is of.' }),
    by: z
      .optional(z.array(ref('organization', 'place')).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'Who counted or estimated.' }),
    about: z
      .optional(z.array(ref('organization', 'activity', 'instrument', 'survey-result', 'meeting-session', 'source')).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'The records whose figure it is.' }),
  },
  examples,
);
export interface Statistic extends z.infer<typeof Statistic> {}
