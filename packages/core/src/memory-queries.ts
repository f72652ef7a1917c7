import { citationOf } from './citations/cite.ts';
import { readClocks } from './clocks.ts';
import { type Conflict, conflictClasses, conflictsIn, conflictsOf, outcomeOf, type Plan, planOutcomes, plansOf } from './conflicts.ts';
import { coverageOf, placesIn, recordsByPlace } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import { completionValues } from './engine/completion.ts';
import { graphOf } from './engine/graph.ts';
import { tableOf } from './engine/kept-index.ts';
import { resolveName } from './engine/name-resolution.ts';
import { suggestNames } from './engine/name-suggestions.ts';
import { openEngine } from './engine/open-engine.ts';
import { picked } from './engine/picked.ts';
import { RecordMoved, RecordNotFound } from './errors.ts';
import { complete } from './grammar/complete.ts';
import { jsonTexts } from './json-texts.ts';
import { nearRefs } from './near-refs.ts';
import type { Queries } from './queries.ts';
import { clip, invalid, oneOf } from './query/invalid.ts';
import { defaultLimit, pageOf } from './query/page.ts';
import type { Facet, Hit } from './query/query.ts';
import { queryFaults } from './query-faults.ts';
import type { Explanation, Many, ManyOptions, Neighbour, PathStep, ReadOptions, RelatedRecord, SearchHit } from './questions.ts';
import { issuedByAny, policies, type Reading, readAttestations } from './reading.ts';
import type { Citation } from './schema/citation.ts';
import { type KindName, kindNames, type Ref, refOf } from './schema/id.ts';
import type { AnyRecord, RecordOf } from './schema/kinds.ts';
import { fromPointer, pointersIn, valueAt } from './schema/pointer.ts';
import type { Attestation } from './schema/statement.ts';
import type { ValueType } from './schema/value-type.ts';
import { attestationsOf, statementAround } from './schema/walk.ts';
import { surveyArithmetic } from './survey.ts';
import { nearestFew } from './text/suggest.ts';
import { caption, citeAs, describeCitation, describeDamage } from './words/caption.ts';
import { codeWords } from './words/code-words.ts';

/** The questions as plain functions: they give the answer, or throw one of the tagged errors. */
export type Answers = { [Q in keyof Queries]: (...args: Parameters<Queries[Q]>) => unknown };

/** Answers all questions from a dataset in memory. */
export function memoryQueries(dataset: Dataset): Answers {
  return { ...aboutRecords(dataset), ...aboutLinks(dataset), ...aboutStatements(dataset), ...aboutSources(dataset) };
}

/** The record, or an error that tells where it went or what is near. */
function find(dataset: Dataset, ref: string): AnyRecord {
  if (typeof ref !== 'string') throw new RecordNotFound({ ref: String(ref).slice(0, 120), suggestions: [] });
  const record = dataset.records.get(ref as Ref);
  if (record) return record;
  const to = dataset.moved.get(ref);
  if (to) throw new RecordMoved({ ref, to });
  throw new RecordNotFound({ ref: ref.slice(0, 120), suggestions: nearRefs(dataset, ref) });
}

/** Of so many missing references near ones are looked for: each takes a look at all records. */
const mostSuggestedFor = 20;

function getMany(dataset: Dataset, refs: readonly string[], options: ManyOptions = {}): Many {
  const engine = openEngine(dataset);
  const asked = [...new Set(refs.map(String))];
  const moved = asked.flatMap((ref) => {
    const to = dataset.moved.get(ref);
    return to ? [{ ref, to }] : [];
  });
  const docs = asked.map((ref) => engine.index.docOf(dataset.moved.get(ref) ?? ref));
  const missing = asked.filter((_, i) => (docs[i] as number) < 0);
  const { data, included } = picked(engine, [...new Set(docs.filter((doc) => doc >= 0))], options);
  return {
    found: data,
    missing: missing.map((ref, i) => ({
      ref: ref.slice(0, 120),
      suggestions: i < mostSuggestedFor ? nearRefs(dataset, ref) : [],
    })),
    moved,
    ...(included && { included }),
  };
}

