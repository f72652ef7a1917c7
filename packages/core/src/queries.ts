import * as Result from 'effect/Result';
import { caption, citeAs, describeCitation } from './caption.ts';
import { type Clocks, hiddenBy, readClocks } from './clocks.ts';
import { attestationsOf, type Conflict, type ConflictClass, conflictClasses, conflictsOf, type Plan, plansOf } from './conflicts.ts';
import { type Coverage, coverageOf, recordsByPlace } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import { type CursorStale, QueryInvalid, RecordMoved, RecordNotFound } from './errors.ts';
import { orderBy } from './query/order.ts';
import { type Page, type PageRequest, pageOf } from './query/page.ts';
import { type Candidate, resolveName } from './query/resolve.ts';
import { indexText, type TextIndex } from './query/text-index.ts';
import { compileWhere, type Where } from './query/where.ts';
import { type Policy, policies, type Reading, readAttestations } from './reading.ts';
import { type Citation, printCitation } from './schema/citation.ts';
import { type KindName, kindNames, type Ref, refOf } from './schema/id.ts';
import type { AnyRecord, RecordOf } from './schema/kinds.ts';
import { fromPointer, valueAt } from './schema/pointer.ts';
import type { Source } from './schema/source.ts';
import type { SurveyResult } from './schema/survey-result.ts';
import { attestedFields, statementAround } from './schema/walk.ts';
import { nearestFew } from './suggest.ts';
import { type Invariant, surveyArithmetic } from './survey.ts';

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
  /** The invariants of an inquiry: pass, fail or undetermined, with bounds. */
  arithmetic: (surveyId: string) => Answer<readonly Invariant[], RecordNotFound | RecordMoved>;
  /** What the register has from a source, place by place. */
  coverage: (sourceId: string) => Answer<Coverage, RecordNotFound | RecordMoved>;
  /** The records that cite a place, such as `a-58-98/42`. */
  citing: (cite: string) => Answer<readonly Ref[]>;
};

