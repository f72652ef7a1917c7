import { type Completion, complete as completeWith, type Vocabulary } from './grammar/complete.ts';
import { type ParseOptions as Options, parse } from './grammar/parse.ts';
import { print } from './grammar/print.ts';
import { printUrl } from './grammar/print-url.ts';
import { type UrlOptions as InUrl, readUrl, type UrlQuery } from './grammar/read-url.ts';
import { urlParameters as parametersOf, type UrlParameter, type UrlParameters } from './grammar/url-parameters.ts';
import { fieldTable } from './query/field-table.ts';
import type { FieldTable } from './query/fields.ts';
import type { Query } from './query/query.ts';
import { readQuery as read } from './query/read-query.ts';
import type { KindName } from './schema/id.ts';

/** `table` left out: the fields of the register itself. */
export type ParseOptions = Omit<Options, 'table'> & { table?: FieldTable | undefined };

/**
 * A query in its canonical form, of which the JSON is the same for queries that say the same. Throws {@link QueryInvalid}, and nothing else,
 * for anything that is no query. References are not looked up: that takes a dataset.
 */
export const readQuery = (input: unknown, table: FieldTable = fieldTable): Query => read(input, table);

/**
 * Reads a query written as text, such as `type:meeting,seminar topic:trafficking when:2002..2003 -place:europe "hot line" sort:-when`.
 * The canonical query, or a {@link QueryInvalid} whose parameter is `q` and which tells the column.
 */
export const parseQuery = (text: string, { table = fieldTable, ...options }: ParseOptions = {}): Query =>
  parse(text, { ...options, table });

/** Writes a query as text in its one spelling: {@link parseQuery} reads the same query back. Throws {@link QueryInvalid}. */
export const printQuery = (query: Query, table: FieldTable = fieldTable): string => print(query, table);

/**
 * Goes on with a query that is being typed: names and signs where a term begins, values behind `field:`. `caret` is an offset in UTF-16 code
 * units; throws {@link QueryInvalid} where it is outside of the text.
 */
export const complete = (text: string, caret: number, vocabulary: Vocabulary, table: FieldTable = fieldTable): Completion =>
  completeWith(text, caret, vocabulary, table);

export type UrlOptions = Omit<InUrl, 'table'> & { table?: FieldTable | undefined };

/**
 * Reads a query from the decoded parameters of a URL, such as `q=women&topic=trafficking&party.lead=ilo&when=2002/2003&place!=europe&sort=-when`:
 * `q` for words, one parameter a field with what may stand behind `field:` in text (`>=40`, `<2003`, `=desa`; commas or repetition for any
 * of several, `!` behind the name for none of them), `has`, `missing`, `is`, `cites`, `where` for conditions in text form, and the
 * rest of a query by its own names. Answers the canonical query, or all that is wrong at once.
 */
export const readUrlQuery = (parameters: UrlParameters, { table = fieldTable, ...options }: UrlOptions = {}): UrlQuery =>
  readUrl(parameters, { ...options, table });

/**
 * Writes a query as parameters of a URL in their one spelling: {@link readUrlQuery} reads the same query back. Throws {@link QueryInvalid}.
 *
 * @param options.kindsInPath whether the path of the URL says the kinds
 */
export const printUrlQuery = (
  query: Query,
  { kindsInPath = false, table = fieldTable }: { kindsInPath?: boolean; table?: FieldTable } = {},
): [name: string, value: string][] => printUrl(query, table, kindsInPath);

/** All parameters of a URL that asks for some kinds; for all kinds, and `kind` to choose among them, where left out. */
export const urlParameters = (kinds?: readonly KindName[], table: FieldTable = fieldTable): UrlParameter[] => parametersOf(kinds, table);
