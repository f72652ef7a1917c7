/**
 * A client of the register's HTTP API, with the types of the SDK: no schemas, no data, nothing but `fetch`.
 *
 * @module
 */

import type { CitationStyle } from './citations/cite.ts';
import { collections } from './client/collections.ts';
import { RegisterProblem } from './client/problem.ts';
import { bodyOf, type Fetch, requestTo, type Parameters as Written } from './client/request.ts';
import type { Conflict, Plan } from './conflicts.ts';
import type { Coverage } from './coverage.ts';
import type { Candidate } from './engine/candidate.ts';
import type { Validation } from './load/validate-against.ts';
import type { Paragraph } from './paragraph.ts';
import type { Page, PageRequest } from './query/page.ts';
import type { Hit, Scalar } from './query/query.ts';
import type {
  ConflictOptions,
  CountedPage,
  Explanation,
  ListOptions,
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
import { parseCitation } from './schema/citation.ts';
import { isSlug, type KindName, parseRef } from './schema/id.ts';
import type { AnyRecord, RecordOf } from './schema/kinds.ts';
import type { Invariant } from './survey.ts';
import { caption } from './words/caption.ts';

/** The record at a reference: of its kind, where the reference is known to the compiler. */
export type RecordAt<R extends string> = R extends `${infer K extends KindName}/${string}` ? RecordOf<K> : AnyRecord;

/**
 * Filters of a collection: fields to values of which any may match, all fields together; `type!` is none of them. Dates match when they
 * overlap, `cites` takes a citation, `state` a state.
 */
export type Filters = Readonly<Record<string, Scalar | readonly Scalar[]>>;

export type CollectionOptions = Omit<ListOptions, 'where' | 'text' | 'policy'> & { filters?: Filters };

/** What a server says of itself: digest and counts of its data. */
export type About = { digest: string; counts: Readonly<Record<KindName, number>>; title: string; version: string };

/** Questions that a server answers. Each rejects with a {@link RegisterProblem} where it does not. */
export type RegisterClient = {
  about: () => Promise<About>;
  /** One record; a former reference leads to the present one. */
  get: <const R extends string>(ref: R) => Promise<RecordAt<R>>;
  /** One page of a kind. */
  list: <K extends KindName>(kind: K, options?: CollectionOptions) => Promise<Page<RecordOf<K>>>;
  /** Records that hold all words, best first. */
  search: (text: string, options?: Pick<SearchOptions, 'kinds' | 'limit' | 'cursor'>) => Promise<Page<SearchHit>>;
  /** Every record that a name may mean, with the reason. */
  resolve: (name: string) => Promise<readonly Candidate[]>;
  /** Records that a record refers to, and those that refer to it. */
  neighbours: (ref: string, options?: NeighbourOptions) => Promise<Page<Neighbour>>;
  /** What an attested field says under two clocks and a policy. `path` is a JSON Pointer such as `/adoptedOn`. */
  read: (ref: string, path: string, options?: ReadOptions) => Promise<Reading>;
  /** Why the register says what it says at a place of a record. */
  explain: (ref: string, path: string, options?: ReadOptions) => Promise<Explanation>;
  /** Where the sources differ, err or leave something open. */
  conflicts: (options?: ConflictOptions) => Promise<CountedPage<Conflict>>;
  /** What was announced, with its outcome or none. */
  plans: (options?: PlanOptions) => Promise<CountedPage<Plan>>;
  /** A citation of a record, as text in a style. */
  cite: (ref: string, style?: CitationStyle) => Promise<string>;
  /** All that the register says from one place of a source, such as `a-58-98/42`. */
  paragraph: (cite: string) => Promise<Paragraph>;
  /** The shortest chain of references between two records; empty where there is none. */
  path: (from: string, to: string) => Promise<readonly PathStep[]>;
  /** Records that refer to the same, the rarer first. */
  related: (ref: string, options?: PageRequest) => Promise<Page<RelatedRecord>>;
  /** How a query may go on, and records whose names begin with what is typed. */
  suggest: (text: string, options?: SuggestOptions) => Promise<Suggestions>;
  /** Checks records in either face, by themselves, together and against the register; nothing is stored. */
  validate: (records: object | readonly object[]) => Promise<Validation>;
  /** The invariants of an inquiry, by id or reference. */
  arithmetic: (survey: string) => Promise<readonly Invariant[]>;
  /** What the register has from a source, by id or reference, place by place. */
  coverage: (source: string) => Promise<Coverage>;
};

export type ClientOptions = {
  /** Takes the place of the global `fetch`: for caches, headers, time limits, tests. */
  fetch?: Fetch;
};

/**
 * Opens a client of the server at `baseUrl`, which is what stands before `/v1`. Nothing is asked before a question is.
 *
 * @example
 * ```ts
 * import { openClient, pagesOf, RegisterProblem } from '@org/migration-core/client';
 *
 * const client = openClient('https://register.example', {
 *   fetch: () => Response.json({ type: '/v1/problems/RecordNotFound', title: 'No such record', status: 404 }, { status: 404 }),
 * });
 * const problem = await client.get('organization/unchr').catch((error: unknown) => error);
 * if (problem instanceof RegisterProblem) console.log(problem.status, problem.title); // 404 No such record
 * ```
 */
export function openClient(baseUrl: string, { fetch = (url, init) => globalThis.fetch(url, init) }: ClientOptions = {}): RegisterClient {
  const ask = requestTo(baseUrl, fetch);
  const request = <T, M = unknown>(...asked: Parameters<typeof ask>) => bodyOf<T, M>(ask(...asked));
  const one = async <T>(path: readonly string[], parameters?: Written): Promise<T> => (await request<T>(path, parameters)).data;
  const page = async <T>(path: readonly string[], parameters: Written): Promise<Page<T>> => {
    const { data, page } = await request<readonly T[]>(path, parameters);
    return { data, total: data.length, limit: data.length, ...page };
  };
  const counted = async <T>(path: readonly string[], parameters: Written): Promise<CountedPage<T>> => {
    const { data, page, facets = [] } = await request<readonly T[]>(path, parameters);
    return { data, total: data.length, limit: data.length, ...page, facets };
  };
  return {
    about: async () => {
      const { data, meta } = await request<Omit<About, 'digest'>>([]);
      return { digest: meta.dataset, counts: data.counts, title: data.title, version: data.version };
    },
    get: async (ref) => one(pathOf(ref)),
    list: async (kind, { filters = {}, ...options } = {}) => page([collections[kind]], { ...written(filters), ...options }),
    search: async (text, { kinds, ...options } = {}) => {
      const { data, hits = [], page } = await request<readonly AnyRecord[]>(['search'], { q: text, kind: kinds, ...options });
      const found = data.map((record, i): SearchHit => ({ ...(hits[i] as Hit), kind: record.kind, name: caption(record) }));
      return { total: data.length, limit: data.length, ...page, data: found };
    },
    resolve: async (name) => one(['resolve'], { name }),
    neighbours: async (ref, options = {}) => page([...pathOf(ref), 'neighbours'], options),
    read: async (ref, path, options = {}) => one([...pathOf(ref), 'read'], { path, ...options }),
    explain: async (ref, path, options = {}) => one([...pathOf(ref), 'explain'], { path, ...options }),
    conflicts: async (options = {}) => counted(['conflicts'], options),
    plans: async (options = {}) => counted(['plans'], options),
    cite: async (ref, style = 'un') => (await ask([...pathOf(ref), 'cite'], { style })).text(),
    paragraph: async (cite) => {
      const { source, locator } = parseCitation(cite);
      return one([...pathOf(refIn('source', source)), 'paragraphs', locator]);
    },
    path: async (from, to) => one(['path'], { from, to }),
    related: async (ref, options = {}) => page([...pathOf(ref), 'related'], options),
    suggest: async (text, { kinds, ...options } = {}) => one(['suggest'], { q: text, kind: kinds, ...options }),
    validate: async (records) => {
      const { data, meta } = await request<Validation['findings'], Omit<Validation, 'findings'>>(['validate'], {}, records);
      return { findings: data, records: meta.records, errors: meta.errors, warnings: meta.warnings };
    },
    arithmetic: async (survey) => {
      const invariants = await one<readonly Invariant[]>([...pathOf(refIn('survey-result', survey)), 'arithmetic']);
      // JSON has no infinity: an open end is left out.
      return invariants.map(({ bounds, ...rest }) => ({
        ...rest,
        ...(bounds && { bounds: { ...bounds, high: bounds.high ?? Number.POSITIVE_INFINITY } }),
      }));
    },
    coverage: async (source) => one([...pathOf(refIn('source', source)), 'coverage']),
  };
}

/**
 * All pages of a list, one after another: `ask` is asked for the first without a cursor, for the others with the `next` of the one before.
 *
 * @example
 * ```ts
 * import { openClient, pagesOf } from '@org/migration-core/client';
 *
 * const answers = [{ data: ['a'], page: { limit: 1, total: 2, next: 'x' } }, { data: ['b'], page: { limit: 1, total: 2 } }];
 * const client = openClient('https://register.example', { fetch: () => Response.json({ ...answers.shift(), meta: { dataset: '' } }) });
 * const found: unknown[] = [];
 * for await (const { data } of pagesOf((cursor) => client.list('topic', { limit: 1, cursor }))) found.push(...data);
 * console.log(found.join()); // a,b
 * ```
 */
export async function* pagesOf<T>(ask: (cursor?: string) => Promise<Page<T>>): AsyncGenerator<Page<T>, void> {
  let page = await ask();
  yield page;
  while (page.next !== undefined) {
    page = await ask(page.next);
    yield page;
  }
}

/** Where a record is served. What is no reference is not asked for: `organization/..` would lead elsewhere. */
function pathOf(ref: string): readonly [collection: string, id: string] {
  const parsed = parseRef(ref);
  if (parsed) return [collections[parsed.kind], parsed.id];
  throw new RegisterProblem({
    type: 'about:blank',
    title: 'No such record',
    status: 404,
    detail: `"${ref}" is no reference such as organization/unhcr.`,
    code: 'RecordNotFound',
    ref,
  });
}

const refIn = (kind: KindName, idOrRef: string): string => (isSlug(idOrRef) ? `${kind}/${idOrRef}` : idOrRef);

/** A comma would part two values; one within a value is written `\,`. */
const written = (filters: Filters): Written =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [name, [value].flat().map((one) => String(one).replaceAll(',', '\\,'))]),
  );

export type { CitationStyle } from './citations/cite.ts';
export { type ProblemDocument, type ProblemError, RegisterProblem } from './client/problem.ts';
export type { Fetch } from './client/request.ts';
export type { Conflict, ConflictClass, Plan, PlanOutcome } from './conflicts.ts';
export type { Coverage, CoveredPlace } from './coverage.ts';
export type { Candidate } from './engine/candidate.ts';
export type {
  Activity,
  AnyRecord,
  Attestation,
  Citation,
  Instrument,
  KindName,
  MeetingSession,
  Name,
  Organization,
  Person,
  Place,
  Point,
  Quantity,
  RecordOf,
  Ref,
  Remark,
  Source,
  Statistic,
  SurveyResult,
  Topic,
} from './index.ts';
export type { SentFinding, Validation } from './load/validate-against.ts';
export type { Paragraph, StatementAtPlace } from './paragraph.ts';
export type { Page } from './query/page.ts';
export type { Scalar } from './query/query.ts';
export type {
  ConflictOptions,
  CountedPage,
  Explanation,
  ListOptions,
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
export type { Policy, Reading } from './reading.ts';
export type { Bounds, Invariant } from './survey.ts';
