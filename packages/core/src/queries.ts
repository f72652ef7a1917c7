import type { CitationStyle } from './citations/cite.ts';
import type { Conflict, Plan } from './conflicts.ts';
import type { Coverage } from './coverage.ts';
import type { Candidate } from './engine/candidate.ts';
import type { CursorStale, QueryInvalid, RecordMoved, RecordNotFound } from './errors.ts';
import type { Completion } from './grammar/complete.ts';
import type { QueryAnswer } from './query/answer.ts';
import type { Page, PageRequest } from './query/page.ts';
import type { Answer, Query } from './query/query.ts';
import type {
  ConflictOptions,
  CountedPage,
  Explanation,
  ListOptions,
  Many,
  ManyOptions,
  Neighbour,
  NeighbourOptions,
  PathStep,
  PlanOptions,
  ReadOptions,
  RelatedRecord,
  SearchHit,
  SearchOptions,
  Suggestions,
  SuggestOptions,
} from './questions.ts';
import type { Reading } from './reading.ts';
import type { KindName, Ref } from './schema/id.ts';
import type { AnyRecord, RecordOf } from './schema/kinds.ts';
import type { Invariant } from './survey.ts';

/** What a question gives, and the errors with which it may fail. */
type Asked<A, E = QueryInvalid> = { answer: A; error: E };
type Lookup = RecordNotFound | RecordMoved | QueryInvalid;

/** Every question that can be asked of a register: `openRegister` offers them as promises and `Register` as effects; nothing else differs. */
export type Queries = {
  /** Digest and counts of the data at hand. */
  about: () => Asked<{ digest: string; counts: Record<KindName, number> }>;
  /** One record. A former reference answers {@link RecordMoved}, which carries the present one. */
  get: (ref: string) => Asked<AnyRecord, RecordNotFound | RecordMoved>;
  /** The same as the JSON that tells it. */
  getJson: (ref: string) => Asked<string, RecordNotFound | RecordMoved>;
  /** Many records, in the order asked for; former references are followed, missing ones listed. */
  getMany: (refs: readonly string[], options?: ManyOptions) => Asked<Many>;
  /** The names of records, in the order asked for; former references are followed, what is no reference has none. Names are kept: to ask again costs nothing. */
  captions: (refs: readonly string[]) => Asked<readonly (string | undefined)[], never>;
  /**
   * Anything that the grammar can ask: records of some kinds that meet conditions and hold words, in an order, page by page, with facets,
   * groups, and what they refer to.
   */
  query: <const Q extends Query>(query: Q) => Asked<QueryAnswer<Q>, QueryInvalid | CursorStale>;
  /** The same with the records as the JSON that tells them, for who hands them on: what is asked for often is not written again. */
  queryJson: (query: Query) => Asked<Answer<string>, QueryInvalid | CursorStale>;
  /** What a query names that the data does not have, all of it, where {@link Queries.query} tells the first; empty where it can be answered. */
  faults: (query: Query) => Asked<readonly QueryInvalid[]>;
  /** What may stand at a place of a query in text form: fields, directives and values with their counts. */
  complete: (text: string, caret?: number) => Asked<Completion>;
  /** For a search box: how a query may go on, and records whose names begin with what stands before the caret. */
  suggest: (text: string, options?: SuggestOptions) => Asked<Suggestions>;
  /** One page of a kind: a query for those who want its records and nothing else. */
  list: <K extends KindName>(kind: K, options?: ListOptions) => Asked<Page<RecordOf<K>>, QueryInvalid | CursorStale>;
  /** Records that hold all words, best first; the last word may be a beginning, a misspelt one finds near ones. */
  search: (text: string, options?: SearchOptions) => Asked<Page<SearchHit>, QueryInvalid | CursorStale>;
  /** Records that a record refers to, and those that refer to it. */
  neighbours: (ref: string, options?: NeighbourOptions) => Asked<Page<Neighbour>, Lookup | CursorStale>;
  /** The shortest chain of references from one record to another, in either direction; empty where there is none. */
  path: (from: string, to: string) => Asked<readonly PathStep[], Lookup>;
  /** Records that share parties, topics, places, instruments or activities with one, those first that share the rarest. */
  related: (ref: string, options?: PageRequest) => Asked<Page<RelatedRecord>, Lookup | CursorStale>;
  /** Every record that a name may mean, with the reason; never only the first. */
  resolve: (name: string) => Asked<readonly Candidate[]>;
  /** What an attested field says under two clocks and a policy. `path` is a JSON Pointer such as `/adoptedOn`. */
  read: (ref: string, path: string, options?: ReadOptions) => Asked<Reading, Lookup>;
  /** Why the register says what it says at a place of a record. */
  explain: (ref: string, path: string, options?: ReadOptions) => Asked<Explanation, Lookup>;
  /** A citation of a record: of a source itself, of any other by the documents that tell of it. */
  cite: (ref: string, style?: CitationStyle) => Asked<string, Lookup>;
  /** Where the sources differ, err or leave something open. */
  conflicts: (options?: ConflictOptions) => Asked<CountedPage<Conflict>, Lookup | CursorStale>;
  /** What was announced, with its outcome or none. */
  plans: (options?: PlanOptions) => Asked<CountedPage<Plan>, QueryInvalid | CursorStale>;
  /** The invariants of an inquiry, by id or reference: pass, fail or undetermined, with bounds. */
  arithmetic: (survey: string) => Asked<readonly Invariant[], RecordNotFound | RecordMoved>;
  /** What the register has from a source, by id or reference, place by place. */
  coverage: (source: string) => Asked<Coverage, RecordNotFound | RecordMoved>;
  /** The records that cite a place, such as `a-58-98/42`. */
  citing: (cite: string) => Asked<readonly Ref[]>;
};
