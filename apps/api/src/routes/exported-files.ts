import { Hono } from 'hono';
import * as z from 'zod/mini';
import { serveAsset } from '../docs/serve-asset.ts';
import type { Env } from '../env.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';

/** What else the exporter writes for programs in any language: rules, code lists, types, components for other documents. */
export const exportedFiles = new Hono<Env>()
  .get('/index.json', readsPlain(z.object({})), (c) => serveAsset(c, 'index.json'))
  .get('/openapi/:file', readsPlain(z.object({})), (c) => serveAsset(c, `openapi/${c.req.param('file')}`))
  .get('/rules/:file', readsPlain(z.object({})), (c) => serveAsset(c, `rules/${c.req.param('file')}`))
  .get('/code-lists/:file', readsPlain(z.object({})), (c) => serveAsset(c, `code-lists/${c.req.param('file')}`))
  .get('/kit/:file', readsPlain(z.object({})), (c) => serveAsset(c, `kit/${c.req.param('file')}`))
  .get('/kit/:part/:file', readsPlain(z.object({})), (c) => serveAsset(c, `kit/${c.req.param('part')}/${c.req.param('file')}`))
  .get('/kit/:part/:group/:file', readsPlain(z.object({})), (c) => {
    const { part, group, file } = c.req.param();
    return serveAsset(c, `kit/${part}/${group}/${file}`);
  })
  .get('/types/:file', readsPlain(z.object({})), (c) => serveAsset(c, `types/${c.req.param('file')}`))
  .get('/types/:language/:file', readsPlain(z.object({})), (c) => serveAsset(c, `types/${c.req.param('language')}/${c.req.param('file')}`));
