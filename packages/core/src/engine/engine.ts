import { periodsOf } from '../clocks.ts';
import { defaultLimit } from '../query/page.ts';
import type { Answer, Query, Where } from '../query/query.ts';
import { readQuery } from '../query/read-query.ts';
import { parseTextQuery } from '../query/text-groups.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { type Bits, bitsOf, docsOf, keep, type Members, membersOf, remove } from './bits.ts';
import { Conditions } from './conditions.ts';
import { markOf, readCursor, writeCursor } from './cursor.ts';
import { defaultFacetLimit, facetOf, groupsOf, withoutField } from './facets.ts';
import { hitsOf } from './hits.ts';
import { cutTo, includedBeside } from './included.ts';
import type { IndexReader } from './index-reader.ts';
import { type Order, Orders } from './order.ts';
import { Plan } from './plan.ts';
import type { Reach } from './range-column.ts';
import type { Found } from './text-matcher.ts';
import type { View } from './visibility.ts';
import { windowOf } from './window.ts';

/** A query in canonical form with what it needs of the index. */
type Asked = { query: Query; kinds: readonly KindName[]; view: View; plan: Plan };

/** Answers queries from the compiled index of a dataset. */
export class Engine {
  readonly index: IndexReader;
  readonly #digest: string;
  readonly #orders: Orders;
  /** Queries that have been read already: what is asked again is not read again. */
  readonly #read = new WeakSet<Query>();

  /** @param digest of the data: a cursor belongs to it */
  constructor(index: IndexReader, digest: string) {
    this.index = index;
    this.#digest = digest;
    this.#orders = new Orders(index);
  }

  /** Reads a query once for many uses. Throws {@link QueryInvalid}. */
  prepare(input: unknown): Query {
    const query = readQuery(input, this.index.table);
    this.#read.add(query);
    return query;
  }

  /**
   * Answers a query: a page of records with what it asks for beside them. Throws {@link QueryInvalid} for what cannot be asked and
   * {@link CursorStale} for a cursor of another query or dataset.
   *
   * @param recordAt reads a record by its number; in another form, or not at all, only where neither words nor fields of it are asked for
   */
  query<R = AnyRecord>(input: Query, recordAt = (doc: number) => this.index.recordAt(doc) as R): Answer<R> {
    const { asked, found, bits, total, mark, window } = this.find(input);
    const { query, kinds, view, plan } = asked;
    const { limit = defaultLimit, facetLimit = defaultFacetLimit, groupBy, include, fields } = query;
    const { docs } = window;
    const records = docs.map(recordAt);
    const hits = found && hitsOf(this.index, found, docs, records as readonly AnyRecord[], view, query.highlight === true);
    const counted = query.facets || groupBy ? docsOf(bits, total) : new Uint32Array();
    const facets = query.facets?.map((name) =>
      plan.step(
        `facet ${name}`,
        'columns',
        () => facetOf(this.index, kinds, name, this.#beside(asked, name, found) ?? counted, view, facetLimit),
        () => total,
      ),
    );
    return {
      data: fields ? records.map((record) => cutTo(record as AnyRecord, fields) as R) : records,
      total,
      limit,
      ...(!window.isLast && docs.length > 0 && { next: writeCursor(mark, docs.at(-1) as number, 'after') }),
      ...(!window.isFirst && docs.length > 0 && { previous: writeCursor(mark, docs[0] as number, 'before') }),
      ...(hits && { hits }),
      ...(facets && { facets }),
      ...(groupBy && { groups: groupsOf(this.index, kinds, groupBy, counted, view, facetLimit) }),
      ...(include && { included: includedBeside(this.index, include, kinds, docs, view) }),
      ...(plan.steps && { plan: plan.steps }),
    };
  }

  #ask(input: Query): Asked {
    const query = this.#read.has(input) ? input : readQuery(input, this.index.table);
    const { kinds = kindNames, external = true, explain = false } = query;
    return { query, kinds, view: this.index.view(periodsOf(query), external), plan: new Plan(explain) };
  }

  /** What a query finds, in which order, and one page of it. */
  find(input: Query) {
    const asked = this.#ask(input);
    const { query, kinds, view, plan } = asked;
    const { text, where, cursor, limit = defaultLimit } = query;
    const mark = markOf(this.#digest, query);
    const place = cursor === undefined ? undefined : readCursor(cursor, mark, this.index.size);
    const found =
      text === undefined
        ? undefined
        : plan.step(
            'words',
            'text index',
            () => this.index.matcher.find(parseTextQuery(text), view),
            ({ docs }) => docs.length,
          );
    const order = this.#orders.of(query, kinds, view, found?.scores);
    // What was found by words and is ordered by them is a list, and need not become a set.
    const isList = order.by === 'score' && !where && !query.facets && !query.groupBy;
    const bits = this.#kept(asked, kinds, where, isList ? undefined : found);
    const members = found ? listed(found.docs, bits) : where || !view.isOpen ? membersOf(bits) : { total: this.#countOf(kinds) };
    const reach = where && order.by === 'rank' ? this.#reachOf(asked, where, order) : undefined;
    const window = plan.step(
      `sort ${query.sort ?? (found ? 'relevance' : 'id')}`,
      order.index,
      () => windowOf(bits, members, order, limit, place, reach),
      () => members.total,
    );
    return { asked, found, bits, members, total: members.total, order, mark, window };
  }

  #countOf(kinds: readonly KindName[]): number {
    return kinds.reduce((sum, kind) => sum + this.index.meta.kinds[kind][1] - this.index.meta.kinds[kind][0], 0);
  }

  /** Between which places of an order the records of a condition lie. */
  #reachOf(asked: Asked, where: Where, { column, isDown }: Order & { by: 'rank' }): Reach | undefined {
    const reach = column && this.#conditions(asked, asked.kinds).reach(where, column);
    return reach && isDown ? { from: column.meta.rows - reach.to, to: column.meta.rows - reach.from } : reach;
  }

  /** The records that a condition keeps of those that are found and visible. */
  #kept(asked: Asked, among: readonly KindName[], where: Where | undefined, found: Found | undefined): Bits {
    const bits = this.index.ofKinds(among);
    const hidden = asked.view.hiddenRecords(this.index.size);
    if (hidden) remove(bits, hidden);
    if (found) keep(bits, bitsOf(this.index.size, { docs: found.docs, count: found.docs.length }));
    return where ? this.#conditions(asked, among).narrow(bits, where) : bits;
  }

  #conditions({ view, plan, query }: Asked, among: readonly KindName[]): Conditions {
    return new Conditions(this.index, among, view, plan, query.maybe === false);
  }

  /** What is found when nothing of a facet is chosen, where that is something else. */
  #beside(asked: Asked, name: string, found: Found | undefined): Uint32Array | undefined {
    const { where, kinds } = asked.query;
    const rest = where && withoutField(where, name);
    const isKind = name === 'kind' && kinds !== undefined;
    if (rest === where && !isKind) return undefined;
    return docsOf(this.#kept({ ...asked, plan: new Plan(false) }, isKind ? kindNames : asked.kinds, rest, found));
  }
}

/** Those records of a list that are in a set. */
function listed(docs: Uint32Array, bits: Bits): Members {
  const kept = new Uint32Array(docs.length);
  let total = 0;
  for (let i = 0, end = docs.length; i < end; i++) {
    const doc = docs[i] as number;
    kept[total] = doc;
    total += ((bits[doc >>> 5] as number) >>> (doc & 31)) & 1;
  }
  return { total, docs: kept.subarray(0, total) };
}
