import { env } from 'cloudflare:workers';
import { edition, loadRegisterData } from '@org/migration-core/data';
import { createApp } from '../app.ts';
import { clientAddress } from '../http/client-address.ts';
import { limitsRateBy, rateOf } from '../http/rate-limit.ts';
import { logsRequests } from '../http/request-log.ts';
import { ResponseCache } from '../http/response-cache.ts';
import { servedFrom } from '../served.ts';
import { workerAssets } from './worker-assets.ts';

const { LOG, CACHE = '8', RATE_LIMIT = '', RATE_LIMITER } = env;
const megabytes = Number(CACHE);
const rate = rateOf(RATE_LIMIT) ?? { requests: 600, seconds: 60 };

/**
 * The entry for Cloudflare Workers. The register is loaded while the isolate starts, before any request. Compression and tracing are the
 * platform's own.
 */
export default createApp(servedFrom(await loadRegisterData(), new Date(edition.date)), {
  assets: workerAssets(env.ASSETS),
  cache: megabytes > 0 ? new ResponseCache(megabytes * 1_000_000) : undefined,
  around: [
    ...(LOG === 'off' ? [] : [logsRequests(console.log)]),
    ...(RATE_LIMITER ? [limitsRateBy(RATE_LIMITER, rate, (c) => clientAddress(c, () => c.req.header('CF-Connecting-IP'), 0))] : []),
  ],
});
