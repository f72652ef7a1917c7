import { refusal } from '../problem/refusal.ts';
import type { Fetch } from './serve.ts';

/** Refuses requests whose `Host` makes no URL, which Bun and Deno pass on as they came. */
export const wellFormed =
  (fetch: Fetch): Fetch =>
  (request, connection) =>
    URL.canParse(request.url) ? fetch(request, connection) : refusal('RequestMalformed');
