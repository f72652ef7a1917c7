import type { RouteContext } from '../env.ts';

/** The headers of an answer that is being made, by their names in canonical case. */
export type Told = Record<string, string>;

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
  const total = `total;dur=${(performance.now() - c.get('start')).toFixed(1)}`;
  const question = c.get('question');
  told['Server-Timing'] = question === undefined ? total : `question;dur=${question.toFixed(1)},${total}`;
  return new Response(body, { status, headers: told });
}
