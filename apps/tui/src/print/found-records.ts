import {
  type Answer,
  type AnyRecord,
  caption,
  type Dataset,
  type Hit,
  headingWords,
  maxLimit,
  type OpenRegister,
  type Query,
  refOf,
} from '@org/migration-core';
import { recordTable, type Table, tableRows } from '@org/migration-core/formats';
import { cell, columnsOf } from '../catalogue/columns.ts';
import type { Printable } from './printable.ts';

type Found = { record: AnyRecord; hit: Hit | undefined };

/**
 * The records that a query finds: all of them, or the first `limit`. They are read page by page as they are written.
 *
 * @throws QueryInvalid
 */
export async function foundRecords(dataset: Dataset, register: OpenRegister, query: Query, limit = query.limit): Promise<Printable> {
  const { fields, ...whole } = query;
  const pages = (asked: Query) => answers(register, asked, limit);
  const { total } = await register.query({ ...whole, facets: undefined, groupBy: undefined, include: undefined, limit: 1 });
  const beside: Beside = { included: new Map() };
  return {
    total,
    shown: Math.min(total, limit ?? total),
    items: () => mapped(pages(query), (answer) => remember(beside, answer).data),
    full: () => tableRows(mapped(pages(query), foundIn), fullTable(query), register.captions),
    brief: () => tableRows(mapped(pages(whole), foundIn), briefTable(dataset, query), register.captions),
    besideNames: (['facets', 'groupBy', 'include', 'highlight', 'explain'] as const).filter((name) => query[name]),
    beside: () => ({ ...beside, included: query.include && [...beside.included.values()] }),
  };
}

/** What an answer has beside its records: told once, but for what is told of each page. */
type Beside = Pick<Answer, 'facets' | 'groups' | 'plan'> & { hits?: Hit[]; included: Map<string, AnyRecord> };

function remember(beside: Beside, answer: Answer): Answer {
  const { facets, groups, plan, hits, included = [] } = answer;
  if (hits) beside.hits = [...(beside.hits ?? []), ...hits];
  for (const record of included) beside.included.set(refOf(record.kind, record.id), record);
  Object.assign(beside, facets && { facets }, groups && { groups }, plan && { plan });
  return answer;
}

/** The pages of an answer up to `limit` records; facets and groups, which are the same for all of them, are counted once. */
async function* answers(register: OpenRegister, query: Query, limit = Number.POSITIVE_INFINITY): AsyncGenerator<Answer> {
  let left = limit;
  let asked: Query = query;
  while (left > 0) {
    const answer: Answer = await register.query({ ...asked, limit: Math.min(maxLimit, left) });
    yield answer;
    left -= answer.data.length;
    if (answer.next === undefined) return;
    asked = { ...query, facets: undefined, groupBy: undefined, cursor: answer.next };
  }
}

async function* mapped<A, B>(pages: AsyncIterable<A>, map: (page: A) => B): AsyncGenerator<B> {
  for await (const page of pages) yield map(page);
}

const foundIn = ({ data, hits }: Answer): Found[] => data.map((record, i) => ({ record, hit: hits?.[i] }));

function fullTable({ kinds, fields }: Query): Table<Found> {
  const { header, refsIn, rowOf } = recordTable({ kinds, fields });
  return { header, refsIn: ({ record }) => refsIn(record), rowOf: ({ record }, nameOf) => rowOf(record, nameOf) };
}

/** The reference, the name, and what is featured of the kind or was asked for; where words were looked for, the field that they are in. */
function briefTable(dataset: Dataset, { kinds, fields, text }: Query): Table<Found> {
  const [kind, ...more] = kinds ?? [];
  const featured = kind && more.length === 0 && text === undefined ? columnsOf(kind) : [];
  const columns = fields?.filter((field) => field !== 'names').map((field) => ({ field, title: headingWords(field) })) ?? featured;
  return {
    header: ['Reference', 'Name', ...columns.map(({ title }) => title), ...(text === undefined ? [] : ['Found'])],
    refsIn: () => [],
    rowOf: ({ record, hit }) => [
      refOf(record.kind, record.id),
      caption(record),
      ...columns.map(({ field }) => cell(dataset, record, field)),
      ...(hit ? [`in ${hit.field}`] : []),
    ],
  };
}
