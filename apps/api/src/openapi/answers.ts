import * as z from 'zod';
import { coverage, paragraph } from './answers/document.ts';
import { agreement, attestation, conflict, explanation, invariant, plan, reading } from './answers/evidence.ts';
import {
  candidate,
  completion,
  facet,
  group,
  highlight,
  hit,
  neighbour,
  pathStep,
  planStep,
  relatedRecord,
  suggestions,
} from './answers/found.ts';
import { count, kind, record, ref, text } from './answers/parts.ts';
import { health, index, problem, problemError, problemPage, readiness, schemaFile } from './answers/service.ts';
import { counted, finding, sentRecord } from './answers/validation.ts';
import { exported } from './exported.ts';

/** The schemas of what routes answer, as the document tells them. The types that they describe are the SDK's; a test keeps both in step. */

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

/** A record that `fields` cuts down. */
const recordPart = z
  .looseObject({ kind, id: exported<string>('Slug') })
  .meta({ title: 'Record part', description: 'A record cut down to what `fields` names; kind and id are always there.' });

const context = z.unknown().meta({ description: 'The context of the terms, or where it is served.' });

/** A record as linked data; the context says what its other members mean. */
const node = z
  .looseObject({ '@id': text('The address of the record.'), '@type': z.array(z.string()) })
  .meta({ title: 'Linked data node', description: 'A record as JSON-LD, read with /v1/context.jsonld.' });

const graph = z
  .object({ '@context': context, '@graph': z.array(node) })
  .meta({ title: 'Linked data graph', description: 'Records as JSON-LD.' });

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
  Finding: finding,
  Group: group,
  Health: health,
  Highlight: highlight,
  Hit: hit,
  Index: index,
  Invariant: invariant,
  LinkedDataGraph: graph,
  LinkedDataNode: node,
  Meta: meta,
  Neighbour: neighbour,
  Page: page,
  Paragraph: paragraph,
  PathStep: pathStep,
  Plan: plan,
  PlanStep: planStep,
  Problem: problem,
  ProblemError: problemError,
  ProblemPage: problemPage,
  Readiness: readiness,
  Reading: reading,
  RecordPart: recordPart,
  Reference: ref,
  RelatedRecord: relatedRecord,
  SchemaFile: schemaFile,
  SentRecord: sentRecord,
  Suggestions: suggestions,
} as const;

/** The body `{ data, meta }`. */
export const answerOf = <T extends z.ZodType>(data: T) => z.object({ data, meta });

/** The body of one page. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ data: z.array(item), page, meta });

/** The body of one page of a list that has classes, which are counted. */
export const countedPageOf = <T extends z.ZodType>(item: T) =>
  pageOf(item).extend({
    facets: z.array(facet).meta({ description: 'How many items of the whole list each class has, whichever is asked for.' }),
  });

/** The body of one page of records, with what was asked for beside it. */
export const recordPageOf = <T extends z.ZodType>(item: T) =>
  pageOf(item).extend({
    hits: z.array(hit).optional().meta({ description: 'Beside each record of `data`, with `q`.' }),
    facets: z.array(facet).optional().meta({ description: 'With `facets`.' }),
    groups: z.array(group).optional().meta({ description: 'With `groupBy`.' }),
    included: z.array(record).optional().meta({ description: 'With `include`: the records that are referred to, each once.' }),
    plan: z.array(planStep).optional().meta({ description: 'With `explain`.' }),
    meta: meta.extend({
      missing: z
        .array(z.object({ ref: text('A reference of no record.'), suggestions: z.array(z.string()) }))
        .optional()
        .meta({ description: 'With `ids`: what is not there; the first 20 with near ones.' }),
      moved: z
        .array(z.object({ ref: text('A former reference.'), to: ref }))
        .optional()
        .meta({ description: 'With `ids`: what has another id now.' }),
    }),
  });

/** What a check of records answers. */
export const validationAnswer = z.object({
  data: z.array(finding).meta({ description: 'By line and column; of more than 1,000 the last says that the check stopped.' }),
  meta: meta.pick({ dataset: true }).extend(counted),
});
