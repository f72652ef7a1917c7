import type { Agreement } from './agreement.ts';
import type { Clocks, Hidden } from './clocks.ts';
import type { ConflictClass, PlanOutcome } from './conflicts.ts';
import type { NameSuggestion } from './engine/name-suggestions.ts';
import type { Completion } from './grammar/complete.ts';
import type { Page, PageRequest } from './query/page.ts';
import type { Facet, Hit, Query } from './query/query.ts';
import type { Policy, Reading } from './reading.ts';
import type { Citation } from './schema/citation.ts';
import type { KindName, Ref } from './schema/id.ts';
import type { AnyRecord } from './schema/kinds.ts';

/** How records that are asked for by their references come. */
export type ManyOptions = Pick<Query, 'fields' | 'include'>;

/** Records that were asked for by their references. */
export type Many = {
  /** In the order asked for. A record that is asked for twice, or under a former reference too, comes once. */
  found: readonly AnyRecord[];
  /** References of no record, each once; the first 20 with near ones. */
  missing: readonly { ref: string; suggestions: readonly string[] }[];
  /** Former references and what they have become. */
  moved: readonly { ref: string; to: Ref }[];
  included?: readonly AnyRecord[];
};

/** A query of one kind: everything but what {@link Queries.query} alone answers. */
export type ListOptions = Pick<
  Query,
  'where' | 'text' | 'sort' | 'limit' | 'cursor' | 'asOf' | 'knownAt' | 'policy' | 'maybe' | 'external'
>;

export type SearchOptions = Omit<Query, 'text' | 'cursor' | 'limit' | 'facets' | 'groupBy' | 'include' | 'fields' | 'explain'> &
  PageRequest;

/** A record found by its text. */
export type SearchHit = Hit & { kind: KindName; name: string };

/** A record on the way from one to another, and how it is linked with the one before. */
export type PathStep = { ref: Ref; kind: KindName; name: string; link?: Pick<Neighbour, 'direction' | 'relation' | 'role'> };

/** A record that refers to what another one refers to, and what that is. */
export type RelatedRecord = { ref: Ref; kind: KindName; name: string; score: number; shared: readonly { ref: Ref; name: string }[] };

export type ReadOptions = Clocks & { policy?: Policy | undefined; external?: boolean | undefined };

/** A record beside another one, and how it is linked. */
export type Neighbour = {
  ref: Ref;
  kind: KindName;
  name: string;
  /** `out`: the record asked for refers to it; `in`: it refers to the record asked for. */
  direction: 'out' | 'in';
  /** The field that holds the reference, such as `parties`, and the role in it, such as `organizer`. */
  relation: string;
  role?: string;
};

export type NeighbourOptions = PageRequest & { relation?: string | undefined; direction?: 'out' | 'in' | undefined };

/** A citation, short and in full. */
export type CitationInWords = { cite: Citation; words: string; citeAs: string };

/** Why the register says what it says at one place of a record. */
export type Explanation = {
  ref: Ref;
  path: string;
  value: unknown;
  /** Present where the place is an attested field. */
  reading?: Reading;
  citations: readonly CitationInWords[];
  policy?: Policy;
  /** Other values that the sources give, and why they were not taken: how they stand to the one that was, or what hides them. */
  alternatives: readonly { path: string; value: unknown; because: Agreement | Hidden; citations: readonly CitationInWords[] }[];
  /** Editor's remarks on the field. */
  remarks: readonly string[];
  /** What is wrong with the text at the cited places. */
  damage: readonly string[];
};

export type ConflictOptions = PageRequest & { class?: ConflictClass | undefined; kind?: KindName | undefined; ref?: string | undefined };

export type PlanOptions = PageRequest & { outcome?: PlanOutcome | undefined };

/** A page of a list, with the count of each class in all of it, whichever is asked for. */
export type CountedPage<T> = Page<T> & { facets: readonly Facet[] };

export type SuggestOptions = { caret?: number | undefined; limit?: number | undefined; kinds?: readonly KindName[] | undefined };

/** What may be meant by somebody who types: how a query may go on at the caret, and records whose names begin so. */
export type Suggestions = { completions: Completion; records: readonly NameSuggestion[] };
