/** The parameters of a URL: decoded names to decoded values, in the order of the URL. */
export type QueryString = ReadonlyMap<string, readonly string[]>;

/** A query in its one spelling: names in order, each with its `name=value` pairs, everything percent-encoded. */
export type Spelling = readonly (readonly [name: string, pairs: string])[];

/**
 * Decodes a query strictly: malformed percent-encoding and bytes that are no UTF-8 throw a `URIError`, where
 * `URLSearchParams` would put replacement characters in silence.
 *
 * @param search with or without the leading `?`
 */
export function readQueryString(search: string): QueryString {
  const query = new Map<string, string[]>();
  if (search === '') return query;
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const end = pair.indexOf('=');
    const name = decode(end < 0 ? pair : pair.slice(0, end));
    const value = end < 0 ? '' : decode(pair.slice(end + 1));
    const values = query.get(name);
    if (values) values.push(value);
    else query.set(name, [value]);
  }
  return query;
}

/** Spells a query. */
export const spellQuery = (query: QueryString): Spelling =>
  [...query].map(([name, values]) => [name, pairsOf(name, values)] as const).sort(([a], [b]) => (a < b ? -1 : 1));

/** The same query with a parameter in place of those of its name, or without them. */
export function respell(spelling: Spelling, name: string, value: string | undefined): Spelling {
  const others = spelling.filter(([other]) => other !== name);
  if (value === undefined) return others;
  const at = others.findIndex(([other]) => other > name);
  return others.toSpliced(at < 0 ? others.length : at, 0, [name, pairsOf(name, [value])]);
}

/** Writes a query, with `?` before it unless it is empty. */
export const writeSpelling = (spelling: Spelling): string =>
  spelling.length === 0 ? '' : `?${spelling.map(([, pairs]) => pairs).join('&')}`;

/** Writes a query in its one spelling. */
export const writeQueryString = (query: QueryString): string => writeSpelling(spellQuery(query));

function pairsOf(name: string, values: readonly string[]): string {
  const encoded = encode(name);
  return values.map((value) => `${encoded}=${encode(value)}`).join('&');
}

const encode = (text: string) => encodeURIComponent(text.toWellFormed());
const decode = (text: string) => (/[+%]/.test(text) ? decodeURIComponent(text.replaceAll('+', ' ')) : text);
