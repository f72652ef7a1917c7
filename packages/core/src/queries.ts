import type * as Result from 'effect/Result';
import type { Clocks } from './clocks.ts';
import type { Conflict, ConflictClass, Plan } from './conflicts.ts';
import type { Coverage } from './coverage.ts';
import type { CursorStale, QueryInvalid, RecordMoved, RecordNotFound } from './errors.ts';
import type { Page, PageRequest } from './query/page.ts';
import type { Candidate } from './query/resolve.ts';
import type { Where } from './query/where.ts';
import type { Policy, Reading } from './reading.ts';
import type { Citation } from './schema/citation.ts';
import type { KindName, Ref } from './schema/id.ts';
import type { AnyRecord, RecordOf } from './schema/kinds.ts';
import type { Invariant } from './survey.ts';

export type ListOptions = PageRequest &
  Clocks & {
    where?: Where | undefined;
    /** `id` (the default), `name`, or a field; `-` before it turns it round. */
    sort?: string | undefined;
    /** Keep records for which the condition is only "maybe" true; on unless `false`. */
    maybe?: boolean | undefined;
    /** `false` hides what comes from outside the sources. */
    external?: boolean | undefined;
  };

export type SearchOptions = PageRequest & { kinds?: readonly KindName[] | undefined };

/** A record found by its text. */
export type SearchHit = {
  ref: Ref;
  kind: KindName;
  name: string;
  score: number;
  /** The field that the words were found in. */
  field: string;
};

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

/** Why the register says what it says at one place of a record. */
export type Explanation = {
  ref: Ref;
  path: string;
  value: unknown;
  /** Present where the place is an attested field. */
  reading?: Reading;
  citations: readonly { cite: Citation; words: string; citeAs: string }[];
  policy?: Policy;
  /** Editor's remarks on the field. */
  remarks: readonly string[];
  /** What is wrong with the text at the cited places. */
  damage: readonly string[];
};

export type ConflictOptions = PageRequest & { class?: ConflictClass | undefined; ref?: string | undefined };

type Answer<A, E = QueryInvalid> = Result.Result<A, E>;
type Lookup = RecordNotFound | RecordMoved | QueryInvalid;

/**
 * Every question that can be asked of a register, answered by pure functions. `Register` offers them as
 * effects and `openRegister` as promises; nothing else differs.
 */
export type Queries = {
  /** Digest and counts of the data at hand. */
  about: () => Answer<{ digest: string; counts: Record<KindName, number> }>;
  /** One record. A former reference answers {@link RecordMoved}, which carries the present one. */
  get: (ref: string) => Answer<AnyRecord, RecordNotFound | RecordMoved>;
  /** Many records, in the order asked for; former references are followed, missing ones listed. */
  getMany: (refs: readonly string[]) => Answer<{ found: readonly AnyRecord[]; missing: readonly string[] }>;
  /** One page of a kind. */
  list: <K extends KindName>(kind: K, options?: ListOptions) => Answer<Page<RecordOf<K>>, QueryInvalid | CursorStale>;
  /** Records that hold all words, best first; the last word may be a beginning, a misspelt one finds near ones. */
  search: (text: string, options?: SearchOptions) => Answer<Page<SearchHit>, QueryInvalid | CursorStale>;
  /** Records that a record refers to, and those that refer to it. */
  neighbours: (ref: string, options?: NeighbourOptions) => Answer<Page<Neighbour>, Lookup | CursorStale>;
  /** Every record that a name may mean, with the reason; never only the first. */
  resolve: (name: string) => Answer<readonly Candidate[]>;
  /** What an attested field says under two clocks and a policy. `path` is a JSON Pointer such as `/adoptedOn`. */
  read: (ref: string, path: string, options?: ReadOptions) => Answer<Reading, Lookup>;
  /** Why the register says what it says at a place of a record. */
  explain: (ref: string, path: string, options?: ReadOptions) => Answer<Explanation, Lookup>;
  /** Where the sources differ, err or leave something open. */
  conflicts: (options?: ConflictOptions) => Answer<Page<Conflict>, Lookup | CursorStale>;
  /** What was announced, with its outcome or none. */
  plans: () => Answer<readonly Plan[]>;
  /** The invariants of an inquiry, by id or reference: pass, fail or undetermined, with bounds. */
  arithmetic: (survey: string) => Answer<readonly Invariant[], RecordNotFound | RecordMoved>;
  /** What the register has from a source, by id or reference, place by place. */
  coverage: (source: string) => Answer<Coverage, RecordNotFound | RecordMoved>;
  /** The records that cite a place, such as `a-58-98/42`. */
  citing: (cite: string) => Answer<readonly Ref[]>;
};
