import * as z from 'zod';
import { ref } from './id-schema.ts';
import { recordSchema } from './record.ts';
import { statement } from './statement.ts';
import { Label } from './text.ts';

const examples = [
  {
    kind: 'meeting-session',
    id: 'session-b',
    names: [
      {
        value: 'CURRENT ISSUES ON INTERNATIONAL MIGRATION',
        role: 'preferred',
        cite: [{ source: 'second-coordination-meeting-2003', locator: 'b.heading' }],
      },
    ],
    meeting: 'activity/second-coordination-meeting-2003',
    label: 'B',
    order: 3,
    cite: [{ source: 'second-coordination-meeting-2003', locator: 'b.heading' }],
  },
];

const contributionKinds = ['opening', 'presentation', 'introduction', 'statement', 'question', 'remark', 'report'] as const;

export const MeetingSession = recordSchema(
  'meeting-session',
  {
    meeting: ref('activity'),
    label: Label.optional().meta({ description: 'The label as printed, such as "B.1"; left out where none is printed.' }),
    parent: ref('meeting-session').optional(),
    order: z.int().min(1).max(999).meta({ description: 'Position among all sessions of the meeting.' }),
    contributions: z
      .array(
        statement({
          speaker: ref('person', 'organization')
            .optional()
            .meta({ description: 'An organization where its representative is not named; left out where the text does not tell.' }),
          kind: z.enum(contributionKinds),
          role: Label.optional().meta({ description: 'Position at the time, as printed.' }),
          affiliations: z
            .array(ref('organization'))
            .min(1)
            .optional()
            .meta({ description: 'Bodies that the speaker belonged to or spoke for at the time.' }),
          subject: Label,
          documents: z.array(ref('activity')).min(1).optional(),
        }),
      )
      .min(1)
      .optional(),
  },
  examples,
);
export type MeetingSession = z.infer<typeof MeetingSession>;