/** The record of one kind, by id or by reference. */
const findOf = <K extends KindName>(dataset: Dataset, kind: K, idOrRef: string): RecordOf<K> =>
  find(dataset, idOrRef.startsWith(`${kind}/`) ? idOrRef : refOf(kind, idOrRef)) as RecordOf<K>;

function aboutRecords(
  dataset: Dataset,
): Pick<
  Answers,
  | 'about'
  | 'get'
  | 'getJson'
  | 'getMany'
  | 'captions'
  | 'query'
  | 'queryJson'
  | 'faults'
  | 'complete'
  | 'suggest'
  | 'cite'
  | 'list'
  | 'search'
  | 'resolve'
> {
  const engine = () => openEngine(dataset);
  const jsonAt = jsonTexts(dataset);
  const goOn = (text: string, caret = text.length) =>
    complete(
      text,
      caret,
      { values: (field, start, rest, limit) => completionValues(engine(), field, start, rest, limit) },
      engine().index.table,
    );
  return {
    about: () => ({ digest: dataset.digest, counts: { ...dataset.counts } }),
    get: (ref) => find(dataset, ref),
    getJson: (ref) => {
      const doc = typeof ref === 'string' ? engine().index.docOf(ref) : -1;
      return doc < 0 ? JSON.stringify(find(dataset, ref)) : jsonAt(doc);
    },
    getMany: (refs, options) => getMany(dataset, refs, options),
    captions: (refs) => {
      const { index } = engine();
      return refs.map((ref) => {
        const doc = index.docOf(index.movedTo(ref) ?? ref);
        return doc < 0 ? undefined : (index.captionOf(index.refAt(doc)) as string);
      });
    },
    query: (query) => engine().query(query),
    queryJson: (input) => {
      const query = engine().prepare(input);
      if (query.text === undefined && !query.fields) return engine().query(query, jsonAt);
      const { data, ...rest } = engine().query(query);
      return { ...rest, data: data.map((record) => JSON.stringify(record)) };
    },
    faults: (query) => queryFaults(engine(), engine().prepare(query)),
    complete: goOn,
    suggest: (text, { caret = text.length, limit = 10, kinds } = {}) => {
      for (const kind of kinds ?? []) oneOf('kind', kind, kindNames, 'a kind');
      if (!Number.isInteger(limit) || limit < 1 || limit > mostSuggestions) {
        throw invalid('limit', `${String(limit).slice(0, 20)} is out of bounds`, `a whole number from 1 to ${mostSuggestions}`);
      }
      const completions = goOn(text, caret);
      return { completions, records: suggestNames(engine().index, text.slice(0, caret), limit, kinds) };
    },
    cite: (ref, style) => citationOf(dataset, find(dataset, ref), style),
    list: (kind, options) => {
      oneOf('kind', kind, kindNames, 'a kind');
      return engine().query({ ...options, kinds: [kind] });
    },
    search: (text, options) => {
      // A query without a word asks for everything; whoever searches for nothing finds nothing.
      if (typeof text !== 'string') throw invalid('text', 'it is no text', 'words to look for');
      if (text.trim() === '') return { data: [], total: 0, limit: options?.limit ?? defaultLimit };
      const { hits = [], data, ...page } = engine().query({ ...options, text });
      return { ...page, data: data.map((record, i): SearchHit => ({ ...(hits[i] as Hit), kind: record.kind, name: caption(record) })) };
    },
    resolve: (name) => {
      if (typeof name !== 'string') throw invalid('name', 'it is no text', 'a name, acronym or number');
      if (name.length > 300) throw invalid('name', 'it is too long', 'at most 300 characters');
      return resolveName(engine().index, name);
    },
  };
}

/** Most records that are suggested at once. */
const mostSuggestions = 50;

