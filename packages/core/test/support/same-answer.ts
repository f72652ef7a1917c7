import { expect } from 'vitest';
import type { Dataset } from '../../src/dataset.ts';
import type { Answer, Query } from '../../src/query/query.ts';
import { refOf } from '../../src/schema/id.ts';
import type { AnyRecord } from '../../src/schema/kinds.ts';
import { naiveAnswer } from '../oracle/answer.ts';

/** What is asked: an engine, in memory or read from an artifact. */
export type Asked = { query: (query: Query) => Answer };

/** Asks an engine and the oracle; both must say the same, or refuse the question for the same reason. */
export function expectSameAnswer(engine: Asked, dataset: Dataset, query: Query): void {
  const actual = settled(() => plain(engine.query(query)));
  const expected = settled(() => firstPage(dataset, query));
  // The order of keys in a record is part of it. `toEqual` tells a difference better, but not that one.
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  const question = JSON.stringify(query);
  expect({ ...actual, data: undefined }, question).toEqual({ ...expected, data: undefined });
  expect(actual, question).toEqual(expected);
  expect(JSON.stringify(actual), question).toBe(JSON.stringify(expected));
}

/** An answer without what the oracle does not tell: by which field, cursors themselves, the plan. */
const plain = ({ data, total, limit, next, previous, hits, facets, groups, included }: Answer) => ({
  total,
  limit,
  hasNext: next !== undefined,
  hasPrevious: previous !== undefined,
  refs: data.map(refOfRecord),
  hits: hits?.map(({ ref, score, reason }) => ({ ref, score, isExactName: reason === 'exact-name' })),
  facets,
  groups,
  included: included?.map(refOfRecord),
  data,
});

function firstPage(dataset: Dataset, query: Query): ReturnType<typeof plain> {
  const { limit = 25 } = query;
  const { refs, total, hits, facets, groups, data, included } = naiveAnswer(dataset, query);
  return {
    total,
    limit,
    hasNext: total > limit,
    hasPrevious: false,
    refs: refs.slice(0, limit),
    hits: hits?.slice(0, limit),
    facets,
    groups,
    included,
    data: data as AnyRecord[],
  };
}

const refOfRecord = ({ kind, id }: AnyRecord) => refOf(kind, id);

/** What an answer is, or which error stands in its place. Anything that is no error of ours is thrown on. */
export function settled<T>(ask: () => T): T | { refused: string; at: string } {
  try {
    return ask();
  } catch (error) {
    const { _tag, parameter, reason } = error as { _tag?: string; parameter?: string; reason?: string };
    if (_tag === undefined) throw error;
    return { refused: _tag, at: parameter ?? reason ?? '' };
  }
}
