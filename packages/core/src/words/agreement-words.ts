import type { Agreement } from '../agreement.ts';

/** How another reading of a field stands to the one that was chosen, in words. */
export const agreementWords: Readonly<Record<Agreement, string>> = {
  contradicted: 'contradicts it',
  'planned-then-held': 'another stage of the same',
  'more-precise': 'more precise',
  'less-precise': 'less precise',
  agreed: 'says the same',
};
