/** Headers of ours that a script of another origin may read. */
const exposed = [
  'Link',
  'ETag',
  'X-Total-Count',
  'X-Request-Id',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Server-Timing',
  'Location',
  'Allow',
];

/** What every answer says to browsers: any origin may read it, and it is data, not a page. A route of pages sets its own policy. */
export const answerHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': exposed.join(','),
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** `X-Request-Id` as a client may send it; anything else is not repeated. */
const wellFormed = /^[A-Za-z0-9._-]{1,64}$/;

/** What a request is called: as its client calls it, or by a name of ours. */
export function requestIdOf(headers: Headers): string {
  const sent = headers.get('X-Request-Id');
  return sent !== null && wellFormed.test(sent) ? sent : crypto.randomUUID();
}
