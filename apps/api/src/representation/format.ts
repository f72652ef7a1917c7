import type { MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import type { Env } from '../env.ts';
import { freshnessOf } from '../http/freshness.ts';
import { problem } from '../problem/problem.ts';

/** The representations there are: how `?format=` calls each, and its media type. */
export const mediaTypes = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
} as const;

export type Format = keyof typeof mediaTypes;
type MediaType = (typeof mediaTypes)[Format];

/**
 * Chooses the representation of an answer by `?format=`, else by `Accept`; 406 lists what there is, and the first is that of clients which
 * say nothing. A client that has the answer already is told so (304) before the question is asked.
 */
export const represents = (...formats: readonly [Format, ...Format[]]): MiddlewareHandler<Env> => {
  const types = formats.map((format) => mediaTypes[format]);
  return async (c, next) => {
    const [asked, ...more] = c.var.query.get('format') ?? [];
    const format =
      asked === undefined
        ? formats[types.indexOf(accepts(c, { header: 'Accept', supports: types, default: types[0] as string, match: bestOf }) as MediaType)]
        : formats.find((one) => one === asked);
    if (!format || more.length > 0) {
      const detail = `This is there as ${formats.map((one) => `${mediaTypes[one]} (format=${one})`).join(', ')}.`;
      return problem(c, 'FormatNotAcceptable', detail, { formats: formats.map((one) => ({ format: one, type: mediaTypes[one] })) });
    }
    c.set('format', format);
    const { headers, isKnown } = freshnessOf(c);
    if (formats.length > 1) c.header('Vary', 'Accept', { append: true });
    if (isKnown) return c.body(null, 304, headers);
    await next();
    if (c.res.status !== 200) return undefined;
    // `*` asks whether there is an answer at all.
    if (c.req.header('If-None-Match')?.trim() === '*') {
      c.res.headers.delete('Content-Length');
      c.res = c.body(null, 304);
    }
    // By `c.header` the answer would be made a second time.
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    return undefined;
  };
};

type Range = { type: string; q: number };

/** The supported type that is wanted most, the earlier of equal ones (RFC 9110, 12.5.1); an empty text where none is wanted. */
function bestOf(ranges: readonly Range[], { supports }: { supports: readonly string[] }): string {
  const wanted = supports.map((type) => ({ type, q: qualityOf(type, ranges) })).filter(({ q }) => q > 0);
  return wanted.reduce((best, one) => (one.q > best.q ? one : best), { type: wanted[0]?.type ?? '', q: 0 }).type;
}

/** How much a type is wanted: as the narrowest range says that it lies in. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  for (const range of [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*']) {
    const found = ranges.find((one) => one.type.toLowerCase() === range);
    if (found) return found.q;
  }
  return 0;
}
