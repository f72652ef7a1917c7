import type { MiddlewareHandler } from 'hono';
import type { Env, RouteContext } from '../env.ts';
import { requestIdOf } from './answer-headers.ts';
import { BoundedMap } from './bounded-map.ts';
import { isKnown, wantsNone } from './freshness.ts';
import { ofContent, respond, serverTiming, type Told } from './respond.ts';

/** An answer but for what belongs to one request only. */
type Kept = { status: number; headers: Told; body: string | Uint8Array<ArrayBuffer> | null };

/** An answer to GET, with that to a client which has it already. */
type Entry = { etag: string; modified: number; full: Kept; known: Kept; bytes: number };

/** What is told to one request only. */
const ofRequest: readonly string[] = ['X-Request-Id', 'Server-Timing', 'RateLimit', 'RateLimit-Policy'];

/** A text of up to so many characters is written faster as it is, a longer one as the bytes that it becomes. */
const longestText = 8192;

/** What an entry takes beside its body, with room to spare: two sets of headers, mostly. */
const bytesBeside = 2048;

const encoder = new TextEncoder();

/**
 * Whole answers in memory. The data does not change while a server runs, so that an answer depends on the URL and on the formats that the client
 * takes. Only what other caches may keep as well is kept: answers to GET of status 200 with an ETag, no streams.
 */
export class ResponseCache {
  readonly #entries: BoundedMap<Entry>;
  readonly #largest: number;

  /** @param maxBytes how much memory the answers take together; no single one takes more than a sixteenth of it */
  constructor(maxBytes: number) {
    this.#entries = new BoundedMap(maxBytes);
    this.#largest = maxBytes / 16;
  }

  /** The answer to a request where it is kept, before any route is looked for. */
  answer(request: Request): Response | undefined {
    const start = performance.now();
    const found = this.#find(request);
    if (!found) return undefined;
    const headers = { ...found.headers, 'X-Request-Id': requestIdOf(request.headers), 'Server-Timing': serverTiming(start) };
    return new Response(found.body, { status: found.status, headers });
  }

  /** The same within what has to see every request, such as a log; what is answered otherwise is kept. */
  readonly answers: MiddlewareHandler<Env> = async (c, next) => {
    const found = this.#find(c.req.raw);
    if (found) return respond(c, found.body, found.status, found.headers);
    await next();
    if (c.req.method === 'GET' && c.res.status === 200 && c.get('told').ETag !== undefined) await this.#keep(c);
    return undefined;
  };

  #find(request: Request): Kept | undefined {
    const { method, headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const entry = this.#entries.get(keyOf(request));
    // What comes with a body is not refused here.
    if (!entry || headers.has('Content-Length')) return undefined;
    if (isKnown(headers, entry.etag, entry.modified) || wantsNone(headers)) return entry.known;
    return method === 'HEAD' ? { ...entry.full, body: null } : entry.full;
  }

  async #keep(c: RouteContext): Promise<void> {
    const whole = c.get('whole');
    if (whole === undefined || whole.length > this.#largest) return;
    const etag = String(c.get('told').ETag);
    const body = (await packed(c)) ?? (typeof whole === 'string' && whole.length > longestText ? encoder.encode(whole) : whole);
    const headers = without(c.get('told'), ofRequest);
    this.#entries.set(keyOf(c.req.raw), {
      etag,
      modified: Date.parse(headers['Last-Modified'] ?? ''),
      full: { status: 200, headers, body },
      known: { status: 304, headers: { ...without(headers, ofContent), ETag: etag }, body: null },
      bytes: body.length * (typeof body === 'string' ? 2 : 1) + bytesBeside,
    });
  }
}

/** The bytes of an answer that was compressed on its way. From now on they are sent in one piece, to this client too. */
async function packed(c: RouteContext): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const coding = c.req.header('Accept-Encoding') === undefined ? null : c.res.headers.get('Content-Encoding');
  if (coding === null) return undefined;
  const etag = String(c.res.headers.get('ETag'));
  const bytes = new Uint8Array(await c.res.arrayBuffer());
  // Otherwise the headers of the answer would be added to these.
  c.res = undefined;
  c.res = respond(c, bytes, 200, { 'Content-Encoding': coding, ETag: etag });
  return bytes;
}

const without = (told: Told, names: readonly string[]): Told =>
  Object.fromEntries(Object.entries(told).filter(([name]) => !names.includes(name)));

/** Of HEAD no content is compressed, so that it has the headers of the plain one. */
function keyOf({ method, url, headers }: Request): string {
  const coding = method === 'HEAD' ? null : headers.get('Accept-Encoding');
  return `${coding ?? ''}\n${headers.get('Accept') ?? ''}\n${url.slice(url.indexOf('/', 8))}`;
}
