import type { CursorStale, ParameterFault } from '@org/migration-core';
import type { ProblemCode } from './problem.ts';

type Fault = { title: string; meaning: string; advice: string; within: ProblemCode };

/** The codes that stand in `errors`, with their words. */
export const faults: Record<ParameterFault['code'] | `cursor-of-${CursorStale['reason']}`, Fault> = {
  'unknown-parameter': {
    title: 'There is no such parameter',
    meaning: 'The path does not know the parameter: it is misspelt, or belongs to another path.',
    advice: 'Take the `suggestion`, or one that /v1/openapi.json lists for the path.',
    within: 'QueryInvalid',
  },
  'repeated-parameter': {
    title: 'A parameter is given twice',
    meaning: 'The parameter takes one value, and there is no telling which one was meant.',
    advice: 'Give it once.',
    within: 'QueryInvalid',
  },
  'invalid-value': {
    title: 'A value that the parameter cannot have',
    meaning: 'The value is missing, of the wrong form, out of bounds, or names something that the register does not have.',
    advice: 'Send what `expected` says; `suggestion` is what may have been meant.',
    within: 'QueryInvalid',
  },
  'cursor-of-other-query': {
    title: 'The cursor of another query',
    meaning: 'A parameter was changed between two pages, or the cursor was altered.',
    advice: 'Begin again without `cursor`, and leave everything else as it is from page to page.',
    within: 'CursorStale',
  },
  'cursor-of-other-dataset': {
    title: 'The cursor of older data',
    meaning: 'The data was renewed between two pages.',
    advice: 'Begin again without `cursor`.',
    within: 'CursorStale',
  },
};
export type FaultCode = keyof typeof faults;
