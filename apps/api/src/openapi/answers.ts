import {
  type AnyRecord,
  type Citation,
  conflictClasses,
  type KindName,
  kindNames,
  kinds,
  nameRoles,
  policies,
  type RecordOf,
  type Ref,
  type Remark,
  type Source,
} from '@org/migration-core';
import * as z from 'zod';
import { exported } from './exported.ts';

/** The schemas of what routes answer, as the document tells them. The types that they describe are the SDK's; a test keeps both in step. */

const kind = z.enum(kindNames).meta({ description: 'The kind of a record.' });
const text = (description: string) => z.string().meta({ description });
const count = (description: string) => z.int().min(0).meta({ description });
const name = text('The name under which the record is shown.');
const pointer = text('JSON Pointer of a place in the record, such as `/when`.');

const citation = exported<Citation>('Citation');
const remark = exported<Remark>('Remark');
const record = exported<AnyRecord>('Record');

/** A record of one kind, whole. */
export const recordOf = <K extends KindName>(of: K) => exported<RecordOf<K>>(titleOf(of));

/** The name of a kind as a component: `SurveyResult`. */
export const titleOf = (of: KindName): string => kinds[of].title.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());

const ref = z
  .string()
  .regex(new RegExp(`^(?:${kindNames.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`))
  .meta({
    title: 'Reference',
    description: 'A reference to a record, `kind/id`.',
    examples: ['organization/unhcr'],
  }) as unknown as z.ZodType<Ref, string>;

const label = exported<string>('Label');
const attestation = z
  .object({
    value: z.unknown().meta({ description: 'A value of the field.' }),
    holds: exported<string>('EDTF').optional(),
    basis: kinds.activity.schema.shape.status.element.shape.basis,
    reference: label.optional(),
    stated: label.optional(),
    note: exported<string>('Sentence').optional(),
    cite: z.array(citation),
  })
  .meta({ title: 'Attestation', description: 'One value, and who says it where.' });

const agreement = z
  .enum(['agreed', 'more-precise', 'less-precise', 'contradicted', 'planned-then-held'])
  .meta({ title: 'Agreement', description: 'How one value stands to another.' });

const highlight = z
  .object({
    path: text('JSON Pointer of the text.'),
    ranges: z
      .array(z.tuple([count('Where it begins.'), count('Where it ends.')]))
      .meta({ description: 'Where the words stand: offsets in UTF-16 code units, the end excluded.' }),
  })
  .meta({ title: 'Highlight', description: 'Where the words that were looked for stand in one text of a record.' });

const hit = z
  .object({
    ref,
    score: z.number().meta({ description: 'How well it fits; to be compared within one answer.' }),
    field: text('The field that the words weigh most in.'),
    reason: z.enum(['exact-name', 'words', 'prefix', 'similar', 'phrase']).meta({ description: 'Why it was found.' }),
    highlights: z.array(highlight).optional(),
  })
  .meta({ title: 'Hit', description: 'Why a record was found by its words.' });

const facet = z
  .object({
    field: text('The field whose values are counted.'),
    values: z.array(z.object({ value: text('The value.'), label: text('The value in words.'), count: count('Records that have it.') })),
    distinct: count('Values there are in all.'),
    missing: count('Records without the field.'),
  })
  .meta({ title: 'Facet', description: 'How often each value of a field stands in what was found, as if there were no condition on it.' });

const group = z
  .object({
    key: z.array(z.string().nullable()).meta({ description: 'The values; null: no value.' }),
    labels: z.array(z.string()).meta({ description: 'The values in words.' }),
    count: count('Records of the group.'),
  })
  .meta({ title: 'Group', description: 'How many records share a value, or a pair of values.' });

const planStep = z
  .object({
    step: text('What was done.'),
    index: text('What it was looked up in.'),
    candidates: count('Records left after it.'),
    micros: z.number().meta({ description: 'Microseconds that it took.' }),
  })
  .meta({ title: 'Plan step', description: 'One step of how an answer was found.' });

const neighbour = z
  .object({
    ref,
    kind,
    name,
    direction: z
      .enum(['out', 'in'])
      .meta({ description: 'out: the record asked for refers to it; in: it refers to the record asked for.' }),
    relation: text('The field that holds the reference, such as `parties`.'),
    role: text('The role in it, such as `organizer`.').optional(),
  })
  .meta({ title: 'Neighbour', description: 'A record beside another one, and how it is linked.' });

const candidate = z
  .object({
    ref,
    kind,
    name,
    matched: text('The name of the record that fits.'),
    reason: z.enum([...nameRoles, 'id', 'similar', 'part']).meta({ description: 'Why it fits: the role of the name, or how near it is.' }),
    distance: count('Edits between what was asked and what fits; 0 for an exact fit.'),
  })
  .meta({ title: 'Candidate', description: 'A record that a name may mean, and why.' });

