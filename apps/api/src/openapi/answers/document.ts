import type { Citation, Ref, Source } from '@org/migration-core';
import * as z from 'zod';
import { exported } from '../exported.ts';
import { agreement } from './evidence.ts';
import { count, kind, label, locator, name, pointer, ref, text } from './parts.ts';

const place = {
  locator,
  type: z.enum(['masthead', 'contents', 'summary', 'heading', 'paragraph', 'note']),
  damage: z
    .array(z.object({ type: exported<NonNullable<Citation['damage']>[number]>('DamageType'), text: exported<string>('Sentence') }))
    .optional() as unknown as z.ZodOptional<z.ZodType<NonNullable<Source['paragraphs'][number]['damage']>>>,
  words: text('The place in words.'),
  reason: text('Why the place yields no record.').optional(),
};

const source = text('The id of the source.');

export const coverage = z
  .object({
    source,
    places: z.array(z.object({ ...place, records: z.array(ref).meta({ description: 'The records that cite the place.' }) })),
    names: (z.record(z.string(), name) as unknown as z.ZodType<Record<Ref, string>>).meta({
      description: 'The names of the records, by reference.',
    }),
    covered: count('Places that a record cites.'),
    silent: count('Places that yield no record, for a reason that is told.'),
    uncovered: count('Places without record and reason.'),
  })
  .meta({ title: 'Coverage', description: 'What the register has from a document, place by place.' });

const statement = z.object({
  label: text('The field in words.'),
  path: pointer,
  text: text('What it says, in words.'),
  ref: ref.optional(),
  role: text('As what it says so: a role, type or relation.').optional(),
  notes: z.array(z.string()).meta({ description: 'How it is known and when it holds.' }),
  depth: count('0 for a statement, more for a detail of the one before it.'),
  agreement: agreement.optional(),
});

export const paragraph = z
  .object({
    source,
    ...place,
    citeAs: text('A full reference to cite the place by.'),
    sections: z
      .array(z.object({ id: locator, label: label.optional(), heading: label.optional() }))
      .meta({ description: 'The sections around it, the outermost first.' }),
    records: z
      .array(z.object({ ref, kind, name, statements: z.array(statement) }))
      .meta({ description: 'The records that cite the place, each with what it says on its word.' }),
    previous: text('The locator of the place before it in the document.').optional(),
    next: text('The locator of the place behind it.').optional(),
  })
  .meta({ title: 'Paragraph', description: 'All that the register says from one place of a document.' });
