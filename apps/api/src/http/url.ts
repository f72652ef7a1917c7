import type { RouteContext } from '../env.ts';
import { problem } from '../problem/problem.ts';
import { readQueryString, spellQuery, writeSpelling } from './query-string.ts';

const maxUrlLength = 8192;

/** Gives the routes the path of the URL and its query. Refuses one that is too long or cannot be decoded. */
export function readUrl(c: RouteContext): Response | undefined {
  const { url } = c.req;
  if (url.length > maxUrlLength) return problem(c, 'UrlTooLong', `The URL has more than ${maxUrlLength} characters.`);
  const [pathname, search] = partsOf(url);
  try {
    decodeURIComponent(pathname);
    const query = readQueryString(search);
    const spelling = spellQuery(query);
    c.set('path', pathname);
    c.set('query', query);
    c.set('spelling', spelling);
    c.set('search', writeSpelling(spelling));
    return undefined;
  } catch {
    return problem(c, 'UrlMalformed', 'The URL has a percent sign that does not begin a character in UTF-8.');
  }
}

/** The path of a URL, as `URL` has written it, and its query, with the `?`. */
function partsOf(url: string): [pathname: string, search: string] {
  const hash = url.indexOf('#');
  const whole = url.slice(url.indexOf('/', url.indexOf('//') + 2), hash < 0 ? undefined : hash);
  const query = whole.indexOf('?');
  return query < 0 ? [whole, ''] : [whole.slice(0, query), whole.slice(query)];
}
