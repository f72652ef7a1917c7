import type { Dataset } from '../../src/dataset.ts';
import type { Facet, Group, Query } from '../../src/query/query.ts';
import { readQuery } from '../../src/query-language.ts';
import { kindNames, type Ref, refOf } from '../../src/schema/id.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { testOf } from './conditions.ts';
import { facetOf, groupsOf } from './facets.ts';
import { inOrder } from './order.ts';
import { search } from './search.ts';
import { isRecordVisible, type Sight, sightOf, valuesNamed } from './visibility.ts';

/** What a query finds: everything at once, and one page of it. */
type NaiveAnswer = {
  /** All that is found, in order. */
  refs: Ref[];
  total: number;
  /** Beside each of `refs`, with `text`. */
  hits?: { ref: Ref; score: number; isExactName: boolean }[];
  facets?: Facet[];
  groups?: Group[];
  /** The page that begins at `from`, its records cut to the fields asked for. */
  data: object[];
  /** What the records of the page refer to. */
  included?: Ref[];
};

/**
 * Answers a query by looking at every record: slow, and as plain as the words of its definition.
 *
 * @param from how many records come before the page; the cursor is not looked at
 */
export function naiveAnswer(dataset: Dataset, asked: Query, from = 0): NaiveAnswer {
  const query = readQuery(asked);
  const sight = sightOf(dataset, query);
  const found = query.text === undefined ? undefined : search(sight, query.text);
  const find = (part: Query) => recordsFor(sight, part).filter((record) => !found || found.has(record));
  const records = inOrder(sight, query, find(query), found);
  const page = records.slice(from, from + (query.limit ?? 25));
  const { facets, groupBy, include, fields } = query;
  return {
    refs: records.map(refOfRecord),
    total: records.length,
    ...(found && {
      hits: records.map((record) => {
        const { total = 0, isExactName = false } = found.get(record) ?? {};
        return { ref: refOfRecord(record), score: Math.round((total / (2560 * 255)) * 1000) / 1000, isExactName };
      }),
    }),
    ...(facets && { facets: facets.map((name) => facetOf(sight, query, name, find)) }),
    ...(groupBy && { groups: groupsOf(sight, query, groupBy, records) }),
    data: fields ? page.map((record) => cutTo(fields, record)) : page,
    ...(include && { included: includedWith(sight, query, include, page) }),
  };
}

const refOfRecord = ({ kind, id }: AnyRecord): Ref => refOf(kind, id);

/** The visible records that fulfil the condition, in document order. */
function recordsFor(sight: Sight, { kinds = kindNames, where, maybe = true }: Query): AnyRecord[] {
  const test = where && testOf(sight, kinds, where);
  return [...sight.dataset.records.values()].filter((record) => {
    if (!kinds.includes(record.kind) || !isRecordVisible(sight, record)) return false;
    const answer = test ? test(record) : 'yes';
    return answer === 'yes' || (maybe && answer === 'maybe');
  });
}

const cutTo = (fields: readonly string[], record: AnyRecord): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key === 'kind' || key === 'id' || fields.includes(key)));

/** The visible records that a page refers to, in document order. */
function includedWith(sight: Sight, { kinds = kindNames }: Query, include: readonly string[], page: readonly AnyRecord[]): Ref[] {
  const wanted = new Set(page.flatMap((record) => include.flatMap((name) => valuesNamed(sight, record, kinds, name))));
  return [...sight.dataset.records].filter(([ref, record]) => wanted.has(ref) && isRecordVisible(sight, record)).map(([ref]) => ref);
}
