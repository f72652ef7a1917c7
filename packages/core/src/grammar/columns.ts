import { QueryInvalid } from '../errors.ts';
import { invalidAt } from '../query/invalid.ts';
import type { ValueToken } from './lexer.ts';

/** Does what may refuse; what it refuses is told by its column. */
export function at<T>(column: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof QueryInvalid) || error.column !== undefined) throw error;
    throw invalidAt(column, `${error.parameter}: ${error.problem}`, error.expected, error.suggestions);
  }
}

/** Reads several values together; where that is refused, the first that is refused by itself is told by its column. */
export function readAll<V, T>(tokens: readonly ValueToken[], meaning: (token: ValueToken) => V, read: (values: V[]) => T): T {
  try {
    return read(tokens.map(meaning));
  } catch (error) {
    for (const token of tokens) at(token.column, () => read([meaning(token)]));
    return at(tokens[0]?.column ?? 1, () => {
      throw error;
    });
  }
}
