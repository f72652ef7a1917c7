/** What an editor's remark can be about. */
export const remarkTypes = [
  'contradiction',
  'misprint',
  'variant',
  'implied',
  'premise',
  'planned-then-held',
  'numbering',
  'damage',
] as const;
