/** MiniSearch ranks words and does nothing else: types and counts are worked out over what it finds. Records stand beside it in a `Map`. */
import { writeFileSync } from 'node:fs';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import type { Asking, Engine, EngineModule } from '../engine.ts';
import { pageSize, type Question } from '../question.ts';
import { countsOver, type Row, rowsOf } from '../rows.ts';
import { loadPeer } from './load-peer.ts';

type Result = { id: number };
type Options = {
  combineWith?: 'AND' | 'OR';
  prefix?: boolean | ((term: string, i: number, terms: string[]) => boolean);
  fuzzy?: number;
  filter?: (result: Result) => boolean;
};
type MiniSearch = { addAll(rows: readonly object[]): void; search(text: string, options: Options): Result[] };
type MiniSearchClass = { new (options: object): MiniSearch; loadJSON(json: string, options: object): MiniSearch };

const options = {
  idField: 'doc',
  fields: ['title', 'summary'],
  searchOptions: { boost: { title: 5 } },
};

const load = async () => (await loadPeer<{ default: MiniSearchClass }>('minisearch')).default;

function engineOf(index: MiniSearch, rows: readonly Row[], records: readonly AnyRecord[]): Engine {
  const recordsById = new Map(rows.map(({ id, record }) => [id, record]));
  const rowsFound = (results: readonly Result[]) => results.map(({ id }) => rows[id] as Row);
  const searching = (textOf: (question: Question) => string, how: Options): Asking => ({
    ask(question) {
      const results = index.search(textOf(question), how);
      return { total: results.length, page: rowsFound(results.slice(0, pageSize)).map(({ record }) => record) };
    },
    all: (question) => rowsFound(index.search(textOf(question), how)).map(({ id }) => id),
  });
  const begun: Options = { combineWith: 'AND', prefix: (_term, i, terms) => i === terms.length - 1 };
  const words = ({ word, begun }: Question) => `${word} ${begun}`;
  const ofType = ({ type }: Question): Options => ({ ...begun, filter: ({ id }) => rows[id]?.type === type });
  return {
    asking: {
      byId: { ask: ({ ids }) => ({ page: ids.flatMap((id) => recordsById.get(id) ?? []) }) },
      prefix: searching(words, begun),
      misspelt: searching(({ misspelt }) => misspelt, { fuzzy: 1 }),
      anyOf: searching(({ anyOf }) => anyOf.join(' '), { combineWith: 'OR' }),
      searchPage: {
        ask(question) {
          const found = rowsFound(index.search(words(question), ofType(question)));
          return { total: found.length, page: found.slice(0, pageSize).map(({ record }) => record), counts: countsOver(found) };
        },
        all: (question) => rowsFound(index.search(words(question), ofType(question))).map(({ id }) => id),
      },
    },
    save: (file) => writeFileSync(file, `${JSON.stringify(index)}\n${JSON.stringify(records)}`),
  };
}

export const miniSearch: EngineModule = {
  async build(records) {
    const kept = [...records];
    const rows = rowsOf(kept);
    const index = new (await load())(options);
    index.addAll(rows);
    return engineOf(index, rows, kept);
  },
  open: {
    async fromBytes(bytes) {
      const [index = '', records = ''] = new TextDecoder().decode(bytes).split('\n');
      const kept = JSON.parse(records);
      return engineOf((await load()).loadJSON(index, options), rowsOf(kept), kept);
    },
  },
};
