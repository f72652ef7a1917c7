import * as z from 'zod/mini';
import { remarkTypes } from './remark-types.ts';
import { statement } from './statement.ts';
import { Sentence } from './text.ts';

const RemarkType = z.enum(remarkTypes).check(z.meta({ title: 'Remark type', description: 'What the remark is about.' }));

/** The JSON Pointer of a place in a record. */
const Pointer = z
  .string()
  .check(
    z.maxLength(120),
    z.regex(/^(?:\/[A-Za-z0-9-]+)+$/, 'is not a JSON Pointer such as "/adoptedOn"'),
    z.meta({ format: 'json-pointer' }),
  );

/** An editor's remark on a record: what disagrees, is misprinted, only implied, or lost. */
export const Remark = statement(
  {
    type: RemarkType,
    text: Sentence.check(z.meta({ description: 'The remark, in our own words.' })),
    field: z
      .optional(Pointer)
      .register(z.globalRegistry, { description: 'JSON Pointer of the field that it explains, such as `/adoptedOn`.' }),
  },
  { title: 'Remark', description: 'What an editor says of a record: what disagrees, is misprinted, only implied, or lost.' },
);
export interface Remark extends z.infer<typeof Remark> {}
