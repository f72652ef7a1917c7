import * as z from 'zod/mini';
import { parseEdtf } from './edtf.ts';
import { edtfPattern } from './pattern.ts';

/** An EDTF date or interval. */
export const Edtf = z.string().check(
  z.maxLength(60),
  z.refine((value) => parseEdtf(value) !== undefined, {
    error: 'is not an EDTF date or interval such as "2003", "2002-11", "2003-41", "1999/.." or "2003-10-15/2003-10-16"',
    params: { rule: 'edtf' },
  }),
  z.meta({
    title: 'EDTF',
    description: 'A date or interval in the Extended Date/Time Format (ISO 8601-2).',
    pattern: edtfPattern,
    examples: ['2002-11', '2003-10-15/2003-10-16', '2003-41', '1999/..'],
  }),
);
