import { kinds, parseRef, printUrlQuery, type Query, type Ref } from '@org/migration-core';

/** Where the API answers when nobody says otherwise: a server of one's own. */
export const localApi = 'http://127.0.0.1:8787/v1';

/** The address of a record in the API. */
export function recordAddress(api: string, ref: Ref): string {
  const { kind, id } = parseRef(ref) as { kind: keyof typeof kinds; id: string };
  return `${api}/${kinds[kind].plural}/${id}`;
}

/** The address of what a query finds. */
export function queryAddress(api: string, query: Query): string {
  const [only, second] = query.kinds ?? [];
  const inPath = only !== undefined && second === undefined;
  const parameters = new URLSearchParams(printUrlQuery(query, { kindsInPath: inPath }));
  return `${api}/${inPath ? kinds[only].plural : 'search'}${parameters.size > 0 ? `?${parameters}` : ''}`;
}

/** The address of a place in a source. */
export const paragraphAddress = (api: string, source: Ref, locator: string): string =>
  `${recordAddress(api, source)}/paragraphs/${encodeURIComponent(locator)}`;
