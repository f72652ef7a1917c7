import { Hono } from 'hono';
import type { Env } from '../env.ts';
import { tell } from '../http/respond.ts';
import { problem } from '../problem/problem.ts';
import { json } from '../representation/json.ts';

/** Is the process alive, and can it answer? What was true a moment ago is never kept. */
export const health = new Hono<Env>()
  .get('/health', (c) => {
    tell(c, 'Cache-Control', 'no-store');
    return json(c, { status: 'ok' });
  })
  .get('/ready', async (c) => {
    const about = await c
      .get('ask')((register) => register.about())
      .catch(() => undefined);
    if (!about) return problem(c, 'NotReady', 'The register did not answer.');
    tell(c, 'Cache-Control', 'no-store');
    return json(c, { status: 'ready', dataset: about.digest });
  });