function aboutLinks(dataset: Dataset): Pick<Answers, 'neighbours' | 'path' | 'related'> {
  const numberOf = (ref: string) => {
    const record = find(dataset, ref);
    return openEngine(dataset).index.docOf(refOf(record.kind, record.id));
  };
  const named = (doc: number) => {
    const { index } = openEngine(dataset);
    return { ref: index.refAt(doc), kind: index.kindAt(doc), name: index.captionOf(index.refAt(doc)) as string };
  };
  return {
    neighbours: (ref, { relation, direction, limit, cursor } = {}) => {
      find(dataset, ref);
      const all = linksOf(dataset, ref as Ref);
      const relations = [...new Set(all.map((link) => link.relation))];
      if (relation !== undefined) oneOf('relation', relation, relations, 'a relation of this record');
      if (direction !== undefined) oneOf('direction', direction, ['in', 'out'], 'a direction');
      const wanted = all.filter(
        (link) => (relation === undefined || link.relation === relation) && (direction === undefined || link.direction === direction),
      );
      return pageOf(dataset, ['neighbours', ref, relation, direction], wanted, { limit, cursor });
    },
    path: (from, to) => {
      const chain = graphOf(openEngine(dataset).index).path(numberOf(from), numberOf(to)) ?? [];
      return chain.map((doc, i): PathStep => {
        const step = named(doc);
        if (i === 0) return step;
        const { direction, relation, role } = linksOf(dataset, named(chain[i - 1] as number).ref).find(
          ({ ref }) => ref === step.ref,
        ) as Neighbour;
        return { ...step, link: { direction, relation, ...(role !== undefined && { role }) } };
      });
    },
    related: (ref, { limit, cursor } = {}) => {
      const related = graphOf(openEngine(dataset).index).related(numberOf(ref));
      const page = pageOf(dataset, ['related', ref], related, { limit, cursor });
      const shared = (docs: readonly number[]) => docs.map(named).map(({ ref, name }) => ({ ref, name }));
      return {
        ...page,
        data: page.data.map((one): RelatedRecord => ({ ...named(one.doc), score: one.score, shared: shared(one.shared) })),
      };
    },
  };
}

/** The links of a record, outgoing and incoming, each once. */
function linksOf(dataset: Dataset, ref: Ref): Neighbour[] {
  const out = (dataset.outgoing.get(ref) ?? []).map((link) => ({ ...link, ref: link.target, direction: 'out' as const }));
  const into = (dataset.incoming.get(ref) ?? []).map((link) => ({ ...link, ref: link.from, direction: 'in' as const }));
  const all = [...out, ...into].flatMap(({ ref: other, direction, relation, role }): Neighbour[] => {
    const record = dataset.records.get(other);
    return record
      ? [{ ref: other, kind: record.kind, name: caption(record), direction, relation, ...(role !== undefined && { role }) }]
      : [];
  });
  return [...new Map(all.map((link) => [JSON.stringify(link), link])).values()];
}

