/** Records of one page. */
export const maxLimit = 200;

/** How much one query may ask for. */
export const caps = {
  /** UTF-16 code units of `text`, and of one value of a condition. */
  text: 400,
  words: 32,
  conditions: 64,
  /** Levels of `and`, `or` and `not`, the condition itself counted. */
  depth: 8,
  /** Values of one condition. */
  values: 200,
  facets: 20,
  include: 20,
  fields: 50,
  groupBy: 2,
  limit: maxLimit,
  facetLimit: 1000,
} as const;
