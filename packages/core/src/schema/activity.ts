import * as z from 'zod/mini';
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
      .optional(z.array(statement({ value: Label, scheme: z.enum(['un-symbol', 'un-sales-number']) })).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'Document symbols and sales numbers.' }),
    parties: z
      .optional(z.array(statement({ party: ref('organization', 'person', 'place'), role: z.enum(partyRoles) })).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'Who did what in it; a place stands for its Government.' }),
    when: z.optional(attested(Edtf)),
    status: attested(z.enum(activityStatuses)),
    places: z.optional(z.array(statement({ place: ref('place'), role: z.enum(['held-in', 'covers']) })).check(z.minLength(1))),
    partOf: z
      .optional(z.array(statement({ activity: ref('activity') })).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'The series, programme or larger event that it belongs to.' }),
    realizes: z
      .optional(
        z.array(statement({ activity: ref('activity'), certainty: z.enum(['certain', 'probable', 'possible']) })).check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'The planned activity, told as a record of its own, of which this is the outcome.' }),
    latest: z.optional(attested(ref('activity'))).register(z.globalRegistry, { description: 'Of a series: the most recent occurrence.' }),
    documents: z
      .optional(
        z
          .array(statement({ activity: ref('activity'), role: z.enum(['produced', 'considered', 'presented', 'contains']) }))
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, {
        description:
          'Documents that it produced, considered, presented or contains; a document is an activity of type publication or report.',
      }),
    related: z.optional(
      z
        .array(
          statement({
            activity: ref('activity'),
            relation: z.enum(['prepares', 'follows', 'uses', 'held-alongside', 'disseminates', 'supports']),
          }),
        )
        .check(z.minLength(1)),
    ),
    establishes: z
      .optional(z.array(statement({ organization: ref('organization') })).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'The bodies or networks that it sets up.' }),
    instruments: z.optional(
      z
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
        .check(z.minLength(1)),
    ),
  },
  examples,
);
export interface Activity extends z.infer<typeof Activity> {}
