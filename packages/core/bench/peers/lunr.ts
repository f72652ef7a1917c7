/** lunr ranks words; the stemmer and the list of stop words are taken out, so that it finds what is written. */
import { writeFileSync } from 'node:fs';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import type { Asking, Engine, EngineModule } from '../engine.ts';
import { pageSize, type Question } from '../question.ts';
import { type Row, rowsOf } from '../rows.ts';
import { loadPeer } from './load-peer.ts';

type Index = { search(text: string): { ref: string }[] };
type Pipeline = { remove(step: unknown): void };
type Builder = {
  pipeline: Pipeline;
  searchPipeline: Pipeline;
  ref(field: string): void;
  field(name: string, options?: { boost: number }): void;
  add(row: object): void;
};
type Lunr = {
  (setUp: (this: Builder) => void): Index;
  stemmer: unknown;
  stopWordFilter: unknown;
  Index: { load(saved: unknown): Index };
};

const load = async () => (await loadPeer<{ default: Lunr }>('lunr')).default;

function engineOf(index: Index, records: readonly AnyRecord[]): Engine {
  const rows = rowsOf(records);
  const rowsFound = (text: string) => index.search(text).map(({ ref }) => rows[Number(ref)] as Row);
  const searching = (textOf: (question: Question) => string): Asking => ({
    ask(question) {
      const results = index.search(textOf(question));
      return { total: results.length, page: results.slice(0, pageSize).map(({ ref }) => (rows[Number(ref)] as Row).record) };
    },
    all: (question) => rowsFound(textOf(question)).map(({ id }) => id),
  });
  return {
    asking: {
      prefix: searching(({ word, begun }) => `+${word} +${begun}*`),
      misspelt: searching(({ misspelt }) => `${misspelt}~1`),
      anyOf: searching(({ anyOf }) => anyOf.join(' ')),
    },
    save: (file) => writeFileSync(file, `${JSON.stringify(index)}\n${JSON.stringify(records)}`),
  };
}

export const lunr: EngineModule = {
  async build(records) {
    const library = await load();
    const kept = [...records];
    const index = library(function () {
      for (const step of [library.stemmer, library.stopWordFilter]) {
        this.pipeline.remove(step);
        this.searchPipeline.remove(step);
      }
      this.ref('doc');
      this.field('title', { boost: 5 });
      this.field('summary');
      for (const row of rowsOf(kept)) this.add(row);
    });
    return engineOf(index, kept);
  },
  open: {
    async fromBytes(bytes) {
      const [index = '', records = ''] = new TextDecoder().decode(bytes).split('\n');
      return engineOf((await load()).Index.load(JSON.parse(index)), JSON.parse(records));
    },
  },
};
