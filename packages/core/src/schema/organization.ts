import * as z from 'zod/mini';
import { Edtf } from './edtf-schema.ts';
import { ref } from './id-schema.ts';
import { recordSchema } from './record.ts';
import { attested, statement } from './statement.ts';

const organizationTypes = [
  'principal-organ',
  'subsidiary-organ',
  'secretariat',
  'department',
  'division',
  'section',
  'office',
  'regional-commission',
  'fund',
  'programme',
  'specialized-agency',
  'research-institute',
  'treaty-body',
  'special-procedure',
  'office-holder',
  'task-force',
  'working-group',
  'commission',
  'intergovernmental-organization',
  'regional-organization',
  'regional-organ',
  'ministry',
  'statistical-office',
  'inter-agency-group',
  'inter-agency-programme',
  'non-governmental-organization',
  'professional-association',
  'research-network',
  'partnership',
  'university',
  'membership',
  'other',
] as const;

const UnSystem = z
  .enum(['within', 'outside'])
  .check(z.meta({ title: 'United Nations system', description: 'Whether a body is classed with the United Nations system.' }));

const OrganizationRelationType = z
  .enum(['secretariat-of', 'services', 'monitors', 'partner-of', 'head-of', 'coordinates', 'succeeds'])
  .check(z.meta({ title: 'Organization relation type', description: 'What the body is to the other body or the instrument.' }));

const OrganizationPlaceRole = z
  .enum(['seat', 'covers', 'works-in'])
  .check(z.meta({ title: 'Organization place role', description: 'What the place is to the body.' }));

const examples = [
  {
    kind: 'organization',
    id: 'undp',
    names: [{ value: 'UNDP', role: 'preferred', cite: [{ source: 'a-58-98', locator: '16' }] }],
    type: 'programme',
    unSystem: [{ value: 'within', cite: [{ source: 'a-58-98', locator: '16' }] }],
    cite: [{ source: 'a-58-98', locator: '16' }],
  },
];

export const Organization = recordSchema(
  'organization',
  {
    type: z.enum(organizationTypes).check(z.meta({ title: 'Organization type', description: 'What sort of body it is.' })),
    unSystem: z
      .optional(attested(UnSystem))
      .register(z.globalRegistry, { description: 'Within or outside the United Nations system, as the sources class it.' }),
    parents: z.optional(attested(ref('organization'))).register(z.globalRegistry, { description: 'The body that it is part of.' }),
    members: z
      .optional(
        z
          .array(
            statement(
              { member: ref('organization', 'place') },
              { title: 'Member', description: 'A body or Government that belongs to an organization.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Member bodies where stated; a place stands for its Government.' }),
    relations: z
      .optional(
        z
          .array(
            statement(
              { type: OrganizationRelationType, target: ref('organization', 'instrument') },
              { title: 'Organization relation', description: 'A standing relation of a body to another body or to an instrument.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, {
        description: 'Standing relations to other bodies and instruments; work done together is an activity.',
      }),
    established: z.optional(attested(Edtf)).register(z.globalRegistry, { description: 'When it was set up.' }),
    places: z
      .optional(
        z
          .array(
            statement(
              { place: ref('place'), role: OrganizationPlaceRole },
              { title: 'Organization place', description: 'A place of a body, and what the body is to it.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Where it sits, works, or has its scope.' }),
  },
  examples,
);
export interface Organization extends z.infer<typeof Organization> {}
