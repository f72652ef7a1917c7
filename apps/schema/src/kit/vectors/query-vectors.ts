import { type Dataset, openRegister, parseQuery, printQuery, type Query, QueryInvalid, refOf } from '@org/migration-core';
import { queryTexts, refusedQueryTexts } from './query-texts.ts';

type QueryAnswer = { text: string; printed: string; query: Query; total: number; refs: readonly string[] };

/** What queries find in the register: which records, in which order, and how many in all. */
export async function queryAnswers(dataset: Dataset): Promise<QueryAnswer[]> {
  const register = openRegister(dataset);
  return Promise.all(
    queryTexts.map(async (text) => {
      const query = parseQuery(text);
      const { data, total } = await register.query(query);
      return { text, printed: printQuery(query), query, total, refs: data.map(({ kind, id }) => refOf(kind, id)) };
    }),
  );
}

/** What is refused, and the part of the query that is at fault. */
export async function refusedQueries(dataset: Dataset) {
  const register = openRegister(dataset);
  return Promise.all(
    refusedQueryTexts.map(async (text) => {
      try {
        await register.query(parseQuery(text));
      } catch (error) {
        if (error instanceof QueryInvalid) return { text, parameter: error.parameter, suggestions: error.suggestions.slice(0, 3) };
        throw error;
      }
      throw new Error(`The query ${text} is not refused.`);
    }),
  );
}
