/** SQLite with FTS5, by either of two drivers: one schema, one set of statements. */
import type { AnyRecord } from '../../src/schema/kinds.ts';
import type { Asking, Engine, Found } from '../engine.ts';
import { neighboursOf } from '../links.ts';
import { deepestPage, pageSize, type Question } from '../question.ts';
import { placeOf, rowsOf, startOf } from '../rows.ts';
import { countsIn, countsSql } from './counts-sql.ts';

type Value = string | number;
type Statement = { all(...values: Value[]): unknown[]; get(...values: Value[]): unknown; run(...values: Value[]): unknown };

/** What both drivers have. */
export type Database = { exec(sql: string): unknown; prepare(sql: string): Statement };

/** `late` is the start turned round, so that newest first is its ascending order and one index serves both pages and cursors. */
const tables = `
  CREATE TABLE activity (
    doc INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL,
    start INTEGER NOT NULL, end INTEGER NOT NULL, late INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE TABLE topic (doc INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (doc, value)) WITHOUT ROWID;
  CREATE TABLE place (doc INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (doc, value)) WITHOUT ROWID;
  CREATE TABLE party (doc INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (doc, value)) WITHOUT ROWID;
  CREATE TABLE node (number INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE);
  CREATE TABLE link (a INTEGER NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE text USING fts5(title, summary, content='', prefix='2 3 4 5', tokenize='unicode61 remove_diacritics 2');`;

const indexes = `
  CREATE UNIQUE INDEX activity_id ON activity (id);
  CREATE INDEX activity_type ON activity (type, late, doc, end);
  CREATE INDEX activity_late ON activity (late, doc, end, start);
  CREATE INDEX topic_value ON topic (value, doc);
  CREATE INDEX place_value ON place (value, doc);
  CREATE INDEX party_value ON party (value, doc);
  ANALYZE;`;

