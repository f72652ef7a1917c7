declare module 'cloudflare:workers' {
  /** The variables and bindings of `wrangler.jsonc`. */
  export const env: {
    /** `off` writes no line for a request. */
    LOG?: string;
    /** What the rate limit binding was given, such as 600/60. */
    RATE_LIMIT?: string;
    /** How many megabytes of memory answers are kept in; 8 where left out, 0 keeps none. */
    CACHE?: string;
    /** The files that are served as they are. */
    ASSETS?: { fetch: (url: string) => Promise<Response> };
    RATE_LIMITER?: import('../http/rate-limit.ts').RateLimitBinding;
  };
}
