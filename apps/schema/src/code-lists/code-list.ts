/** One code: what a record holds, and what it stands for. */
export type Code = {
  code: string;
  title: string;
  description: string;
  /** The codes of the same list that it lies within. */
  broader: readonly string[];
  /** The version of the addresses in which it appeared. */
  since: string;
  /** The version in which it was given up; empty while it is in use. */
  deprecated: string;
};

/** The codes of one list, in the order in which they are told. */
export type CodeList = { name: string; title: string; description: string; codes: readonly Code[] };
