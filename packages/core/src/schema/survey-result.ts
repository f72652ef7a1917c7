import * as z from 'zod';
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
    conductedBy: z.array(statement({ organization: ref('organization') })).min(1),
    rounds: z
      .array(
        statement({
          type: z.enum(['mandate', 'sent', 'reminder', 'deadline', 'cut-off', 'reported']),
          when: Edtf.optional(),
          instrument: ref('instrument').optional(),
          activity: ref('activity').optional(),
        }),
      )
      .min(1)
      .meta({ description: 'The steps of the inquiry in order of time.' }),
    population: statement({ description: Label, size: Quantity.optional() })
      .optional()
      .meta({ description: 'Who was asked, and how many there were; the size says where it comes from.' }),
    respondents: z
      .array(
        statement({
          respondent: ref('place', 'organization'),
          membership: z.enum(['member', 'non-member']),
          onBehalfOf: z
            .strictObject({
              organization: ref('organization'),
              members: Quantity,
              includesRespondent: z.boolean(),
            })
            .optional()
            .meta({ description: 'The group that the respondent answered for, and how many members it counts.' }),
        }),
      )
      .min(1)
      .optional(),
    responses: z
      .array(statement({ count: Quantity, membership: z.enum(['member', 'all']) }))
      .min(1)
      .optional()
      .meta({ description: 'How many answered, as printed: Member States only, or all Governments.' }),
    options: z
      .array(statement({ id: Slug, label: Label, count: Quantity }))
      .min(1)
      .optional()
      .meta({ description: 'The answers that were counted.' }),
    responseRate: attested(
      z.strictObject({
        rate: Quantity,
        base: Label.meta({ description: 'What the rate is of, as printed.' }),
        surveys: z
          .array(ref('survey-result'))
          .min(1)
          .optional()
          .meta({ description: 'The inquiries that a joint rate covers, this one included.' }),
      }),
    ).optional(),
    outcome: z
      .array(statement({ text: Sentence }))
      .min(1)
      .optional()
      .meta({ description: 'What was concluded from it.' }),
    views: z
      .array(
        statement({
          quantifier: z.enum(quantifiers),
          among: z
            .union([z.literal(everyRespondent), Slug], { error: 'is neither "all-respondents" nor the id of an option' })
            .meta({ description: '`all-respondents`, or the id of the option whose choosers are meant.' }),
          text: Sentence,
          figures: z.array(Quantity).min(1).optional(),
          topics: z.array(ref('topic')).min(1).optional(),
        }),
      )
      .min(1)
      .optional()
      .meta({ description: 'Qualitative views, each with its quantifier and the group that it speaks of.' }),
  },
  examples,
)
  .superRefine(({ options = [], views = [] }, context) => {
    reportRepeats(
      context,
      options.map(({ id }) => id),
      (i) => ['options', i, 'id'],
    );
    const groups = new Set([everyRespondent, ...options.map(({ id }) => id)]);
    for (const [i, { among }] of views.entries()) reportUnknown(context, among, groups, 'option of this inquiry', ['views', i, 'among']);
  })
  .meta({ ...kinds['survey-result'], examples });
export type SurveyResult = z.infer<typeof SurveyResult>;
