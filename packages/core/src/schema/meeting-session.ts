import * as z from 'zod/mini';
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
    meeting: ref('activity').check(z.meta({ description: 'The meeting that it is a session of.' })),
    label: z
      .optional(Label)
      .register(z.globalRegistry, { description: 'The label as printed, such as "B.1"; left out where none is printed.' }),
    parent: z.optional(ref('meeting-session')).register(z.globalRegistry, { description: 'The session that it is a part of.' }),
    order: z.int().check(z.minimum(1), z.maximum(999), z.meta({ description: 'Position among all sessions of the meeting.' })),
    contributions: z
      .optional(
        z
          .array(
            statement(
              {
                speaker: z.optional(ref('organization', 'person')).register(z.globalRegistry, {
                  description: 'An organization where its representative is not named; left out where the text does not tell.',
                }),
                kind: z
                  .enum(contributionKinds)
                  .check(z.meta({ title: 'Contribution kind', description: 'What sort of contribution it is.' })),
                role: z.optional(Label).register(z.globalRegistry, { description: 'Position at the time, as printed.' }),
                affiliations: z
                  .optional(z.array(ref('organization')).check(z.minLength(1)))
                  .register(z.globalRegistry, { description: 'Bodies that the speaker belonged to or spoke for at the time.' }),
                subject: Label.check(z.meta({ description: 'What it was about.' })),
                documents: z
                  .optional(z.array(ref('activity')).check(z.minLength(1)))
                  .register(z.globalRegistry, { description: 'Documents that were presented or named in it.' }),
              },
              { title: 'Contribution', description: 'Something that a speaker said or presented in a session.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'What was said, in the order of the text.' }),
  },
  examples,
);
export interface MeetingSession extends z.infer<typeof MeetingSession> {}
