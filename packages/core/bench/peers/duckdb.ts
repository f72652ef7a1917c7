/** DuckDB in memory. Its full-text search is an extension that is fetched at run time, so it is asked no words here. */
import type { Asking, EngineModule } from '../engine.ts';
import { pageSize, type Question } from '../question.ts';
import { placeOf, rowsOf } from '../rows.ts';
import { countsIn, countsSql } from './counts-sql.ts';
import { loadPeer } from './load-peer.ts';

type Value = string | number;
type Appender = { appendInteger(value: number): void; appendVarchar(value: string): void; endRow(): void; closeSync(): void };
type Statement = { bind(values: Value[]): void; runAndReadAll(): Promise<{ getRowObjects(): Record<string, unknown>[] }> };
type Connection = {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<Appender>;
  prepare(sql: string): Promise<Statement>;
};
type DuckDb = { DuckDBInstance: { create(file: string): Promise<{ connect(): Promise<Connection> }> } };

const tables = `
  CREATE TABLE activity (doc INTEGER, id VARCHAR, name VARCHAR, type VARCHAR, status VARCHAR, start_day INTEGER, end_day INTEGER, json VARCHAR);
  CREATE TABLE topic (doc INTEGER, value VARCHAR);
  CREATE TABLE place (doc INTEGER, value VARCHAR);
  CREATE TABLE party (doc INTEGER, value VARCHAR);`;

const typeAndPlace = 'activity JOIN place USING (doc) WHERE type = $1 AND place.value = $2';
const underWay = 'activity WHERE start_day <= $1 AND end_day >= $1';
const newest = 'ORDER BY start_day DESC, doc';

export const duckDb: EngineModule = {
  async build(records) {
    const { DuckDBInstance } = await loadPeer<DuckDb>('@duckdb/node-api');
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    await database.run(tables);
    const activity = await database.createAppender('activity');
    const several = {
      topic: await database.createAppender('topic'),
      place: await database.createAppender('place'),
      party: await database.createAppender('party'),
    };
    for (const row of rowsOf(records)) {
      activity.appendInteger(row.doc);
      for (const value of [row.id, row.name, row.type, row.status]) activity.appendVarchar(value);
      for (const value of [row.start, row.end]) activity.appendInteger(value);
      activity.appendVarchar(JSON.stringify(row.record));
      activity.endRow();
      for (const [field, appender] of Object.entries(several)) {
        for (const value of row[field as keyof typeof several]) {
          appender.appendInteger(row.doc);
          appender.appendVarchar(value);
          appender.endRow();
        }
      }
    }
    for (const appender of [activity, ...Object.values(several)]) appender.closeSync();
    await database.run('CREATE UNIQUE INDEX activity_id ON activity (id)');

    const rowsFrom = async (statement: Statement, values: Value[]) => {
      statement.bind(values);
      return (await statement.runAndReadAll()).getRowObjects();
    };
    const finding = async (from: string, order: string, valuesOf: (question: Question) => Value[]): Promise<Asking> => {
      const page = await database.prepare(`SELECT json FROM ${from} ${order} LIMIT ${pageSize}`);
      const total = await database.prepare(`SELECT count(*)::INTEGER AS n FROM ${from}`);
      const ids = await database.prepare(`SELECT id FROM ${from}`);
      return {
        async ask(question) {
          const values = valuesOf(question);
          const [counted] = await rowsFrom(total, values);
          return { total: counted?.n as number, page: decode(await rowsFrom(page, values)) };
        },
        all: async (question) => (await rowsFrom(ids, valuesOf(question))).map(({ id }) => id as string),
      };
    };
    const found = await finding('activity WHERE type = $1', 'ORDER BY doc', ({ type }) => [type]);
    const counts = await database.prepare(countsSql('activity WHERE type = $1'));
    const memory = await database.prepare('SELECT sum(memory_usage_bytes)::DOUBLE AS n FROM duckdb_memory()');
    const [used] = await rowsFrom(memory, []);
    const byId = await database.prepare('SELECT json FROM activity WHERE id = $1');
    return {
      nativeBytes: used?.n as number,
      asking: {
        byId: {
          async ask({ ids }) {
            const page = [];
            for (const id of ids) page.push(...decode(await rowsFrom(byId, [id])));
            return { page };
          },
        },
        filter: await finding(typeAndPlace, newest, (question) => [question.type, placeOf(question)]),
        filterByName: await finding(typeAndPlace, 'ORDER BY name, doc', (question) => [question.type, placeOf(question)]),
        facets: {
          ...found,
          ask: async (question) => ({
            ...(await found.ask(question)),
            counts: countsIn(await rowsFrom(counts, [question.type])),
          }),
        },
        validAt: await finding(underWay, newest, ({ day }) => [day]),
        validAtType: await finding(`${underWay} AND type = $2`, newest, ({ day, type }) => [day, type]),
      },
    };
  },
};

const decode = (rows: readonly Record<string, unknown>[]) => rows.map(({ json }) => JSON.parse(json as string) as { id: string });