/** Answers all questions from a dataset in memory. */
export function memoryQueries(dataset: Dataset): Queries {
  let textIndex: TextIndex | undefined;
  const refs = [...dataset.records.keys()];

  const find = (ref: string): AnyRecord => {
    const record = dataset.records.get(ref as Ref);
    if (record) return record;
    const to = dataset.moved.get(ref);
    if (to) throw new RecordMoved({ ref, to });
    throw new RecordNotFound({ ref: ref.slice(0, 120), suggestions: nearestFew(ref, refs) });
  };

  const read = (ref: string, path: string, { policy = 'default', external, ...clocks }: ReadOptions = {}): Reading => {
    const record = find(ref);
    const [name = '', ...rest] = fromPointer(path);
    const field = attestedFields(record.kind).find((candidate) => candidate.name === name);
    const names = attestedFields(record.kind).map((candidate) => `/${candidate.name}`);
    if (!field || rest.length > 0)
      throw invalid(
        'path',
        `"${path.slice(0, 60)}" is no attested field of a record of kind ${record.kind}`,
        names.length > 0 ? names.join(', ') : 'no path: this kind has none',
        nearestFew(path, names),
      );
    if (!policies.includes(policy))
      throw invalid(
        'policy',
        `"${String(policy).slice(0, 40)}" is no policy`,
        `one of ${policies.join(', ')}`,
        nearestFew(String(policy), policies),
      );
    return readAttestations(field.value, attestationsOf(record, name), {
      clocks: readClocks(dataset, clocks),
      policy,
      external,
      primarySources: primarySources(dataset, record),
    });
  };

  const queries: { [M in keyof Queries]: (...args: Parameters<Queries[M]>) => unknown } = {
    about: () => ({ digest: dataset.digest, counts: Object.fromEntries(kindNames.map((kind) => [kind, dataset.byKind[kind].length])) }),
    get: find,
    getMany: (wanted) => {
      const all = wanted.map((ref) => ({ ref, record: dataset.records.get(dataset.moved.get(ref) ?? (ref as Ref)) }));
      return { found: all.flatMap(({ record }) => record ?? []), missing: all.flatMap(({ ref, record }) => (record ? [] : [ref])) };
    },
    list: (kind, { where, sort = 'id', limit, cursor, maybe = true, external = true, asOf, knownAt } = {}) => {
      if (!kindNames.includes(kind))
        throw invalid(
          'kind',
          `"${String(kind).slice(0, 40)}" is no kind`,
          `one of ${kindNames.join(', ')}`,
          nearestFew(String(kind), kindNames),
        );
      const clocks = readClocks(dataset, { asOf, knownAt });
      const test = where && compileWhere(kind, where, clocks, external);
      const kept = (dataset.byKind[kind] as readonly AnyRecord[]).filter((record) => {
        if (hiddenBy({ cite: record.cite }, clocks)) return false;
        const answer = test ? test(record) : 'yes';
        return answer === 'yes' || (maybe && answer === 'maybe');
      });
      return pageOf(dataset, ['list', kind, where, sort, maybe, external, asOf, knownAt], orderBy(kind, kept, sort, clocks, external), {
        limit,
        cursor,
      });
    },
    search: (text, { kinds, limit, cursor } = {}) => {
      if (text.length > 200) throw invalid('text', 'it is too long', 'at most 200 characters');
      textIndex ??= indexText(dataset.records);
      const hits = textIndex.search(text).flatMap((hit): SearchHit[] => {
        const record = dataset.records.get(hit.ref) as AnyRecord;
        return kinds && !kinds.includes(record.kind) ? [] : [{ ...hit, kind: record.kind, name: caption(record) }];
      });
      return pageOf(dataset, ['search', text, kinds], hits, { limit, cursor });
    },
    neighbours: (ref, { relation, direction, limit, cursor } = {}) => {
      find(ref);
      const out = (dataset.outgoing.get(ref as Ref) ?? []).map(({ target, relation: field, role }) => ({
        ref: target,
        direction: 'out' as const,
        relation: field,
        role,
      }));
      const into = (dataset.incoming.get(ref as Ref) ?? []).map(({ from, relation: field, role }) => ({
        ref: from,
        direction: 'in' as const,
        relation: field,
        role,
      }));
      const all = [...out, ...into];
      const relations = [...new Set(all.map((link) => link.relation))];
      if (relation !== undefined && !relations.includes(relation))
        throw invalid(
          'relation',
          `"${relation.slice(0, 60)}" links nothing to this record`,
          relations.length > 0 ? `one of ${relations.join(', ')}` : 'no relation: it has none',
          nearestFew(relation, relations),
        );
      const wanted = all.filter(
        (link) => (relation === undefined || link.relation === relation) && (direction === undefined || link.direction === direction),
      );
      const once = new Map(wanted.map((link) => [JSON.stringify(link), link]));
      const neighbours = [...once.values()].flatMap(({ role, ...link }): Neighbour[] => {
        const record = dataset.records.get(link.ref);
        return record ? [{ ...link, kind: record.kind, name: caption(record), ...(role !== undefined && { role }) }] : [];
      });
      return pageOf(dataset, ['neighbours', ref, relation, direction], neighbours, { limit, cursor });
    },
    resolve: (name) => {
      if (name.length > 300) throw invalid('name', 'it is too long', 'at most 300 characters');
      return resolveName(dataset.records, name);
    },
    read,
    explain: (ref, path, options = {}) => {
      const record = find(ref);
      const value = valueAt(record, path);
      if (path === '' || value === undefined)
        throw invalid(
          'path',
          `${ref} has nothing at "${path.slice(0, 80)}"`,
          `a JSON Pointer such as ${Object.keys(record)
            .slice(2)
            .map((key) => `/${key}`)
            .join(', ')}`,
          nearestFew(
            path,
            Object.keys(record).map((key) => `/${key}`),
          ),
        );
      const isAttested = attestedFields(record.kind).some(({ name }) => `/${name}` === path);
      const reading = isAttested ? read(ref, path, options) : undefined;
      const cites = reading ? (reading.because?.cite ?? []) : (statementAround(record, fromPointer(path))?.cite ?? record.cite);
      return {
        ref: ref as Ref,
        path,
        value: reading ? reading.value : value,
        ...(reading && { reading, policy: reading.policy }),
        citations: cites.map((cite) => ({ cite, words: describeCitation(dataset, cite), citeAs: citeAs(dataset, cite) })),
        remarks: (record.remarks ?? [])
          .filter(({ field }) => field !== undefined && `${path}/`.startsWith(`${field}/`))
          .map(({ text }) => text),
        damage: cites.flatMap((cite) => damageAt(dataset, cite)),
      } satisfies Explanation;
    },
    conflicts: ({ class: wanted, ref, limit, cursor } = {}) => {
      if (wanted !== undefined && !conflictClasses.includes(wanted))
        throw invalid(
          'class',
          `"${String(wanted).slice(0, 40)}" is no class of conflict`,
          `one of ${conflictClasses.join(', ')}`,
          nearestFew(String(wanted), conflictClasses),
        );
      if (ref !== undefined) find(ref);
      const all = conflictsOf(dataset).filter(
        (conflict) => (wanted === undefined || conflict.class === wanted) && (ref === undefined || conflict.ref === ref),
      );
      return pageOf(dataset, ['conflicts', wanted, ref], all, { limit, cursor });
    },
    plans: () => plansOf(dataset),
    arithmetic: (surveyId) => surveyArithmetic(find(refOf('survey-result', surveyId)) as SurveyResult),
    coverage: (sourceId) => coverageOf(dataset, find(refOf('source', sourceId)) as Source),
    citing: (cite) => {
      const places = dataset.byKind.source.flatMap(({ id, paragraphs }) => paragraphs.map(({ locator }) => `${id}/${locator}`));
      if (!places.includes(cite))
        throw invalid('cite', `"${cite.slice(0, 80)}" is no place of a source`, 'a citation such as a-58-98/42', nearestFew(cite, places));
      return recordsByPlace(dataset).get(cite) ?? [];
    },
  };
  return Object.fromEntries(
    Object.entries(queries).map(([name, ask]) => [
      name,
      (...args: unknown[]) => settle(() => (ask as (...args: unknown[]) => unknown)(...args)),
    ]),
  ) as Queries;
}

