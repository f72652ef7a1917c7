import { nearestFew } from '@org/migration-core';
import type { MiddlewareHandler, Next } from 'hono';
import { accepts } from 'hono/accepts';
import { pageHeaders } from '../docs/page-headers.ts';
import type { Env, RouteContext } from '../env.ts';
import { freshnessOf, isMeasured, wantsNone } from '../http/freshness.ts';
import { ofContent, respond, tell, untell } from '../http/respond.ts';
import { problem } from '../problem/problem.ts';
import { tellAlternates } from './links.ts';
import { type Format, type MediaType, mediaTypes } from './media-types.ts';

/**
 * Chooses the representation of an answer by `?format=`, else by `Accept`; 406 lists what there is, and the first is that of clients which
 * say nothing. A client that has the answer already is told so (304) before the question is asked.
 */
export function represents(...formats: Formats): MiddlewareHandler<Env> {
  const choose = chooses(formats);
  return (c, next) => {
    const refusal = choose(c);
    if (refusal) return Promise.resolve(refusal);
    return answerFresh(c, next, c.get('format'), formats.length > 1, () => tellAlternates(c, formats));
  };
}

/** Chooses the representation as {@link represents} does, of an answer that is nobody else's. */
export function negotiates(...formats: Formats): MiddlewareHandler<Env> {
  const choose = chooses(formats);
  return async (c, next) => choose(c) ?? next();
}

type Formats = readonly [Format, ...Format[]];

/** Sets the representation, or says that there is none that is wanted. */
function chooses(formats: Formats): (c: RouteContext) => Response | undefined {
  const types = formats.map((format) => mediaTypes[format]);
  return (c) => {
    const [asked, ...more] = c.get('query').get('format') ?? [];
    const format = asked === undefined ? formats[types.indexOf(preferred(c, types) as MediaType)] : formats.find((one) => one === asked);
    if (!format || more.length > 0) return noSuchFormat(c, asked, formats);
    c.set('format', format);
    return undefined;
  };
}

function noSuchFormat(c: RouteContext, asked: string | undefined, formats: Formats): Response {
  const suggestions = asked === undefined ? [] : nearestFew(asked, formats);
  const detail = `This is there as ${formats.map((one) => `${mediaTypes[one]} (format=${one})`).join(', ')}.`;
  return problem(c, 'FormatNotAcceptable', detail, {
    formats: formats.map((one) => ({ format: one, type: mediaTypes[one] })),
    ...(suggestions.length > 0 && { suggestions }),
  });
}

/**
 * Answers 304 to a client that has the answer already; otherwise tells caches how long it is good.
 *
 * @param announce tells what else belongs to an answer with content
 */
export async function answerFresh(
  c: RouteContext,
  next: Next,
  representation: string,
  varies: boolean,
  announce?: () => void,
): Promise<Response | undefined> {
  if (varies) tell(c, 'Vary', 'Accept', { append: true });
  if (isMeasured(c)) tell(c, 'Cache-Control', 'no-store');
  else {
    const { headers, isKnown } = freshnessOf(c, representation);
    Object.assign(c.get('told'), headers, representation === 'html' ? pageHeaders : undefined);
    if (isKnown) return respond(c, null, 304);
  }
  announce?.();
  await next();
  // `*` asks whether there is an answer at all.
  if (c.res.status === 200 && !isMeasured(c) && wantsNone(c.req.raw.headers)) await withoutContent(c);
  return undefined;
}

/** Turns an answer into 304. */
async function withoutContent(c: RouteContext): Promise<void> {
  await c.res.body?.cancel();
  untell(c, ...ofContent);
  // Otherwise the headers of the answer would be added to these.
  c.res = undefined;
  c.res = respond(c, null, 304);
}

/** The media type that a client wants most; the first where it says nothing, an empty text where it wants none. */
export function preferred(c: RouteContext, types: readonly string[]): string {
  const first = types[0] as string;
  const wanted = c.req.header('Accept');
  return wanted === undefined || wanted === '*/*'
    ? first
    : accepts(c, { header: 'Accept', supports: [...types], default: first, match: bestOf });
}

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
