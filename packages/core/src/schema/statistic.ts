import * as z from 'zod';
import { Edtf } from './edtf.ts';
import { ref } from './id.ts';
import { Quantity } from './quantity.ts';
import { type Presentation, recordSchema } from './record.ts';
import { attested } from './statement.ts';
import { Label } from './text.ts';

export const statisticPresentation: Presentation = {
  title: 'Statistic',
  plural: 'statistics',
  description: 'A number with its meaning: what was counted, when, where, by whom, and of what record it is a figure.',
  featured: ['/value', '/period', '/places', '/about'],
  extent: '/period',
};

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
  statisticPresentation,
);
export type Statistic = z.infer<typeof Statistic>;
