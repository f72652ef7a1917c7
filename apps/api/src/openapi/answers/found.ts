import { nameRoles } from '@org/migration-core';
import * as z from 'zod';
import { count, kind, name, ref, text } from './parts.ts';

export const highlight = z
  .object({
    path: text('JSON Pointer of the text.'),
    ranges: z
      .array(z.tuple([count('Where it begins.'), count('Where it ends.')]))
      .meta({ description: 'Where the words stand: offsets in UTF-16 code units, the end excluded.' }),
  })
  .meta({ title: 'Highlight', description: 'Where the words that were looked for stand in one text of a record.' });

export const hit = z
  .object({
    ref,
    score: z.number().meta({ description: 'How well it fits; to be compared within one answer.' }),
    field: text('The field that the words weigh most in.'),
    reason: z.enum(['exact-name', 'words', 'prefix', 'similar', 'phrase']).meta({ description: 'Why it was found.' }),
    highlights: z.array(highlight).optional(),
  })
  .meta({ title: 'Hit', description: 'Why a record was found by its words.' });

export const facet = z
  .object({
    field: text('The field whose values are counted.'),
    values: z.array(z.object({ value: text('The value.'), label: text('The value in words.'), count: count('Records that have it.') })),
    distinct: count('Values there are in all.'),
    missing: count('Records without the field.'),
  })
  .meta({ title: 'Facet', description: 'How often each value of a field stands in what was found, as if there were no condition on it.' });

export const group = z
  .object({
    key: z.array(z.string().nullable()).meta({ description: 'The values; null: no value.' }),
    labels: z.array(z.string()).meta({ description: 'The values in words.' }),
    count: count('Records of the group.'),
  })
  .meta({ title: 'Group', description: 'How many records share a value, or a pair of values.' });

export const planStep = z
  .object({
    step: text('What was done.'),
    index: text('What it was looked up in.'),
    candidates: count('Records left after it.'),
    micros: z.number().meta({ description: 'Microseconds that it took.' }),
  })
  .meta({ title: 'Plan step', description: 'One step of how an answer was found.' });

export const neighbour = z
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

export const pathStep = z
  .object({ ref, kind, name, link: neighbour.pick({ direction: true, relation: true, role: true }).optional() })
  .meta({ title: 'Path step', description: 'A record on the way from one to another, and how it is linked with the one before.' });

export const relatedRecord = z
  .object({
    ref,
    kind,
    name,
    score: z.number().meta({ description: 'How much it shares; to be compared within one answer.' }),
    shared: z.array(z.object({ ref, name })).meta({ description: 'What both refer to.' }),
  })
  .meta({ title: 'Related record', description: 'A record that refers to what another one refers to.' });

export const candidate = z
  .object({
    ref,
    kind,
    name,
    matched: text('The name of the record that fits.'),
    reason: z.enum([...nameRoles, 'id', 'similar', 'part']).meta({ description: 'Why it fits: the role of the name, or how near it is.' }),
    distance: count('Edits between what was asked and what fits; 0 for an exact fit.'),
  })
  .meta({ title: 'Candidate', description: 'A record that a name may mean, and why.' });

export const completion = z
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

export const suggestions = z
  .object({
    completions: completion,
    records: z.array(
      z.object({
        ref,
        kind,
        name,
        matched: text('The name that begins so.'),
        role: z.enum(nameRoles).meta({ description: 'The role of that name.' }),
      }),
    ),
  })
  .meta({
    title: 'Suggestions',
    description: 'How a query may go on at the caret, and records whose names begin with what stands before it.',
  });
