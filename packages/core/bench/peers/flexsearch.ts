/** FlexSearch over one text a record, as it looks for all words within one text; its ranking is by position, and every word counts as a beginning. */
import type { Asking, EngineModule } from '../engine.ts';
import { pageSize, type Question } from '../question.ts';
import { type Row, rowsOf } from '../rows.ts';
import { loadPeer } from './load-peer.ts';

type Index = { add(id: number, text: string): void; search(text: string, options: { limit: number }): number[] };
type FlexSearch = { Index: new (options: { tokenize: string }) => Index };

export const flexSearch: EngineModule = {
  async build(records) {
    const { Index } = (await loadPeer<{ default: FlexSearch }>('flexsearch')).default;
    const index = new Index({ tokenize: 'forward' });
    const rows = rowsOf(records);
    for (const { doc, title, summary } of rows) index.add(doc, `${title} ${summary}`);
    const all = { limit: rows.length };
    const searching = (find: (question: Question) => number[]): Asking => ({
      ask(question) {
        const found = find(question);
        return { total: found.length, page: found.slice(0, pageSize).map((doc) => (rows[doc] as Row).record) };
      },
      all: (question) => find(question).map((doc) => (rows[doc] as Row).id),
    });
    return {
      asking: {
        prefix: searching(({ word, begun }) => index.search(`${word} ${begun}`, all)),
        anyOf: searching(({ anyOf }) => [...new Set(anyOf.flatMap((word) => index.search(word, all)))]),
      },
    };
  },
};