/** Domain errors become values; anything else is a defect and is thrown on. */
function settle<A>(ask: () => A): Result.Result<A, unknown> {
  try {
    return Result.succeed(ask());
  } catch (error) {
    if (typeof error === 'object' && error !== null && '_tag' in error) return Result.fail(error);
    throw error;
  }
}

const invalid = (parameter: string, problem: string, expected: string, suggestions: readonly string[] = []) =>
  new QueryInvalid({ parameter, problem, expected, suggestions });

/** Sources issued by a body that the record is or names. */
function primarySources(dataset: Dataset, record: AnyRecord): ReadonlySet<string> {
  const named = new Set<string>([
    refOf(record.kind, record.id),
    ...(dataset.outgoing.get(refOf(record.kind, record.id)) ?? []).map(({ target }) => target),
  ]);
  return new Set(dataset.byKind.source.filter(({ issuedBy }) => issuedBy?.some(({ value }) => named.has(value))).map(({ id }) => id));
}

function damageAt(dataset: Dataset, cite: Citation): string[] {
  const source = dataset.records.get(refOf('source', cite.source)) as Source | undefined;
  const paragraph = source?.paragraphs.find(({ locator }) => locator === cite.locator);
  return (paragraph?.damage ?? []).map(({ text }) => `${printCitation(cite)}: ${text}`);
}
