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

const RoundType = z
  .enum(['mandate', 'sent', 'reminder', 'deadline', 'cut-off', 'reported'])
  .check(z.meta({ title: 'Round type', description: 'What sort of step it is.' }));

const Membership = z
  .enum(['member', 'non-member'])
  .check(z.meta({ title: 'Membership', description: 'Whether a respondent is a Member State of the United Nations.' }));

const CountedMembership = z
  .enum(['member', 'all'])
  .check(z.meta({ title: 'Counted membership', description: 'Whether a count is of Member States only or of all Governments.' }));

const RepresentedGroup = z
  .strictObject({
    organization: ref('organization'),
    members: Quantity,
    includesRespondent: z.boolean().check(z.meta({ description: 'Whether the respondent is counted among the members.' })),
  })
  .check(
    z.meta({ title: 'Represented group', description: 'The group that the respondent answered for, and how many members it counts.' }),
  );

const ResponseRate = z
  .strictObject({
    rate: Quantity,
    base: Label.check(z.meta({ description: 'What the rate is of, as printed.' })),
    surveys: z
      .optional(z.array(ref('survey-result')).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'The inquiries that a joint rate covers, this one included.' }),
  })
  .check(z.meta({ title: 'Response rate', description: 'The share of those asked that answered.' }));

const quantifiers = ['all', 'majority', 'most', 'many', 'several', 'some', 'a-few', 'one', 'most-frequent', 'varied'] as const;

const Quantifier = z
  .enum(quantifiers)
  .check(z.meta({ title: 'Quantifier', description: 'How many of a group hold a view, as the source words it.' }));

/** In place of an option: everybody who answered. */
const everyRespondent = 'all-respondents';

export const SurveyResult = recordSchema(
  'survey-result',
  {
    subject: Label.check(z.meta({ description: 'What was asked about.' })),
    conductedBy: z
      .array(
        statement({ organization: ref('organization') }, { title: 'Survey conductor', description: 'A body that conducts an inquiry.' }),
      )
      .check(z.minLength(1), z.meta({ description: 'Who asked.' })),
    rounds: z
      .array(
        statement(
          {
            type: RoundType,
            when: z.optional(Edtf).register(z.globalRegistry, { description: 'When it was.' }),
            instrument: z.optional(ref('instrument')).register(z.globalRegistry, { description: 'The instrument by which it was done.' }),
            activity: z
              .optional(ref('activity'))
              .register(z.globalRegistry, { description: 'The document or meeting in which it was done.' }),
          },
          { title: 'Survey round', description: 'A step of an inquiry.' },
        ),
      )
      .check(z.minLength(1), z.meta({ description: 'The steps of the inquiry in order of time.' })),
    population: z
      .optional(
        statement(
          {
            description: Label.check(z.meta({ description: 'Who was asked.' })),
            size: z.optional(Quantity).register(z.globalRegistry, { description: 'How many were asked.' }),
          },
          { title: 'Survey population', description: 'Those who were asked in an inquiry.' },
        ),
      )
      .register(z.globalRegistry, { description: 'Who was asked, and how many there were; the size says where it comes from.' }),
    respondents: z
      .optional(
        z
          .array(
            statement(
              {
                respondent: ref('organization', 'place'),
                membership: Membership,
                onBehalfOf: z.optional(RepresentedGroup),
              },
              { title: 'Respondent', description: 'A Government or body that answered.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'Who answered.' }),
    responses: z
      .optional(
        z
          .array(
            statement(
              { count: Quantity, membership: CountedMembership },
              { title: 'Response count', description: 'How many of a group answered.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'How many answered, as printed: Member States only, or all Governments.' }),
    options: z
      .optional(
        z
          .array(
            statement(
              {
                id: Slug,
                label: Label.check(z.meta({ description: 'The answer, in our own words.' })),
                count: Quantity,
              },
              { title: 'Survey option', description: 'An answer that was counted.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'The answers that were counted.' }),
    responseRate: z.optional(attested(ResponseRate)).register(z.globalRegistry, { description: 'The share that answered.' }),
    outcome: z
      .optional(
        z
          .array(
            statement(
              { text: Sentence.check(z.meta({ description: 'The conclusion, in our own words.' })) },
              { title: 'Survey outcome', description: 'Something that was concluded from an inquiry.' },
            ),
          )
          .check(z.minLength(1)),
      )
      .register(z.globalRegistry, { description: 'What was concluded from it.' }),
    views: z
      .optional(
        z
          .array(
            statement(
              {
                quantifier: Quantifier,
                among: z
                  .union([z.literal(everyRespondent), Slug], { error: 'is neither "all-respondents" nor the id of an option' })
                  .check(z.meta({ description: '`all-respondents`, or the id of the option whose choosers are meant.' })),
                text: Sentence.check(z.meta({ description: 'The view, in our own words.' })),
                figures: z
                  .optional(z.array(Quantity).check(z.minLength(1)))
                  .register(z.globalRegistry, { description: 'Figures that belong to it.' }),
                topics: z
                  .optional(z.array(ref('topic')).check(z.minLength(1)))
                  .register(z.globalRegistry, { description: 'What it is about.' }),
              },
              { title: 'Survey view', description: 'A view that those who answered expressed.' },
            ),
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
