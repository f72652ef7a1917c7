import type { SentFinding } from '@org/migration-core/validate';
import * as z from 'zod';
import { exported } from '../exported.ts';
import { count, kind, text } from './parts.ts';

/** A record as it may be sent: no more is asked of it, so that everything else that is wrong with it is a finding. */
export const sentRecord = z.looseObject({ kind, id: exported<string>('Slug') }).meta({
  title: 'Sent record',
  description: 'A record as answers have it, or in the short form of the files, which /v1/schemas/authored/dataset.schema.json describes.',
});

const place = z.int().min(1).optional();

export const finding = z
  .object({
    scope: z.enum(['record', 'sent', 'register']).meta({
      description: 'record: in one record by itself; sent: between records that were sent; register: beside what the register has.',
    }),
    code: text('What is wrong, for programs.') as unknown as z.ZodType<SentFinding['code']>,
    level: z.enum(['error', 'warning']),
    pointer: text('JSON Pointer into what was sent; for NDJSON into the record of the line.'),
    line: place.meta({ description: 'Where that stands, counted from 1.' }),
    column: place.meta({ description: 'Likewise, in UTF-16 code units.' }),
    message: text('What is wrong, in words.'),
    remedy: text('What to do.'),
    suggestion: text('What may have been meant.').optional(),
  })
  .meta({ title: 'Finding', description: 'Something that is wrong with records that were sent.' });

/** What is counted beside the findings. */
export const counted = {
  records: count('How many records were sent.'),
  errors: count('How many of the findings are errors.'),
  warnings: count('How many are warnings.'),
};
