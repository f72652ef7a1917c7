import { ambiguousNames } from './ambiguous-names.ts';
import { canonical } from './canonical.ts';
import type { Check } from './check.ts';
import { concordance } from './concordance.ts';
import { copiedSentence } from './copied-sentence.ts';
import { coverage } from './coverage.ts';
import { dateOrder } from './date-order.ts';
import { disagreementExplained } from './disagreement-explained.ts';
import { editionStale } from './edition-stale.ts';
import { idContinuity } from './id-continuity.ts';
import { remarkFields } from './remark-fields.ts';
import { saidBeforeSource } from './said-before-source.ts';
import { surveyArithmetic } from './survey-arithmetic.ts';

/** Every editorial rule, in the order in which they report. Schema, file names, references, cycles and citations are checked when a dataset is read. */
export const checks: readonly Check[] = [
  canonical,
  coverage,
  concordance,
  copiedSentence,
  dateOrder,
  saidBeforeSource,
  surveyArithmetic,
  disagreementExplained,
  remarkFields,
  ambiguousNames,
  idContinuity,
  editionStale,
];
