/** What one round asks, in the words of no engine; each operation uses the parts that it needs. */
export type Question = {
  /** Ids of activities, the first one the start of the question about neighbours. */
  ids: readonly string[];
  type: string;
  place: string;
  /** A whole word, and the beginning of another. */
  word: string;
  begun: string;
  /** A word with one letter left out, put in or changed; no word begins so, and some word is one edit away. */
  misspelt: string;
  /** Three words; nothing longer begins with the last one, so that an engine that takes it for a beginning finds the same. */
  anyOf: readonly [string, string, string];
  /** Two words that stand in a row in some record. */
  phrase: readonly [string, string];
  /** Days from 1970-01-01. */
  day: number;
  /** The page that the cursor in hand leads to, counted from 0. */
  page: number;
};

export const pageSize = 25;
export const deepestPage = 39;
