import * as z from 'zod';
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
    measure: Label.meta({ description: 'What was counted or measured.' }),
    value: attested(Quantity),
    period: Edtf.optional(),
    places: z.array(ref('place')).min(1).optional(),
    by: z.array(ref('organization', 'place')).min(1).optional().meta({ description: 'Who counted or estimated.' }),
    about: z
      .array(ref('organization', 'activity', 'instrument', 'survey-result', 'meeting-session', 'source'))
      .min(1)
      .optional()
      .meta({ description: 'The records whose figure it is.' }),
  },
  examples,
);
export type Statistic = z.infer<typeof Statistic>;
