import type { Policy } from '../reading.ts';
import type { KindName, Ref } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import type { Operator } from './fields.ts';

export type Scalar = string | number | boolean;

/**
 * A condition on one field. `value` is one value or several of which any may match; `between` takes the two ends; `has` takes none.
 * The operator left out is the usual one of the field's type. Besides the fields there are `cites` (a citation such as `a-58-98/42`, or the
 * id of a source), `state` (`disputed`, `damaged`, `external`) and `text` (words that stand anywhere in the record).
 */
export type Condition = { field: string; op?: Operator | undefined; value?: Scalar | readonly Scalar[] | undefined };

export type Where = { and: readonly Where[] } | { or: readonly Where[] } | { not: Where } | Condition;

/** A question to the register: which records, in what order, and what to tell beside them. */
export type Query = {
  /** Kinds to look in; all where left out. */
  kinds?: readonly KindName[] | undefined;
  where?: Where | undefined;
  /** Words that must all be there; `a OR b` for any of several, "…" for words in a row. The last word may be a beginning. */
  text?: string | undefined;
  /** `relevance` (the default with `text`), `id` (the default without), `name`, `when` or a field; `-` before it turns it round. */
  sort?: string | undefined;
  /** 1 to 200; 25 where left out. */
  limit?: number | undefined;
  cursor?: string | undefined;
  /** Top-level fields that each record is cut down to; `kind` and `id` are always there. */
  fields?: readonly string[] | undefined;
  /** Reference fields whose records come along, each once. */
  include?: readonly string[] | undefined;
  /** Fields whose values are counted over all that is found, each as if there were no condition on itself. */
  facets?: readonly string[] | undefined;
  /** How many values of a facet, and groups, are told; 20 where left out, at most 1000. */
  facetLimit?: number | undefined;
  /** One or two fields whose values, or pairs of values, are counted over all that is found. */
  groupBy?: readonly string[] | undefined;
  asOf?: string | undefined;
  knownAt?: string | undefined;
  /** Which attestation an attested field is sorted by. */
  policy?: Policy | undefined;
  /** `false` hides what comes from outside the sources. */
  external?: boolean | undefined;
  /** `false` drops records for which the condition is only "maybe" true. */
  maybe?: boolean | undefined;
  /** Tells where in a record the words of `text` stand. */
  highlight?: boolean | undefined;
  /** Tells how the answer was found. */
  explain?: boolean | undefined;
};

/** Where the words looked for stand in one text of a record: offsets in UTF-16 code units, end excluded. */
export type Highlight = { path: string; ranges: readonly (readonly [number, number])[] };

/** A record found by its words. */
export type Hit = {
  ref: Ref;
  /** BM25F with the register's weights, in units of one term's weight; higher for a name that is exactly the text. */
  score: number;
  /** The field that the words weigh most in, and why it was found. */
  field: string;
  reason: 'exact-name' | 'words' | 'prefix' | 'similar' | 'phrase';
  highlights?: readonly Highlight[];
};

export type FacetValue = { value: string; label: string; count: number };
export type Facet = {
  field: string;
  values: readonly FacetValue[];
  /** How many values there are in all, and how many records have none. */
  distinct: number;
  missing: number;
};
/** `null` in a key: the records that have no value. */
export type Group = { key: readonly (string | null)[]; labels: readonly string[]; count: number };

/** How an answer was found. */
export type PlanStep = { step: string; index: string; candidates: number; micros: number };

export type Answer<R = AnyRecord> = {
  data: readonly R[];
  /** How many there are in all. */
  total: number;
  limit: number;
  /** Opaque; ask with it for the next page. Left out on the last page. */
  next?: string;
  /** The same for the page before. Left out on the first. */
  previous?: string;
  /** Beside each record of `data`, with `text`. */
  hits?: readonly Hit[];
  facets?: readonly Facet[];
  groups?: readonly Group[];
  included?: readonly AnyRecord[];
  plan?: readonly PlanStep[];
};
