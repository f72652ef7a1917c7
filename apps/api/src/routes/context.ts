import { linkedDataContext } from '@org/migration-core/formats';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Env } from '../env.ts';
import { respond } from '../http/respond.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { mediaTypes } from '../representation/media-types.ts';

/** What the terms of our linked data stand for. */
export const context = new Hono<Env>().get('/context.jsonld', represents('jsonld', 'json'), readsPlain(z.object({})), (c) =>
  respond(c, JSON.stringify(linkedDataContext), 200, { 'Content-Type': mediaTypes[c.get('format')] }),
);
