import { Buffer } from 'node:buffer';
import type { RouteContext } from '../env.ts';

/** The headers of an answer that is being made, by their names in canonical case. */
export type Told = Record<string, string>;

/** What is said of the content of an answer, and has no place where there is none. */
export const ofContent: readonly string[] = [
  'Content-Type',
  'Content-Length',
  'Content-Disposition',
  'Content-Encoding',
  'Link',
  'X-Total-Count',
];

/** Gives the answer a header, or adds to one that it has. */
export function tell(c: RouteContext, name: string, value: string, { append = false } = {}): void {
  const told = c.get('told');
  const before = append ? told[name] : undefined;
  told[name] = before === undefined ? value : `${before}, ${value}`;
}

/** Takes headers back that the answer was to have. */
export function untell(c: RouteContext, ...names: readonly string[]): void {
  const told = c.get('told');
  for (const name of names) delete told[name];
}

/**
 * Makes the answer, with all headers that were told. A plain object of headers and no later change is what every runtime sends with the least
 * work: reading or changing the headers of a finished answer costs more than the rest of a request.
 */
export function respond(
  c: RouteContext,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null,
  status = 200,
  headers?: Told,
): Response {
  const told = Object.assign(c.get('told'), headers);
  told['Server-Timing'] = serverTiming(c.get('start'), c.get('question'));
  if (typeof body === 'string' || body instanceof Uint8Array) {
    // Without it nothing could tell a small body from a stream.
    told['Content-Length'] = String(Buffer.byteLength(body));
    c.set('whole', body);
  }
  return new Response(body, { status, headers: told });
}

/** How long an answer took, and the question for it, in milliseconds. */
export function serverTiming(start: number, question?: number): string {
  const total = `total;dur=${(performance.now() - start).toFixed(1)}`;
  return question === undefined ? total : `question;dur=${question.toFixed(1)},${total}`;
}
