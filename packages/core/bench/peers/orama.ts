/** Orama keeps the records itself. Its words always count as beginnings, and all have to stand in one text of a record. */
import { writeFileSync } from 'node:fs';
import { type Asking, type Counts, countedFields, type Engine, type EngineModule, type Found } from '../engine.ts';
import { deepestPage, pageSize, type Question } from '../question.ts';
import { placeOf, type Row, rowsOf, topCounts } from '../rows.ts';
import { loadPeer } from './load-peer.ts';

type Database = object;
type Parameters = Record<string, unknown>;
type Results = {
  count: number;
  hits: readonly { document: Row }[];
  facets?: Record<string, { values: Record<string, number> }>;
};
type Orama = {
  create(options: { schema: Record<string, string> }): Database;
  insertMultiple(database: Database, rows: readonly object[], batch: number): Promise<unknown>;
  search(database: Database, parameters: Parameters): Results;
  count(database: Database): number;
  getByID(database: Database, id: string): Row | undefined;
  save(database: Database): unknown;
  load(database: Database, saved: unknown): void;
};

const schema = {
  title: 'string',
  summary: 'string',
  name: 'string',
  type: 'enum',
  status: 'enum',
  topic: 'enum[]',
  place: 'enum[]',
  party: 'enum[]',
  start: 'number',
  end: 'number',
};

const newest = { sortBy: { property: 'start', order: 'DESC' } };
const texts = ['title', 'summary'];
const facets = Object.fromEntries(countedFields.map((field) => [field, {}]));

function engineOf(orama: Orama, database: Database): Engine {
  const everything = orama.count(database);
  const searching = (parametersOf: (question: Question) => Parameters): Asking => {
    const find = (question: Question, limit: number) => orama.search(database, { term: '', limit, ...parametersOf(question) });
    return {
      ask: (question) => found(find(question, pageSize)),
      all: (question) => find(question, everything).hits.map(({ document }) => document.id),
    };
  };
  const ofType = ({ type }: Question) => ({ type: { eq: type } });
  const ofTypeAndPlace = (question: Question) => ({ ...ofType(question), place: { containsAll: [placeOf(question)] } });
  const underWay = ({ day }: Question) => ({ start: { lte: day }, end: { gte: day } });
  const words = ({ word, begun }: Question) => ({ term: `${word} ${begun}`, properties: texts, threshold: 0, boost: { title: 5 } });
  const page = (number: (question: Question) => number) => searching((question) => ({ ...newest, offset: number(question) * pageSize }));
  return {
    asking: {
      byId: { ask: ({ ids }) => ({ page: ids.flatMap((id) => orama.getByID(database, id)?.record ?? []) }) },
      filter: searching((question) => ({ where: ofTypeAndPlace(question), ...newest })),
      filterByName: searching((question) => ({ where: ofTypeAndPlace(question), sortBy: { property: 'name', order: 'ASC' } })),
      facets: searching((question) => ({ where: ofType(question), facets })),
      prefix: searching(words),
      misspelt: searching(({ misspelt }) => ({ term: misspelt, properties: texts, tolerance: 1 })),
      anyOf: searching(({ anyOf }) => ({ term: anyOf.join(' '), properties: texts, threshold: 1 })),
      validAt: searching((question) => ({ where: underWay(question), ...newest })),
      validAtType: searching((question) => ({ where: { ...underWay(question), ...ofType(question) }, ...newest })),
      firstPage: page(() => 0),
      lastPage: page(() => deepestPage),
      nextPage: page(({ page }) => page),
      searchPage: searching((question) => ({ ...words(question), where: ofType(question), facets })),
    },
    save: (file) => writeFileSync(file, JSON.stringify(orama.save(database))),
  };
}

function found({ count, hits, facets }: Results): Found {
  const counts = facets && countedFields.map((field): Counts => topCounts(Object.entries(facets[field]?.values ?? {})));
  return { total: count, page: hits.map(({ document }) => document.record), ...(counts && { counts }) };
}

export const orama: EngineModule = {
  async build(records) {
    const library = await loadPeer<Orama>('@orama/orama');
    const database = library.create({ schema });
    await library.insertMultiple(database, rowsOf(records), 2000);
    return engineOf(library, database);
  },
  open: {
    async fromBytes(bytes) {
      const library = await loadPeer<Orama>('@orama/orama');
      const database = library.create({ schema });
      library.load(database, JSON.parse(new TextDecoder().decode(bytes)));
      return engineOf(library, database);
    },
  },
};
