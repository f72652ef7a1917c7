import { parseClocks } from '../clocks.ts';
import { defaultLimit } from '../query/page.ts';
import type { Answer, Query, Where } from '../query/query.ts';
import { readQuery } from '../query/read-query.ts';
import { parseTextQuery } from '../query/text-groups.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import type { AnyRecord } from '../schema/kinds.ts';
import { type Bits, countBits, docsOf, hasBit, keep, remove } from './bits.ts';
import { Conditions } from './conditions.ts';
import { markOf, readCursor, writeCursor } from './cursor.ts';
import { defaultFacetLimit, facetOf, groupsOf, withoutField } from './facets.ts';
import { hitsOf } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { Orders } from './order.ts';
import { Plan } from './plan.ts';
import type { Found, Prepared } from './text-matcher.ts';
import type { View } from './visibility.ts';
import { type Window, windowOf } from './window.ts';

/** What a query finds, by the numbers of the records: nothing is decoded. */
type Handles = { total: number; docs: readonly number[]; next?: string; previous?: string };

/** A query in canonical form with what it needs of the index. */
type Asked = { query: Query; kinds: readonly KindName[]; view: View; plan: Plan; groups: readonly (readonly Prepared[])[] | undefined };

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
   * @param recordAt reads a record by its number; in another form only where nothing of it is wanted: neither words nor fields
   */
  query<R = AnyRecord>(input: Query, recordAt = (doc: number) => this.index.recordAt(doc) as R): Answer<R> {
    const asked = this.#ask(input);
    const { query, kinds, view, plan } = asked;
    const { found, bits, total, window, next, previous } = this.#find(asked);
    const facetLimit = query.facetLimit ?? defaultFacetLimit;
    const records = window.docs.map(recordAt);
    const hits =
      found &&
      asked.groups &&
      hitsOf(this.index, asked.groups, found, window.docs, records as readonly AnyRecord[], view, query.highlight === true);
    const counted = query.facets || query.groupBy ? docsOf(bits, total) : new Uint32Array();
    const facets = query.facets?.map((name) =>
      plan.step(
        `facet ${name}`,
        'columns',
        () => facetOf(this.index, kinds, name, this.#beside(asked, name, found) ?? counted, view, facetLimit),
        () => total,
      ),
    );
    const { groupBy, include, fields } = query;
    return {
      data: fields ? records.map((record) => cutTo(record as AnyRecord, fields) as R) : records,
      total,
      limit: query.limit ?? defaultLimit,
      ...(next !== undefined && { next }),
      ...(previous !== undefined && { previous }),
      ...(hits && { hits }),
      ...(facets && { facets }),
      ...(groupBy && { groups: groupsOf(this.index, kinds, groupBy, counted, view, facetLimit) }),
      ...(include && { included: this.#included(include, kinds, window.docs, view) }),
      ...(plan.steps && { plan: plan.steps }),
    };
  }

  /** The same without decoding a record: how many there are, and the numbers of those on the page. */
  find(input: Query): Handles {
    const { total, window, next, previous } = this.#find(this.#ask(input));
    return { total, docs: window.docs, ...(next !== undefined && { next }), ...(previous !== undefined && { previous }) };
  }

  /** Records by their numbers, in that order, cut down and accompanied as a query can ask. Throws {@link QueryInvalid}. */
  pick(docs: readonly number[], { fields, include }: Pick<Query, 'fields' | 'include'>): Pick<Answer, 'data' | 'included'> {
    const kinds = kindNames.filter((kind) => docs.some((doc) => this.index.kindAt(doc) === kind));
    const query = this.prepare({ ...(kinds.length > 0 && { kinds }), fields, include });
    return {
      data: this.#recordsOf(docs, query.fields),
      ...(query.include && { included: this.#included(query.include, kinds, docs, this.index.openView) }),
    };
  }

  #recordsOf(docs: readonly number[], fields: readonly string[] | undefined): readonly AnyRecord[] {
    const records = docs.map((doc) => this.index.recordAt(doc));
    return fields ? records.map((record) => cutTo(record, fields)) : records;
  }

  #ask(input: Query): Asked {
    const query = this.#read.has(input) ? input : readQuery(input, this.index.table);
    const plan = new Plan(query.explain === true);
    const view = this.index.view(parseClocks(query), query.external !== false);
    const groups = query.text === undefined ? undefined : this.index.matcher.prepare(parseTextQuery(query.text));
    return { query, kinds: query.kinds ?? kindNames, view, plan, groups };
  }

  #find(asked: Asked): Handles & { found: Found | undefined; bits: Bits; window: Window } {
    const { query, kinds, view, plan, groups } = asked;
    const mark = markOf(this.#digest, query);
    const place = query.cursor === undefined ? undefined : readCursor(query.cursor, mark, this.index.size);
    const found =
      groups &&
      plan.step(
        'words',
        'text index',
        () => this.index.matcher.find(groups, view),
        ({ bits }) => countBits(bits),
      );
    const bits = this.#kept(asked, kinds, query.where, found);
    const total = countBits(bits);
    const order = this.#orders.of(query, kinds, view, found?.scores);
    const limit = query.limit ?? defaultLimit;
    const { column, isDown } = order;
    const up = query.where && column && this.#conditions(asked, kinds).reach(query.where, column);
    const reach = up && isDown ? { from: column.meta.rows - up.to, to: column.meta.rows - up.from } : up;
    const window = plan.step(
      `sort ${query.sort ?? (found ? 'relevance' : 'id')}`,
      order.index,
      () => windowOf(bits, total, order, limit, place, reach),
      () => total,
    );
    const [first, last] = [window.docs[0], window.docs.at(-1)];
    return {
      found,
      bits,
      total,
      window,
      docs: window.docs,
      ...(!window.isLast && last !== undefined && { next: writeCursor(mark, { doc: last, direction: 'after' }) }),
      ...(!window.isFirst && first !== undefined && { previous: writeCursor(mark, { doc: first, direction: 'before' }) }),
    };
  }

  /** The records that a condition keeps of those that are found and visible. */
  #kept(asked: Asked, among: readonly KindName[], where: Where | undefined, found: Found | undefined): Bits {
    const bits = this.index.ofKinds(among);
    const hidden = asked.view.hiddenRecords(this.index.size);
    if (hidden) remove(bits, hidden);
    if (found) keep(bits, found.bits);
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

  #included(names: readonly string[], kinds: readonly KindName[], docs: readonly number[], view: View): AnyRecord[] {
    const fields = names.map((name) => this.index.field(kinds, name));
    const included = new Set<number>();
    for (const field of fields) {
      for (const column of this.index.codeColumns(field)) {
        for (const doc of docs) {
          for (const code of column.codesOf(doc, view, column.roleOf(field.role)))
            included.add(this.index.docOf(column.dictionary.at(code)));
        }
      }
    }
    const hidden = view.hiddenRecords(this.index.size);
    return [...included]
      .filter((doc) => doc >= 0 && !(hidden && hasBit(hidden, doc)))
      .sort((a, b) => a - b)
      .map((doc) => this.index.recordAt(doc));
  }
}

function cutTo(record: AnyRecord, fields: readonly string[]): AnyRecord {
  const wanted = new Set(['kind', 'id', ...fields]);
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted.has(key))) as AnyRecord;
}
