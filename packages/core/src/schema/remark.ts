import * as z from 'zod/mini';
import { remarkTypes } from './remark-types.ts';
import { statement } from './statement.ts';
import { Sentence, text } from './text.ts';

/** An editor's remark on a record: what disagrees, is misprinted, only implied, or lost. */
export const Remark = statement(
  {
    type: z.enum(remarkTypes),
    text: Sentence,
    field: z
      .optional(text(120))
      .register(z.globalRegistry, { description: 'JSON Pointer of the field that it explains, such as `/adoptedOn`.' }),
  },
  { title: 'Remark' },
);
export interface Remark extends z.infer<typeof Remark> {}
