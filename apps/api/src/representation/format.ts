import { nearestFew } from '@org/migration-core';
import type { MiddlewareHandler, Next } from 'hono';
import { accepts } from 'hono/accepts';
import type { Env, RouteContext } from '../env.ts';
import { freshnessOf, isMeasured } from '../http/freshness.ts';
import { respond, tell, untell } from '../http/respond.ts';
import { problem } from '../problem/problem.ts';
import { tellAlternates } from './links.ts';
import { type Format, type MediaType, mediaTypes } from './media-types.ts';

/**
 * Chooses the representation of an answer by `?format=`, else by `Accept`; 406 lists what there is, and the first is that of clients which
 * say nothing. A client that has the answer already is told so (304) before the question is asked.
 */
export const represents =
  (...formats: Formats): MiddlewareHandler<Env> =>
  (c, next) => {
    const refusal = chooseFormat(c, formats);
    if (refusal) return Promise.resolve(refusal);
    if (formats.length > 1) tellAlternates(c, formats);
    return answerFresh(c, next, c.get('format'), formats.length > 1);
  };

/** Chooses the representation as {@link represents} does, of an answer that is nobody else's. */
export const negotiates =
  (...formats: Formats): MiddlewareHandler<Env> =>
  async (c, next) =>
    chooseFormat(c, formats) ?? next();

type Formats = readonly [Format, ...Format[]];

/** Sets the representation, or says that there is none that is wanted. */
function chooseFormat(c: RouteContext, formats: Formats): Response | undefined {
  const types = formats.map((format) => mediaTypes[format]);
  const [asked, ...more] = c.get('query').get('format') ?? [];
  const format = asked === undefined ? formats[types.indexOf(preferred(c, types) as MediaType)] : formats.find((one) => one === asked);
  if (!format || more.length > 0) {
    const suggestions = asked === undefined ? [] : nearestFew(asked, formats);
    const detail = `This is there as ${formats.map((one) => `${mediaTypes[one]} (format=${one})`).join(', ')}.`;
    return problem(c, 'FormatNotAcceptable', detail, {
      formats: formats.map((one) => ({ format: one, type: mediaTypes[one] })),
      ...(suggestions.length > 0 && { suggestions }),
    });
  }
  c.set('format', format);
  return undefined;
}

/** Answers 304 to a client that has the answer already; otherwise tells caches how long it is good. */
export async function answerFresh(c: RouteContext, next: Next, representation: string, varies: boolean): Promise<Response | undefined> {
  if (varies) tell(c, 'Vary', 'Accept', { append: true });
  if (isMeasured(c)) {
    tell(c, 'Cache-Control', 'no-store');
    await next();
    return undefined;
  }
  const { headers, isKnown } = freshnessOf(c, representation);
  Object.assign(c.get('told'), headers);
  if (isKnown) return notModified(c);
  await next();
  // `*` asks whether there is an answer at all.
  if (c.res.status === 200 && c.req.header('If-None-Match')?.trim() === '*') await withoutContent(c);
  return undefined;
}

/** What is said of the content of an answer, and has no place where there is none. */
const ofContent = ['Content-Type', 'Content-Length', 'Content-Disposition', 'Link', 'X-Total-Count'];

function notModified(c: RouteContext): Response {
  untell(c, ...ofContent);
  return respond(c, null, 304);
}

/** Turns an answer into 304. */
async function withoutContent(c: RouteContext): Promise<void> {
  await c.res.body?.cancel();
  // Otherwise the headers of the answer would be added to these.
  c.res = undefined;
  c.res = notModified(c);
}

/** The media type that a client wants most; the first where it says nothing, an empty text where it wants none. */
export const preferred = (c: RouteContext, types: readonly string[]): string =>
  accepts(c, { header: 'Accept', supports: [...types], default: types[0] as string, match: bestOf });

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
