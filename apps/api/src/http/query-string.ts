/** The parameters of a URL: decoded names to decoded values, in the order of the URL. */
export type QueryString = ReadonlyMap<string, readonly string[]>;

/**
 * Decodes a query strictly: malformed percent-encoding and bytes that are no UTF-8 throw a `URIError`, where
 * `URLSearchParams` would put replacement characters in silence.
 *
 * @param search with or without the leading `?`
 */
export function readQueryString(search: string): QueryString {
  const query = new Map<string, string[]>();
  for (const pair of search.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const [name = '', ...rest] = pair.split('=');
    const key = decode(name);
    query.set(key, [...(query.get(key) ?? []), decode(rest.join('='))]);
  }
  return query;
}

/** Writes a query in its one spelling: names in order, everything percent-encoded, `?` before it unless it is empty. */
export function writeQueryString(query: QueryString): string {
  const pairs = [...query]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, values]) =>
      values.map((value) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`),
    );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
