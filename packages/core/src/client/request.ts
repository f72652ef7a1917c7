import type { Page } from '../query/page.ts';
import type { Hit } from '../query/query.ts';
import { problemOf } from './problem.ts';

/** Asks for a URL as `fetch` does. */
export type Fetch = (url: string, init: { headers: Record<string, string> }) => Response | Promise<Response>;

type Value = string | number | boolean;
export type Parameters = Readonly<Record<string, Value | readonly Value[] | undefined>>;

/** An answer of the API: `page` where it is one page of a list, `hits` beside records that were found by words. */
type Body<T> = { data: T; meta: { dataset: string }; page?: Omit<Page<unknown>, 'data'>; hits?: readonly Hit[] };

/** Asks questions of one server: segments of a path below `/v1`, and parameters. */
export type Request = <T>(path: readonly string[], parameters?: Parameters) => Promise<Body<T>>;

export function requestTo(baseUrl: string, fetch: Fetch): Request {
  const base = `${baseUrl.replace(/\/+$/, '')}/v1`;
  const ask = (url: string) => fetch(url, { headers: { accept: 'application/json' } });
  return async <T>(path: readonly string[], parameters: Parameters = {}) => {
    const url = [base, ...path.map((segment) => encodeURIComponent(segment))].join('/') + queryOf(parameters);
    const first = await ask(url);
    const moved = first.status === 308 ? first.headers.get('location') : null;
    // Most `fetch` follow by themselves.
    const response = moved === null ? first : await ask(new URL(moved, url).href);
    if (!response.ok) throw await problemOf(response);
    const body = (await response
      .clone()
      .json()
      .catch(() => undefined)) as Body<T> | undefined;
    if (body?.data === undefined) throw await problemOf(response);
    return body;
  };
}

/** Several values are repeated. */
function queryOf(parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
