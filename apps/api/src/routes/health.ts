import { Hono } from 'hono';
import type { Env } from '../env.ts';
import { problem } from '../problem/problem.ts';

/** Is the process alive, and can it answer? */
export const health = new Hono<Env>()
  .get('/health', (c) => c.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }))
  .get('/ready', async (c) => {
    const about = await c.var.ask((register) => register.about()).catch(() => undefined);
    if (!about) return problem(c, 'NotReady', 'The register did not answer.');
    return c.json({ status: 'ready', dataset: about.digest }, 200, { 'Cache-Control': 'no-store' });
  });
