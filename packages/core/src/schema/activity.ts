import * as z from 'zod';
import { Edtf } from './edtf-schema.ts';
import { ref } from './id-schema.ts';
import { recordSchema } from './record.ts';
import { attested, statement } from './statement.ts';
import { Label } from './text.ts';

export const activityTypes = [
  'publication',
  'report',
  'meeting',
  'meeting-series',
  'conference',
  'seminar',
  'workshop',
  'forum',
  'expert-group',
  'panel',
  'round-table',
  'hearing',
  'dialogue',
  'negotiation',
  'training',
  'research',
  'database',
  'statistics',
  'survey',
  'programme',
  'project',
  'technical-assistance',
  'capacity-building',
  'advocacy',
  'standard-setting',
  'policy-development',
  'service',
  'network-building',
  'coordination',
  'institution-building',
  'presentation',
  'funding',
  'field-visit',
  'monitoring',
] as const;

export const activityStatuses = ['proposed', 'planned', 'ongoing', 'held', 'completed', 'published'] as const;

export const partyRoles = [
  'lead',
  'organizer',
  'co-organizer',
  'convener',
  'host',
  'partner',
  'funder',
  'author',
  'publisher',
  'implementer',
  'coordinator',
  'secretariat',
  'initiator',
  'contributor',
  'participant',
  'requester',
  'recipient',
  'beneficiary',
] as const;

const examples = [
  {
    kind: 'activity',
    id: 'tokten',
    names: [{ value: 'TOKTEN', role: 'preferred', cite: [{ source: 'a-58-98', locator: '16' }] }],
    type: 'programme',
    status: [{ value: 'ongoing', cite: [{ source: 'a-58-98', locator: '16' }] }],
    cite: [{ source: 'a-58-98', locator: '16' }],
  },
];

export const Activity = recordSchema(
  'activity',
  {
    type: z.enum(activityTypes),
    references: z
      .array(statement({ value: Label, scheme: z.enum(['un-symbol', 'un-sales-number']) }))
      .min(1)
      .optional()
      .meta({ description: 'Document symbols and sales numbers.' }),
    parties: z
      .array(statement({ party: ref('organization', 'person', 'place'), role: z.enum(partyRoles) }))
      .min(1)
      .optional()
      .meta({ description: 'Who did what in it; a place stands for its Government.' }),
    when: attested(Edtf).optional(),
    status: attested(z.enum(activityStatuses)),
    places: z
      .array(statement({ place: ref('place'), role: z.enum(['held-in', 'covers']) }))
      .min(1)
      .optional(),
    partOf: z
      .array(statement({ activity: ref('activity') }))
      .min(1)
      .optional()
      .meta({ description: 'The series, programme or larger event that it belongs to.' }),
    realizes: z
      .array(statement({ activity: ref('activity'), certainty: z.enum(['certain', 'probable', 'possible']) }))
      .min(1)
      .optional()
      .meta({ description: 'The planned activity, told as a record of its own, of which this is the outcome.' }),
    latest: attested(ref('activity')).optional().meta({ description: 'Of a series: the most recent occurrence.' }),
    documents: z
      .array(statement({ activity: ref('activity'), role: z.enum(['produced', 'considered', 'presented', 'contains']) }))
      .min(1)
      .optional()
      .meta({
        description:
          'Documents that it produced, considered, presented or contains; a document is an activity of type publication or report.',
      }),
    related: z
      .array(
        statement({
          activity: ref('activity'),
          relation: z.enum(['prepares', 'follows', 'uses', 'held-alongside', 'disseminates', 'supports']),
        }),
      )
      .min(1)
      .optional(),
    establishes: z
      .array(statement({ organization: ref('organization') }))
      .min(1)
      .optional()
      .meta({ description: 'The bodies or networks that it sets up.' }),
    instruments: z
      .array(
        statement({
          instrument: ref('instrument'),
          relation: z.enum([
            'mandated-by',
            'responds-to',
            'concerns',
            'adopts',
            'promotes',
            'implements',
            'monitors',
            'produces',
            'uses',
            'disseminates',
          ]),
        }),
      )
      .min(1)
      .optional(),
  },
  examples,
);
export type Activity = z.infer<typeof Activity>;
