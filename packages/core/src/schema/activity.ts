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

const DocumentNumberScheme = z
  .enum(['un-symbol', 'un-sales-number'])
  .check(z.meta({ title: 'Document number scheme', description: 'What sort of number it is.' }));

const PartyRole = z.enum(partyRoles).check(z.meta({ title: 'Party role', description: 'What part somebody has in an activity.' }));

const ActivityStatus = z.enum(activityStatuses).check(z.meta({ title: 'Activity status', description: 'How far an activity has come.' }));

const ActivityPlaceRole = z
  .enum(['held-in', 'covers'])
  .check(z.meta({ title: 'Activity place role', description: 'What the place is to the activity.' }));

const Certainty = z
  .enum(['certain', 'probable', 'possible'])
  .check(z.meta({ title: 'Certainty', description: 'How sure it is that the plan and the outcome belong together.' }));

const DocumentRole = z
  .enum(['produced', 'considered', 'presented', 'contains'])
  .check(z.meta({ title: 'Document role', description: 'What the activity did with the document.' }));

const ActivityRelationType = z
  .enum(['prepares', 'follows', 'uses', 'held-alongside', 'disseminates', 'supports'])
  .check(z.meta({ title: 'Activity relation type', description: 'What the activity is to the other.' }));

const ActivityInstrumentRelation = z
  .enum(['mandated-by', 'responds-to', 'concerns', 'adopts', 'promotes', 'implements', 'monitors', 'produces', 'uses', 'disseminates'])
  .check(z.meta({ title: 'Activity instrument relation', description: 'What the activity has to do with the instrument.' }));

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
    type: z.enum(activityTypes).check(z.meta({ title: 'Activity type', description: 'What sort of work it is.' })),
    references: z
      .optional(
        z
          .array(
            statement(
              { value: Label.check(z.meta({ description: 'The number, as printed.' })), scheme: DocumentNumberScheme },
              { title: 'Document number', description: 'A symbol or sales number of a document.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Document symbols and sales numbers.' }),
    parties: z
      .optional(
        z
          .array(
            statement(
              { party: ref('organization', 'person', 'place'), role: PartyRole },
              { title: 'Activity party', description: 'Somebody who has a part in an activity.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Who did what in it; a place stands for its Government.' }),
    when: z.optional(attested(Edtf)).register(z.globalRegistry, { description: 'When it takes or took place, or came out.' }),
    status: attested(ActivityStatus).check(z.meta({ description: 'How far it had come when the source was written.' })),
    places: z
      .optional(
        z
          .array(
            statement(
              { place: ref('place'), role: ActivityPlaceRole },
              { title: 'Activity place', description: 'A place of an activity, and what the place is to it.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Where it is held, or what it covers.' }),
    partOf: z
      .optional(
        z
          .array(
            statement({ activity: ref('activity') }, { title: 'Larger activity', description: 'An activity that another belongs to.' }),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'The series, programme or larger event that it belongs to.' }),
    realizes: z
      .optional(
        z
          .array(
            statement(
              { activity: ref('activity'), certainty: Certainty },
              { title: 'Realized plan', description: 'A planned activity of which another is the outcome.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'The planned activity, told as a record of its own, of which this is the outcome.' }),
    latest: z.optional(attested(ref('activity'))).register(z.globalRegistry, { description: 'Of a series: the most recent occurrence.' }),
    documents: z
      .optional(
        z
          .array(
            statement(
              { activity: ref('activity'), role: DocumentRole },
              { title: 'Activity document', description: 'A document of an activity, and what it is to it.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, {
        description:
          'Documents that it produced, considered, presented or contains; a document is an activity of type publication or report.',
      }),
    related: z
      .optional(
        z
          .array(
            statement(
              { activity: ref('activity'), relation: ActivityRelationType },
              { title: 'Activity relation', description: 'What an activity is to another.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'What it is to other activities.' }),
    establishes: z
      .optional(
        z
          .array(
            statement(
              { organization: ref('organization') },
              { title: 'Established body', description: 'A body or network that an activity sets up.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'The bodies or networks that it sets up.' }),
    instruments: z
      .optional(
        z
          .array(
            statement(
              { instrument: ref('instrument'), relation: ActivityInstrumentRelation },
              { title: 'Activity instrument', description: 'An instrument that an activity has to do with, and how.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'The instruments that it has to do with.' }),
  },
  examples,
);
export interface Activity extends z.infer<typeof Activity> {}