const completion = z
  .object({
    replace: z
      .tuple([count('Where it begins.'), count('Where it ends.')])
      .meta({ description: 'The part of the text whose place an item takes.' }),
    items: z.array(
      z.object({
        insert: text('The text to insert.'),
        label: text('The text to show.'),
        detail: text('What it is.').optional(),
        count: count('Records that would be found.').optional(),
      }),
    ),
  })
  .meta({ title: 'Completion', description: 'What may stand at the caret of a query that is being typed.' });

const conflict = z
  .object({
    class: z.enum(conflictClasses).meta({ description: 'How the sources differ, or what an editor remarked.' }),
    ref,
    field: pointer.optional(),
    attestations: z.array(attestation).optional(),
    remark: remark.optional(),
    cite: z.array(citation),
  })
  .meta({ title: 'Conflict', description: 'A place where the sources differ, err, or leave something open.' });

const plan = z
  .object({
    ref,
    announced: z.array(attestation).meta({ description: 'What was announced, and where.' }),
    outcome: z
      .object({ ref, certainty: z.enum(['certain', 'probable', 'possible']), told: z.array(attestation) })
      .optional()
      .meta({ description: 'What came of it; left out where no source tells.' }),
  })
  .meta({ title: 'Plan', description: 'Something announced, and what became of it.' });

const invariant = z
  .object({
    id: z.enum(['members-counted', 'all-counted', 'options-sum', 'rate', 'rounds-in-order', 'deadline-after-sending']),
    statement: text('What must be so.'),
    status: z.enum(['pass', 'fail', 'undetermined']),
    detail: text('Why, with the figures.'),
    bounds: z
      .object({ low: z.number(), high: z.number().optional() })
      .optional()
      .meta({ description: 'What the figures leave possible; without `high` there is no upper end.' }),
  })
  .meta({ title: 'Invariant', description: 'One thing that must be so if the figures of an inquiry are right.' });

const coveredPlace = {
  locator: exported<string>('Locator'),
  type: kinds.source.schema.shape.paragraphs.element.shape.type,
  damage: z
    .array(z.object({ type: exported<NonNullable<Citation['damage']>[number]>('DamageType'), text: exported<string>('Sentence') }))
    .optional() as unknown as z.ZodOptional<z.ZodType<NonNullable<Source['paragraphs'][number]['damage']>>>,
  records: z.array(ref).meta({ description: 'The records that cite the place.' }),
  reason: text('Why the place yields no record.').optional(),
};

const coverage = z
  .object({
    source: text('The id of the source.'),
    places: z.array(z.object(coveredPlace)),
    covered: count('Places that a record cites.'),
    silent: count('Places that yield no record, for a reason that is told.'),
    uncovered: count('Places without record and reason.'),
  })
  .meta({ title: 'Coverage', description: 'What the register has from a document, place by place.' });

const paragraph = z
  .object({ source: text('The id of the source.'), ...coveredPlace })
  .meta({ title: 'Paragraph', description: 'What the register has from one place of a document.' });

const reading = z
  .object({
    value: z.unknown().optional().meta({ description: 'The value; left out where every attestation is hidden.' }),
    because: attestation.optional(),
    others: z.array(z.object({ attestation, agreement })).meta({ description: 'The other visible attestations.' }),
    hidden: z
      .array(z.object({ attestation, reason: z.enum(['said-later', 'not-holding', 'external']) }))
      .meta({ description: 'What the clocks and `external=false` hide.' }),
    agreement: z
      .enum([...agreement.options, 'sole', 'none'])
      .meta({ description: 'The gravest way in which two visible attestations differ; `sole` where there is one.' }),
    policy: z.enum(policies),
  })
  .meta({ title: 'Reading', description: 'What an attested field says under two clocks and a policy.' });

const explanation = z
  .object({
    ref,
    path: pointer,
    value: z.unknown().meta({ description: 'What stands there.' }),
    reading: reading.optional(),
    citations: z.array(
      z.object({ cite: citation, words: text('The citation in words.'), citeAs: text('A full reference to cite the fact by.') }),
    ),
    policy: z.enum(policies).optional(),
    remarks: z.array(z.string()).meta({ description: "Editor's remarks on the field." }),
    damage: z.array(z.string()).meta({ description: 'What is wrong with the text at the cited places.' }),
  })
  .meta({ title: 'Explanation', description: 'Why the register says what it says at one place of a record.' });

const page = z
  .object({
    limit: z.int().min(1).max(200),
    total: count('Items there are in all.'),
    next: text('Ask with it as `cursor` for the next page; left out on the last.').optional(),
    previous: text('The same for the page before; left out on the first.').optional(),
  })
  .meta({ title: 'Page', description: 'Where a page stands in its list.' });

const meta = z
  .object({
    dataset: text('Digest of the data that the answer comes from.'),
    kind: kind.optional(),
    asOf: text('The clock of what held, as asked.').optional(),
    knownAt: text('The clock of what had been said, as asked.').optional(),
  })
  .meta({ title: 'Meta', description: 'What an answer says of itself.' });

