import { type KindName, kindNames } from '@org/migration-core';
import * as z from 'zod';
import { count, text } from './parts.ts';

export const problemError = z
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

export const problem = z
  .object({
    type: text('The page that explains the problem.'),
    title: text('What went wrong, the same for every problem of the code.'),
    status: z.int().min(300).max(599),
    detail: text('What went wrong this time.'),
    instance: text('The path that was asked for.').optional(),
    code: text('The problem, for programs.'),
    errors: z.array(problemError).optional().meta({ description: 'All that is wrong, at once.' }),
    ref: text('The record that was asked for.').optional(),
    to: text('Where it is now.').optional(),
    suggestions: z.array(z.string()).optional().meta({ description: 'What may have been meant, nearest first.' }),
    reason: z.enum(['other-query', 'other-dataset']).optional().meta({ description: 'Where the cursor belongs.' }),
    formats: z
      .array(z.object({ format: z.string().optional(), style: z.string().optional(), type: z.string() }))
      .optional()
      .meta({ description: 'The representations there are, each with its media type.' }),
    accepted: z.array(z.string()).optional().meta({ description: 'The media types that may be sent.' }),
    limit: count('Most bytes that may be sent.').optional(),
    requestId: text('The request, for whoever runs the server: the log tells more of it.').optional(),
  })
  .meta({ title: 'Problem', description: 'A problem document (RFC 9457): what went wrong and what to do.' });

export const problemPage = z
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

export const index = z
  .object({
    title: z.string(),
    version: z.string(),
    counts: z
      .object(Object.fromEntries(kindNames.map((one) => [one, count(`Records of the kind ${one}.`)])) as Record<KindName, z.ZodInt>)
      .meta({ description: 'How many records there are.' }),
    links: z.record(z.string(), z.string()).meta({ description: 'Where everything is; what stands in braces is to be filled in.' }),
  })
  .meta({ title: 'Index', description: 'Where everything begins.' });

export const schemaFile = z
  .object({
    dialect: z
      .enum(['2020-12', 'draft-07'])
      .meta({ description: '2020-12: what says most; draft-07: what validators of all languages know.' }),
    face: z.enum(['public', 'authored']).meta({ description: 'public: what readers get; authored: what people write in files.' }),
    subject: text('The kind that it describes; `dataset`: the list of all records; `bundle`: that list in one file.'),
    href: text('Where it is.'),
  })
  .meta({ title: 'Schema file', description: 'A JSON Schema of the register.' });

export const health = z.object({ status: z.literal('ok') }).meta({ title: 'Health', description: 'The process is alive.' });

export const readiness = z
  .object({ status: z.literal('ready'), dataset: text('Digest of the data.') })
  .meta({ title: 'Readiness', description: 'The register can answer.' });
