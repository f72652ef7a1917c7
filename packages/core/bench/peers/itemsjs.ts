import type { Asking, EngineModule, Found } from '../engine.ts';
import { countedFields } from '../engine.ts';
import { pageSize, type Question } from '../question.ts';
import { placeOf, type Row, rowsOf, topCounts } from '../rows.ts';
import { loadPeer } from './load-peer.ts';

type Parameters = Record<string, unknown>;
type Results = {
  pagination: { total: number };
  data: { items: readonly Row[]; aggregations: Record<string, { buckets: { key: string; doc_count: number }[] }> };
};
type ItemsJs = (rows: readonly Row[], options: object) => { search(parameters: Parameters): Results };

const facet = { size: 20, conjunction: true };
const options = {
  searchableFields: ['title', 'summary'],
  isExactSearch: true,
  removeStopWordFilter: true,
  sortings: { newest: { field: 'start', order: 'desc' }, name: { field: 'name', order: 'asc' } },
  aggregations: { type: facet, ...Object.fromEntries(countedFields.map((field) => [field, facet])) },
};

export const itemsJs: EngineModule = {
  async build(records) {
    const { default: itemsjs } = await loadPeer<{ default: ItemsJs }>('itemsjs');
    const rows = rowsOf(records);
    const index = itemsjs(rows, options);
    const searching = (parametersOf: (question: Question) => Parameters, withCounts = false): Asking => ({
      ask(question) {
        const { pagination, data } = index.search({ per_page: pageSize, ...parametersOf(question) });
        const answer: Found = { total: pagination.total, page: data.items.map(({ record }) => record) };
        if (withCounts) answer.counts = countedFields.map((field) => countsIn(data.aggregations[field]?.buckets ?? []));
        return answer;
      },
      all: (question) => index.search({ per_page: rows.length, ...parametersOf(question) }).data.items.map(({ id }) => id),
    });
    const ofType = ({ type }: Question) => ({ filters: { type: [type] } });
    const ofTypeAndPlace = (question: Question) => ({ filters: { type: [question.type], place: [placeOf(question)] } });
    const underWay = ({ day }: Question) => ({ filter: ({ start, end }: Row) => start <= day && day <= end, sort: 'newest' });
    const words = ({ word, begun }: Question) => ({ query: `${word} ${begun}` });
    return {
      asking: {
        filter: searching((question) => ({ ...ofTypeAndPlace(question), sort: 'newest' })),
        filterByName: searching((question) => ({ ...ofTypeAndPlace(question), sort: 'name' })),
        facets: searching(ofType, true),
        prefix: searching(words),
        validAt: searching(underWay),
        validAtType: searching((question) => ({ ...underWay(question), ...ofType(question) })),
        nextPage: searching(({ page }) => ({ sort: 'newest', page: page + 1 })),
        searchPage: searching((question) => ({ ...words(question), ...ofType(question) }), true),
      },
    };
  },
};

const countsIn = (buckets: readonly { key: string; doc_count: number }[]) =>
  topCounts(buckets.map(({ key, doc_count }) => [key, doc_count]));