const problemError = z
  .object({
    parameter: text('The parameter of the URL.').optional(),
    pointer: text('JSON Pointer of the place in the body.').optional(),
    code: text('What is wrong, for programs; /v1/problems explains each.'),
    detail: text('What is wrong, in words.'),
    expected: text('What would be right.').optional(),
    received: text('What was sent.').optional(),
    suggestion: text('What may have been meant.').optional(),
  })
  .meta({ title: 'Problem error', description: 'One thing that is wrong with a request.' });

const problem = z
  .object({
    type: text('The page that explains the problem.'),
    title: text('What went wrong, the same for every problem of the code.'),
    status: z.int().min(300).max(599),
    detail: text('What went wrong this time.'),
    instance: text('This occurrence.').optional(),
    code: text('The problem, for programs.'),
    errors: z.array(problemError).optional().meta({ description: 'All that is wrong, at once.' }),
    ref: text('The record that was asked for.').optional(),
    to: text('Where it is now.').optional(),
    suggestions: z.array(z.string()).optional().meta({ description: 'What may have been meant, nearest first.' }),
    reason: z.enum(['other-query', 'other-dataset']).optional().meta({ description: 'Where the cursor belongs.' }),
    formats: z
      .array(z.object({ format: z.string(), type: z.string() }))
      .optional()
      .meta({ description: 'The representations there are.' }),
  })
  .meta({ title: 'Problem', description: 'A problem document (RFC 9457): what went wrong and what to do.' });

const problemPage = z
  .object({
    type: text('The address of this page.'),
    code: text('The code that it explains.'),
    status: z.int().optional(),
    within: text('The problem in whose `errors` the code stands.').optional(),
    title: text('What went wrong.'),
    meaning: text('When this happens.'),
    advice: text('What to do.'),
    example: z.unknown().optional().meta({ description: 'A problem document of that code.' }),
  })
  .meta({ title: 'Problem page', description: 'What a code means and how to mend it.' });

const index = z
  .object({
    title: z.string(),
    version: z.string(),
    counts: z
      .object(Object.fromEntries(kindNames.map((one) => [one, count(`Records of the kind ${one}.`)])) as Record<KindName, z.ZodInt>)
      .meta({ description: 'How many records there are.' }),
    links: z.record(z.string(), z.string()).meta({ description: 'Where everything is; what stands in braces is to be filled in.' }),
  })
  .meta({ title: 'Index', description: 'Where everything begins.' });

const schemaFile = z
  .object({
    face: z.enum(['public', 'authored']).meta({ description: 'public: what readers get; authored: what people write in files.' }),
    subject: text('The kind that it describes; `dataset`: the list of all records; `bundle`: that list in one file.'),
    href: text('Where it is.'),
  })
  .meta({ title: 'Schema file', description: 'A JSON Schema of the register.' });

const health = z.object({ status: z.literal('ok') }).meta({ title: 'Health', description: 'The process is alive.' });
const readiness = z
  .object({ status: z.literal('ready'), dataset: text('Digest of the data.') })
  .meta({ title: 'Readiness', description: 'The register can answer.' });

/** A record that `fields` cuts down. */
const recordPart = z
  .looseObject({ kind, id: exported<string>('Slug') })
  .meta({ title: 'Record part', description: 'A record cut down to what `fields` names; kind and id are always there.' });

/** Everything that has a name in the document beside the records and their parts. */
export const answers = {
  Agreement: agreement,
  Attestation: attestation,
  Candidate: candidate,
  Completion: completion,
  Conflict: conflict,
  Coverage: coverage,
  Explanation: explanation,
  Facet: facet,
  Group: group,
  Health: health,
  Highlight: highlight,
  Hit: hit,
  Index: index,
  Invariant: invariant,
  Meta: meta,
  Neighbour: neighbour,
  Page: page,
  Paragraph: paragraph,
  Plan: plan,
  PlanStep: planStep,
  Problem: problem,
  ProblemError: problemError,
  ProblemPage: problemPage,
  Readiness: readiness,
  Reading: reading,
  RecordPart: recordPart,
  Reference: ref,
  SchemaFile: schemaFile,
} as const;

/** The body `{ data, meta }`. */
export const answerOf = <T extends z.ZodType>(data: T) => z.object({ data, meta });

/** The body of one page. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ data: z.array(item), page, meta });

/** The body of one page of records, with what was asked for beside it. */
export const recordPageOf = <T extends z.ZodType>(item: T) =>
  pageOf(item).extend({
    hits: z.array(hit).optional().meta({ description: 'Beside each record of `data`, with `q`.' }),
    facets: z.array(facet).optional().meta({ description: 'With `facets`.' }),
    groups: z.array(group).optional().meta({ description: 'With `groupBy`.' }),
    included: z.array(record).optional().meta({ description: 'With `include`: the records that are referred to, each once.' }),
    plan: z.array(planStep).optional().meta({ description: 'With `explain`.' }),
  });