function aboutStatements(dataset: Dataset): Pick<Answers, 'read' | 'explain' | 'conflicts' | 'plans' | 'arithmetic'> {
  let conflicts: readonly Conflict[] | undefined;
  let plans: readonly Plan[] | undefined;
  const inWords = (cites: readonly Citation[]) =>
    cites.map((cite) => ({ cite, words: describeCitation(dataset, cite), citeAs: citeAs(dataset, cite) }));

  const read = (ref: string, path: string, { policy = 'default', external, ...clocks }: ReadOptions = {}): Reading => {
    const record = find(dataset, ref);
    const { attested } = tableOf(dataset).kinds[record.kind];
    oneOf(
      'path',
      path,
      Object.keys(attested).map((name) => `/${name}`),
      `an attested field of a record of kind ${record.kind}`,
    );
    oneOf('policy', policy, policies, 'a policy');
    const name = path.slice(1);
    return readAttestations(attested[name] as ValueType, attestationsOf(record, name), {
      clocks: readClocks(dataset, clocks),
      policy,
      external,
      primarySources: primarySources(dataset, record),
    });
  };

  return {
    read,
    explain: (ref, path, options = {}) => {
      const record = find(dataset, ref);
      const value = valueAt(record, path);
      const fields = Object.keys(record).map((key) => `/${key}`);
      oneOf('policy', options.policy ?? 'default', policies, 'a policy');
      if (path === '' || value === undefined) {
        throw invalid(
          'path',
          `${ref} has nothing at "${clip(path)}"`,
          `a JSON Pointer such as ${fields.slice(2).join(', ')}`,
          nearestFew(path, [...pointersIn(record)]),
        );
      }
      const isAttested = Object.hasOwn(tableOf(dataset).kinds[record.kind].attested, path.slice(1));
      const reading = isAttested ? read(ref, path, options) : undefined;
      const cites = reading ? (reading.because?.cite ?? []) : (statementAround(record, fromPointer(path))?.cite ?? record.cite);
      return {
        ref: ref as Ref,
        path,
        value: reading ? reading.value : value,
        ...(reading && { reading, policy: reading.policy }),
        citations: inWords(cites),
        alternatives: reading
          ? alternativesOf(reading, attestationsOf(record, path.slice(1)), path).map(({ cite, ...other }) => ({
              ...other,
              citations: inWords(cite),
            }))
          : [],
        remarks: (record.remarks ?? [])
          .filter(({ field }) => field !== undefined && `${path}/`.startsWith(`${field}/`))
          .map(({ text }) => text),
        damage: describeDamage(dataset, cites).map(({ place, text }) => `${place}: ${text}`),
      } satisfies Explanation;
    },
    conflicts: ({ class: wanted, kind, ref, limit, cursor } = {}) => {
      if (wanted !== undefined) oneOf('class', wanted, conflictClasses, 'a class of conflict');
      if (kind !== undefined) oneOf('kind', kind, kindNames, 'a kind');
      if (ref === undefined) conflicts ??= conflictsOf(dataset);
      const among = ref === undefined ? (conflicts ?? []) : conflictsIn(dataset, find(dataset, ref));
      const about = among.filter((one) => kind === undefined || one.kind === kind);
      const found = about.filter((one) => wanted === undefined || one.class === wanted);
      return {
        ...pageOf(dataset, ['conflicts', wanted, kind, ref], found, { limit, cursor }),
        facets: [
          counted(
            'class',
            conflictClasses,
            about.map((one) => one.class),
          ),
        ],
      };
    },
    plans: ({ outcome, limit, cursor } = {}) => {
      if (outcome !== undefined) oneOf('outcome', outcome, planOutcomes, 'an outcome');
      plans ??= plansOf(dataset);
      const found = plans.filter((plan) => outcome === undefined || outcomeOf(plan) === outcome);
      return {
        ...pageOf(dataset, ['plans', outcome], found, { limit, cursor }),
        facets: [counted('outcome', planOutcomes, plans.map(outcomeOf))],
      };
    },
    arithmetic: (survey) => surveyArithmetic(findOf(dataset, 'survey-result', survey)),
  };
}

/** How many there are of each value, in the order of the values. */
function counted<T extends string>(field: string, values: readonly T[], found: readonly T[]): Facet {
  const counts = Map.groupBy(found, (one) => one);
  const told = values.flatMap((value) => {
    const count = counts.get(value)?.length ?? 0;
    return count === 0 ? [] : [{ value, label: codeWords(value), count }];
  });
  return { field, values: told, distinct: told.length, missing: 0 };
}

/** What a reading passed over. */
function alternativesOf({ others, hidden }: Reading, attestations: readonly Attestation<unknown>[], path: string) {
  const all = [
    ...others.map(({ attestation, agreement }) => ({ attestation, because: agreement })),
    ...hidden.map(({ attestation, reason }) => ({ attestation, because: reason })),
  ];
  return all.map(({ attestation, because }) => ({
    path: `${path}/${attestations.findIndex((one) => JSON.stringify(one) === JSON.stringify(attestation))}`,
    value: attestation.value,
    because,
    cite: attestation.cite,
  }));
}

/** Sources issued by a body that the record is or names. */
function primarySources(dataset: Dataset, record: AnyRecord): ReadonlySet<string> {
  const ref = refOf(record.kind, record.id);
  const named = new Set<string>([ref, ...(dataset.outgoing.get(ref) ?? []).map(({ target }) => target)]);
  return issuedByAny(dataset.byKind.source, named);
}

function aboutSources(dataset: Dataset): Pick<Answers, 'coverage' | 'citing'> {
  return {
    coverage: (source) => coverageOf(dataset, findOf(dataset, 'source', source)),
    citing: (cite) => {
      const known = placesIn(dataset);
      if (!known.has(cite)) {
        throw invalid('cite', `"${clip(cite)}" is no place of a source`, 'a citation such as a-58-98/42', nearestFew(cite, [...known]));
      }
      return recordsByPlace(dataset).get(cite) ?? [];
    },
  };
}
