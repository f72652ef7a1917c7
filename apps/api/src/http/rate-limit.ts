import type { MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import type { Env, RouteContext } from '../env.ts';
import { problem } from '../problem/problem.ts';
import { tell } from './respond.ts';

/** So many requests in so many seconds. */
export type Rate = { requests: number; seconds: number };

/** Reads a rate such as `600/60`. A day is the longest window. */
export function rateOf(given: string): Rate | undefined {
  const [, requests, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,4})$/.exec(given)?.map(Number) ?? [];
  return requests && seconds && seconds <= 86_400 ? { requests, seconds } : undefined;
}

/** The rate limit binding of Cloudflare. */
export type RateLimitBinding = { limit(options: { key: string }): Promise<{ success: boolean }> };

/** Limits how often one client may ask, counted in the memory of this process. */
export function limitsRate(rate: Rate, clientOf: (c: RouteContext) => string): MiddlewareHandler<Env> {
  const limited = rateLimiter<Env>({
    windowMs: rate.seconds * 1000,
    limit: rate.requests,
    // The library writes an older draft of these headers.
    standardHeaders: false,
    keyGenerator: clientOf,
    skip: isFree,
    handler: (c) => tooMany(c, rate, announce(c, rate)),
  });
  return (c, next) =>
    limited(c, () => {
      announce(c, rate);
      return next();
    });
}

/** Limits how often one client may ask, counted by Cloudflare, which tells no figures; `rate` is what the binding was given. */
export const limitsRateBy =
  (binding: RateLimitBinding, rate: Rate, clientOf: (c: RouteContext) => string): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (isFree(c) || (await binding.limit({ key: clientOf(c) })).success) return next();
    tell(c, 'RateLimit-Policy', policyOf(rate));
    return tooMany(c, rate, rate.seconds);
  };

/** Whoever watches over the server may always ask, and so may a browser whether it may ask. */
const isFree = (c: RouteContext): boolean => c.req.method === 'OPTIONS' || /^(?:\/v1)?\/(?:health|ready)\/?$/.test(c.req.path);

const policyOf = ({ requests, seconds }: Rate) => `"default";q=${requests};w=${seconds}`;

/** Tells what is left, as draft-ietf-httpapi-ratelimit-headers has it. Gives the seconds until all is there again. */
function announce(c: RouteContext, rate: Rate): number {
  const { remaining = 0, resetTime } = c.get('rateLimit') ?? {};
  const wait = Math.max(0, Math.ceil(((resetTime?.getTime() ?? Date.now()) - Date.now()) / 1000));
  tell(c, 'RateLimit-Policy', policyOf(rate));
  tell(c, 'RateLimit', `"default";r=${remaining};t=${wait}`);
  return wait;
}

function tooMany(c: RouteContext, { requests, seconds }: Rate, wait: number): Response {
  tell(c, 'Retry-After', String(Math.max(1, wait)));
  return problem(c, 'TooManyRequests', `This server answers ${requests} requests in ${seconds} seconds to one client.`);
}