export function fill(database: Database, records: Iterable<AnyRecord>): void {
  const all = [...records];
  database.exec(`PRAGMA page_size = 4096; ${tables}; BEGIN`);
  const activity = database.prepare('INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const text = database.prepare('INSERT INTO text (rowid, title, summary) VALUES (?, ?, ?)');
  const several = (['topic', 'place', 'party'] as const).map(
    (field) => [field, database.prepare(`INSERT INTO ${field} VALUES (?, ?)`)] as const,
  );
  for (const row of rowsOf(all)) {
    const { doc, id, name, type, status, start, end } = row;
    activity.run(doc, id, name, type, status, start, end, -start, JSON.stringify(row.record));
    text.run(doc, row.title, row.summary);
    for (const [field, insert] of several) for (const value of row[field]) insert.run(doc, value);
  }
  const neighbours = [...neighboursOf(all)];
  const numbers = new Map(neighbours.map(([ref], number) => [ref, number]));
  const [node, link] = [database.prepare('INSERT INTO node VALUES (?, ?)'), database.prepare('INSERT INTO link VALUES (?, ?)')];
  for (const [number, [ref, others]] of neighbours.entries()) {
    node.run(number, ref);
    for (const other of [...others].map((one) => numbers.get(one) as number).sort((a, b) => a - b)) link.run(number, other);
  }
  database.exec(`INSERT INTO text (text) VALUES ('optimize'); COMMIT; ${indexes}`);
}

const typeAndPlace = `activity JOIN place USING (doc) WHERE type = ? AND place.value = ?`;
const underWay = `activity WHERE start <= ? AND end >= ?`;
const underWayOfType = `activity WHERE start <= ? AND end >= ? AND type = ?`;
const matching = `text JOIN activity ON doc = text.rowid WHERE text MATCH ?`;
const ofType = 'activity WHERE type = ?';
const newest = 'ORDER BY late, doc';
const ranked = 'ORDER BY bm25(text, 5.0, 1.0)';

export function engineOn(database: Database): Engine {
  const decode = (rows: readonly unknown[]) => rows.map((row) => JSON.parse((row as { json: string }).json) as { id: string });
  const countOf = (row: unknown) => (row as { n: number }).n;

  /** A page and a total, each by its own statement. */
  const finding = (from: string, order: string, valuesOf: (question: Question) => Value[], counting = from) => {
    const page = database.prepare(`SELECT json FROM ${from} ${order} LIMIT ${pageSize}`);
    const total = database.prepare(`SELECT count(*) AS n FROM ${counting}`);
    const ids = database.prepare(`SELECT id FROM ${from}`);
    return {
      ask(question: Question): Found {
        const values = valuesOf(question);
        return { total: countOf(total.get(...values)), page: decode(page.all(...values)) };
      },
      all: (question: Question) => ids.all(...valuesOf(question)).map((row) => (row as { id: string }).id),
    };
  };
  const searching = (textOf: (question: Question) => string): Asking =>
    finding(matching, ranked, (question) => [textOf(question)], 'text WHERE text MATCH ?');
  const findingAndCounting = (from: string, order: string, valuesOf: (question: Question) => Value[]): Asking => {
    const { ask, all } = finding(from, order, valuesOf);
    const counts = database.prepare(countsSql(from));
    return { ask: (question) => ({ ...ask(question), counts: countsIn(counts.all(...valuesOf(question))) }), all };
  };

  const byId = database.prepare('SELECT json FROM activity WHERE id = ?');
  const [after, first, atOffset] = [
    `SELECT json, late, doc FROM activity WHERE (late, doc) > (?, ?) ${newest} LIMIT ${pageSize}`,
    `SELECT json FROM activity ${newest} LIMIT ${pageSize}`,
    `SELECT late, doc FROM activity ${newest} LIMIT 1 OFFSET ?`,
  ].map((sql) => database.prepare(sql)) as [Statement, Statement, Statement];
  const all = database.prepare('SELECT count(*) AS n FROM activity');
  const cursors = new Map<number, [number, number]>();
  const pageAfter = (page: number) => ({ page: decode(after.all(...(cursors.get(page) as [number, number]))) });
  const neighbours = database.prepare(`
    WITH start AS (SELECT number FROM node WHERE ref = ?), near AS MATERIALIZED (SELECT b FROM link WHERE a = (SELECT number FROM start))
    SELECT count(*) AS n FROM (SELECT b FROM near UNION SELECT link.b FROM near JOIN link ON link.a = near.b)
    WHERE b <> (SELECT number FROM start)`);

  const words = ({ word, begun }: Question) => `${word} ${begun}*`;
  const wordsOfType = (question: Question) => [words(question), question.type];
  const matchingOfType = `${matching} AND type = ?`;
  return {
    asking: {
      byId: { ask: ({ ids }) => ({ page: decode(ids.map((id) => byId.get(id))) }) },
      filter: finding(typeAndPlace, newest, (question) => [question.type, placeOf(question)]),
      filterByName: finding(typeAndPlace, 'ORDER BY name, doc', (question) => [question.type, placeOf(question)]),
      facets: findingAndCounting(ofType, 'ORDER BY doc', ({ type }) => [type]),
      prefix: searching(words),
      anyOf: searching(({ anyOf }) => anyOf.join(' OR ')),
      phrase: searching(({ phrase }) => `"${phrase.join(' ')}"`),
      validAt: finding(underWay, newest, ({ day }) => [day, day]),
      validAtType: finding(underWayOfType, newest, ({ day, type }) => [day, day, type]),
      firstPage: { ask: () => ({ total: countOf(all.get()), page: decode(first.all()) }) },
      lastPage: { ask: () => pageAfter(deepestPage) },
      nextPage: { ask: ({ page }) => pageAfter(page) },
      searchPage: findingAndCounting(matchingOfType, ranked, wordsOfType),
      twoHops: { ask: (question) => ({ total: countOf(neighbours.get(`activity/${startOf(question)}`)) }) },
    },
    prepare() {
      for (let page = 1; page <= deepestPage; page++) {
        const last = atOffset.get(page * pageSize - 1) as { late: number; doc: number } | undefined;
        if (last) cursors.set(page, [last.late, last.doc]);
      }
    },
    nativeBytes: bytesOf(database),
    save: (file) => {
      database.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
    },
  };
}

function bytesOf(database: Database): number {
  const [pages, size] = ['page_count', 'page_size'].map((name) => Object.values(database.prepare(`PRAGMA ${name}`).get() as object)[0]);
  return pages * size;
}
