import type { Page } from '../query/page.ts';
import type { Facet, Hit } from '../query/query.ts';
import { problemOf } from './problem.ts';

/** Asks for a URL as `fetch` does. */
export type Fetch = (
  url: string,
  init: { method?: string; headers: Record<string, string>; body?: string },
) => Response | Promise<Response>;

type Value = string | number | boolean;
export type Parameters = Readonly<Record<string, Value | readonly Value[] | undefined>>;

/** An answer of the API: `page` where it is one page of a list, `hits` beside records that were found by words. */
type Body<T, M> = {
  data: T;
  meta: { dataset: string } & M;
  page?: Omit<Page<unknown>, 'data'>;
  hits?: readonly Hit[];
  facets?: readonly Facet[];
};

/** Asks one server: segments of a path below `/v1`, parameters, and what is sent. Rejects with a `RegisterProblem` where it does not answer. */
export type Request = (path: readonly string[], parameters?: Parameters, sent?: object) => Promise<Response>;

export function requestTo(baseUrl: string, fetch: Fetch): Request {
  const base = `${baseUrl.replace(/\/+$/, '')}/v1`;
  return async (path, parameters = {}, sent) => {
    const ask = (url: string) =>
      sent === undefined
        ? fetch(url, { headers: { accept: 'application/json' } })
        : fetch(url, {
            method: 'POST',
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            body: JSON.stringify(sent),
          });
    const url = [base, ...path.map((segment) => encodeURIComponent(segment))].join('/') + queryOf(parameters);
    const first = await ask(url);
    const moved = first.status === 308 ? first.headers.get('location') : null;
    // Most `fetch` follow by themselves.
    const response = moved === null ? first : await ask(new URL(moved, url).href);
    if (!response.ok) throw await problemOf(response);
    return response;
  };
}

/** The body of an answer in JSON. */
export async function bodyOf<T, M = unknown>(answer: Promise<Response>): Promise<Body<T, M>> {
  const response = await answer;
  const body = (await response
    .clone()
    .json()
    .catch(() => undefined)) as Body<T, M> | undefined;
  if (body?.data === undefined) throw await problemOf(response);
  return body;
}

/** Several values are repeated. */
function queryOf(parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
