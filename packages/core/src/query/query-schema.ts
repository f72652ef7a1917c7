import * as z from 'zod/mini';
import { policies } from '../reading.ts';
import { kindNames } from '../schema/id.ts';
import { KindName } from '../schema/id-schema.ts';
import { edtfPattern } from '../schema/pattern.ts';
import { caps } from './caps.ts';
import { operators, states } from './fields.ts';
import type * as query from './query.ts';

const FieldName = z.string().check(
  z.minLength(1),
  z.meta({
    title: 'Field name',
    description: 'The path of a field, a short name for it, or one of both with a role: `parties.party`, `party`, `party.lead`.',
    examples: ['topic', 'party.lead', 'respondents.respondent'],
  }),
);

const Scalar = z.union([z.string().check(z.minLength(1), z.maxLength(caps.text)), z.number(), z.boolean()]);

const Condition = z
  .strictObject({
    field: FieldName.check(z.meta({ description: `A field, or \`cites\`, \`state\` (${states.join(', ')}) or \`text\`.` })),
    op: z
      .optional(z.enum(operators))
      .register(z.globalRegistry, { description: "How to compare. Left out: the usual way of the field's type." }),
    value: z.optional(z.union([Scalar, z.array(Scalar).check(z.minLength(1), z.maxLength(caps.values))])).register(z.globalRegistry, {
      description: 'One value, or several of which any may match; the two ends for `between`; none for `has`.',
    }),
  })
  .check(
    z.meta({
      title: 'Condition',
      examples: [
        { field: 'type', value: ['meeting', 'seminar'] },
        { field: 'when', op: 'during', value: '2003' },
      ],
    }),
  );

/** A condition on records, or several joined by `and`, `or` and `not`. */
const Where: z.ZodMiniType<query.Where, query.Where> = z
  .lazy(() =>
    z.union([
      z.strictObject({ and: z.array(Where).check(z.minLength(1), z.maxLength(caps.conditions)) }),
      z.strictObject({ or: z.array(Where).check(z.minLength(1), z.maxLength(caps.conditions)) }),
      z.strictObject({ not: Where }),
      Condition,
    ]),
  )
  .check(
    z.meta({
      id: 'Where',
      title: 'Where',
      description: `A condition, or several joined by and, or, not: at most ${caps.conditions}, ${caps.depth} deep.`,
      examples: [{ and: [{ field: 'topic', op: 'within', value: 'trafficking' }, { not: { field: 'place', value: 'europe' } }] }],
    }),
  );

const EdtfText = z
  .string()
  .check(z.minLength(1), z.maxLength(60), z.meta({ title: 'EDTF', pattern: edtfPattern, examples: ['2003', '2003-07-01'] }));

const names = (most: number, description: string, examples: readonly string[]) =>
  z.optional(z.array(FieldName).check(z.minLength(1), z.maxLength(most))).register(z.globalRegistry, { description, examples: [examples] });

/** A query as data. What it says of fields and their values, {@link readQuery} checks. */
export const Query = z
  .strictObject({
    kinds: z
      .optional(z.array(KindName).check(z.minLength(1)))
      .register(z.globalRegistry, { description: 'Kinds to look in; all where left out.', examples: [['activity']] }),
    where: z.optional(Where),
    text: z.optional(z.string().check(z.maxLength(caps.text))).register(z.globalRegistry, {
      description: 'Words that must all be there; `a OR b` for any of several, "…" for words in a row. The last word may be a beginning.',
      examples: ['trafficking', '"palermo protocol" OR smuggling'],
    }),
    sort: z.optional(z.string()).register(z.globalRegistry, {
      description: 'relevance (the default with `text`), id (the default without), name, when or a field; `-` before it turns it round.',
      examples: ['-when'],
    }),
    limit: z
      .optional(z.int().check(z.minimum(1), z.maximum(caps.limit)))
      .register(z.globalRegistry, { description: 'Records of one page; 25 where left out.' }),
    cursor: z.optional(z.string()).register(z.globalRegistry, { description: 'The `next` or `previous` of an earlier page, unaltered.' }),
    fields: names(caps.fields, 'Top-level fields that each record is cut down to; kind and id are always there.', ['names', 'when']),
    include: names(caps.include, 'Reference fields whose records come along, each once.', ['party']),
    facets: names(caps.facets, 'Fields whose values are counted over all that is found.', ['type', 'topic']),
    facetLimit: z
      .optional(z.int().check(z.minimum(1), z.maximum(caps.facetLimit)))
      .register(z.globalRegistry, { description: 'How many values and groups are told; 20 where left out.' }),
    groupBy: names(caps.groupBy, 'One or two fields whose values, or pairs of values, are counted.', ['type']),
    asOf: z.optional(EdtfText).register(z.globalRegistry, { description: 'What held at that time.' }),
    knownAt: z.optional(EdtfText).register(z.globalRegistry, { description: 'What had been said by then.' }),
    policy: z.optional(z.enum(policies)).register(z.globalRegistry, { description: 'Which attestation an attested field is sorted by.' }),
    external: z.optional(z.boolean()).register(z.globalRegistry, { description: 'false hides what comes from outside the sources.' }),
    maybe: z
      .optional(z.boolean())
      .register(z.globalRegistry, { description: 'false drops records for which the condition is only "maybe" true.' }),
    highlight: z.optional(z.boolean()).register(z.globalRegistry, { description: 'Tells where in a record the words of the text stand.' }),
    explain: z.optional(z.boolean()).register(z.globalRegistry, { description: 'Tells how the answer was found.' }),
  })
  .check(
    z.meta({
      title: 'Query',
      description: `A question to the register of ${kindNames.length} kinds of record.`,
      examples: [{ kinds: ['activity'], where: { field: 'topic', op: 'within', value: 'trafficking' }, text: 'unicef', sort: '-when' }],
    }),
  );
export type Query = query.Query;
