import type { Ref } from '../schema/id.ts';

/** What stands in one place of a table; nothing where there is no value. */
export type Cell = string | number | undefined;

/** How things are written as rows, for spreadsheets and CSV. */
export type Table<T> = {
  header: readonly string[];
  /** The records that a row calls by their names. */
  refsIn: (item: T) => readonly Ref[];
  /** One cell a column. `nameOf` gives the name of each record of `refsIn`; what it does not know stays empty. */
  rowOf: (item: T, nameOf: (ref: string) => string | undefined) => readonly Cell[];
};

/** What stands between several values of one cell. Within a value, a backslash stands before it, and before a backslash. */
export const valueSeparator = '|';

/** Several values as one cell, in their order; a missing one is empty, so that cells of one field stay in step. One number stays a number. */
export function joinedCell(values: readonly Cell[]): Cell {
  const [first] = values;
  if (typeof first === 'number' && values.length < 2) return first;
  if (values.every((value) => value === undefined)) return undefined;
  return values.map((value) => String(value ?? '').replace(/[\\|]/g, '\\$&')).join(valueSeparator);
}
