import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.ts';
import { problem } from '../problem/problem.ts';
import { readQueryString, writeQueryString } from './query-string.ts';

const maxUrlLength = 8192;

/** Refuses a URL that is too long or cannot be decoded, and gives the routes its query. */
export const readUrl: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.url.length > maxUrlLength) return problem(c, 'UrlTooLong', `The URL has more than ${maxUrlLength} characters.`);
  const { pathname, search } = new URL(c.req.url);
  try {
    decodeURIComponent(pathname);
    const query = readQueryString(search);
    c.set('query', query);
    c.set('path', pathname);
    c.set('search', query.size === 0 ? '' : writeQueryString(query));
  } catch {
    return problem(c, 'UrlMalformed', 'The URL has a percent sign that does not begin a character in UTF-8.');
  }
  return next();
};
