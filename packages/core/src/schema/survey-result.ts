import * as z from 'zod/mini';
import { Edtf } from './edtf-schema.ts';
import { ref, Slug } from './id-schema.ts';
import { kinds } from './kinds.ts';
import { reportRepeats, reportUnknown } from './parts.ts';
import { Quantity } from './quantity-schema.ts';
import { recordSchema } from './record.ts';
import { attested, statement } from './statement.ts';
import { Label, Sentence } from './text.ts';

const examples = [
  {
    kind: 'survey-result',
    id: 'inquiry-1995',
    names: [{ value: 'Inquiry of 1995', role: 'descriptive', cite: [{ source: 'a-58-98', locator: '40' }] }],
    subject: 'A United Nations conference on migration',
    conductedBy: [{ organization: 'organization/population-division', cite: [{ source: 'a-58-98', locator: '40' }] }],
    rounds: [{ type: 'sent', when: '1995-02', cite: [{ source: 'a-58-98', locator: '40' }] }],
    cite: [{ source: 'a-58-98', locator: '40' }],
  },
];

const quantifiers = ['all', 'majority', 'most', 'many', 'several', 'some', 'a-few', 'one', 'most-frequent', 'varied'] as const;

/** In place of an option: everybody who answered. */
const everyRespondent = 'all-respondents';

export const SurveyResult = recordSchema(
  'survey-result',
  {
    subject: Label,
    conductedBy: z.array(statement({ organization: ref('organization') })).check(z.minLength(1)),
    rounds: z
      .array(
        statement({
          type: z.enum(['mandate', 'sent', 'reminder', 'deadline', 'cut-off', 'reported']),
          when: z.optional(Edtf),
          instrument: z.optional(ref('instrument')),
          activity: z.optional(ref('activity')),
        }),
      )
      .check(z.minLength(1), z.meta({ description: 'The steps of the inquiry in order of time.' })),
    population: z
      .optional(statement({ description: Label, size: z.optional(Quantity) }))
      .register(z.globalRegistry, { description: 'Who was asked, and how many there were; the size says where it comes from.' }),
    respondents: z.optional(
      z
        .array(
          statement({
            respondent: ref('place', 'organization'),
            membership: z.enum(['member', 'non-member']),
            onBehalfOf: z
              .optional(
                z.strictObject({
                  organization: ref('organization'),
                  members: Quantity,
                  includesRespondent: z.boolean(),
                }),
              )
              .register(z.globalRegistry, { description: 'The group that the respondent answered for, and how many members it counts.' }),
          }),
        )
        .check(z.minLength(1)),
    ),
    responses: z
      .optional(z.array(statement({ count: Quantity, membership: z.enum(['member', 'all']) })).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'How many answered, as printed: Member States only, or all Governments.' }),
    options: z
      .optional(z.array(statement({ id: Slug, label: Label, count: Quantity })).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'The answers that were counted.' }),
    responseRate: z.optional(
      attested(
        z.strictObject({
          rate: Quantity,
          base: Label.check(z.meta({ description: 'What the rate is of, as printed.' })),
          surveys: z
            .optional(z.array(ref('survey-result')).check(z.minLength(1)))
            .register(z.globalRegistry, { description: 'The inquiries that a joint rate covers, this one included.' }),
        }),
      ),
    ),
    outcome: z
      .optional(z.array(statement({ text: Sentence })).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'What was concluded from it.' }),
    views: z
      .optional(
        z
          .array(
            statement({
              quantifier: z.enum(quantifiers),
              among: z
                .union([z.literal(everyRespondent), Slug], { error: 'is neither "all-respondents" nor the id of an option' })
                .check(z.meta({ description: '`all-respondents`, or the id of the option whose choosers are meant.' })),
              text: Sentence,
              figures: z.optional(z.array(Quantity).check(z.minLength(1))),
              topics: z.optional(z.array(ref('topic')).check(z.minLength(1))),
            }),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Qualitative views, each with its quantifier and the group that it speaks of.' }),
  },
  examples,
).check(
  z.superRefine(({ options = [], views = [] }, context) => {
    reportRepeats(
      context,
      options.map(({ id }) => id),
      (i) => ['options', i, 'id'],
    );
    const groups = new Set([everyRespondent, ...options.map(({ id }) => id)]);
    for (const [i, { among }] of views.entries()) reportUnknown(context, among, groups, 'option of this inquiry', ['views', i, 'among']);
  }),
  z.meta({ ...kinds['survey-result'], examples }),
);
export interface SurveyResult extends z.infer<typeof SurveyResult> {}
