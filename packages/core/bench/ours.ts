import { writeFileSync } from 'node:fs';
import { ArtifactWriter } from '../src/artifact/compile.ts';
import { openIndex } from '../src/artifact/open-index.ts';
import { Engine as QueryEngine } from '../src/engine/engine.ts';
import { Graph } from '../src/engine/graph.ts';
import type { Answer, Query } from '../src/query/query.ts';
import { refOf } from '../src/schema/id.ts';
import type { AnyRecord } from '../src/schema/kinds.ts';
import { dayText } from './days.ts';
import { type Counts, countedFields, type Engine, type EngineModule, type Found } from './engine.ts';
import { deepestPage, pageSize, type Question } from './question.ts';
import { startOf } from './rows.ts';

const kinds = ['activity'] as const;
const all: Query = { kinds, sort: '-when', limit: pageSize };
const ofType = ({ type }: Question) => ({ field: 'type', value: type });
const ofTypeAndPlace = (question: Question) => ({ and: [ofType(question), { field: 'place', value: `place/${question.place}` }] });
const underWay = ({ day }: Question) => ({ field: 'when', op: 'overlaps', value: dayText(day) }) as const;
const words = ({ word, begun }: Question) => `${word} ${begun}`;

function engineOf(bytes: Uint8Array<ArrayBuffer>): Engine {
  const { digest, index, store } = openIndex(bytes);
  const engine = new QueryEngine(index, digest);
  const graph = new Graph(index);
  /** The engine keeps some of the records that are asked for again; questions are asked as if it kept none. */
  const decoded = (doc: number) => store.at(doc) as AnyRecord;
  const pageOf = (query: Query) => ({ kinds, limit: pageSize, ...query });
  const finding = (queryOf: (question: Question) => Query) => ({
    ask: (question: Question) => found(engine.query(pageOf(queryOf(question)), decoded)),
    all: (question: Question) => everyId(queryOf(question)),
  });
  /** What the pages of all questions hold, noted long before they are asked, so that a question is not asked twice in a row. */
  const notes: ((question: Question) => void)[] = [];
  /** A record is kept when it is asked for the second time. */
  const seeing = (queryOf: (question: Question) => Query) => {
    const pages = new Map<Question, readonly number[]>();
    const ask = (question: Question) => found(engine.query(pageOf(queryOf(question))));
    notes.push((question) => {
      const ids = ask(question).page?.map(({ id }) => id) ?? [];
      pages.set(
        question,
        ids.map((id) => index.docOf(refOf('activity', id))),
      );
    });
    return {
      ask,
      before: (question: Question) => {
        const docs = pages.get(question) ?? [];
        for (const doc of [...docs, ...docs]) index.recordAt(doc);
      },
    };
  };
  const handles = (queryOf: (question: Question) => Query) => ({
    ask: (question: Question): Found => ({ total: engine.query(pageOf(queryOf(question)), (doc) => doc).total }),
  });
  /** By pages of 200, so that what is checked is what users get. */
  function* everyId(query: Query): Generator<string> {
    let cursor: string | undefined;
    do {
      const { data, next } = engine.query({ kinds, ...query, limit: 200, fields: ['id'], ...(cursor !== undefined && { cursor }) });
      for (const { id } of data) yield id;
      cursor = next;
    } while (cursor !== undefined);
  }
  const byNewest = (question: Question): Query => ({ where: ofTypeAndPlace(question), sort: '-when' });
  const onDay = (question: Question): Query => ({ where: underWay(question), sort: '-when' });
  const cursors = new Map<number, string>();
  const atCursor = (page: number): Query => ({ ...all, cursor: cursors.get(page) });
  const pageAt = (page: number) => found(engine.query(atCursor(page), decoded));
  const byWords = (question: Question): Query => ({ text: words(question) });
  const byMisspelt = ({ misspelt }: Question): Query => ({ text: misspelt });

  return {
    asking: {
      byId: { ask: ({ ids }) => ({ page: ids.map((id) => decoded(index.docOf(refOf('activity', id)))) }) },
      filter: finding(byNewest),
      filterSeen: seeing(byNewest),
      filterHandles: handles(byNewest),
      filterByName: finding((question) => ({ where: ofTypeAndPlace(question), sort: 'name' })),
      facets: finding((question) => ({ where: ofType(question), facets: countedFields })),
      prefix: finding(byWords),
      prefixSeen: seeing(byWords),
      misspelt: finding(byMisspelt),
      misspeltSeen: seeing(byMisspelt),
      anyOf: finding(({ anyOf }) => ({ text: anyOf.join(' OR ') })),
      phrase: finding(({ phrase }) => ({ text: `"${phrase.join(' ')}"` })),
      validAt: finding(onDay),
      validAtSeen: seeing(onDay),
      validAtHandles: handles(onDay),
      validAtType: finding((question) => ({ where: { and: [underWay(question), ofType(question)] }, sort: '-when' })),
      firstPage: { ask: () => found(engine.query(all, decoded)) },
      lastPage: { ask: () => pageAt(deepestPage) },
      nextPage: { ask: ({ page }) => pageAt(page) },
      nextPageSeen: seeing(({ page }) => atCursor(page)),
      searchPage: finding((question) => ({ text: words(question), where: ofType(question), facets: countedFields })),
      twoHops: { ask: (question) => ({ total: graph.withinTwo(refOf('activity', startOf(question))) }) },
    },
    prepare(questions) {
      let cursor: string | undefined;
      for (let page = 1; page <= deepestPage; page++) {
        cursor = engine.query({ ...all, cursor }).next;
        if (cursor !== undefined) cursors.set(page, cursor);
      }
      for (const question of questions) for (const note of notes) note(question);
    },
    save: (file) => writeFileSync(file, bytes),
  };
}

function found({ total, data, facets }: Answer): Found {
  const counts = facets?.map(({ values }): Counts => values.map(({ value, count }) => [value, count]));
  return { total, page: data, ...(counts && { counts }) };
}

export const ours: EngineModule = {
  build(records) {
    const writer = new ArtifactWriter();
    for (const record of records) writer.add(record);
    return engineOf(writer.finish({ digest: '0'.repeat(64), silences: {} }) as Uint8Array<ArrayBuffer>);
  },
  open: { fromBytes: engineOf },
};
