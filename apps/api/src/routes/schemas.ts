import { Hono } from 'hono';
import * as z from 'zod/mini';
import { schemaFiles } from '../docs/exported-files.ts';
import { serveAsset } from '../docs/serve-asset.ts';
import type { Env } from '../env.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer } from '../representation/json.ts';

/** What describes this API to programs: the document of its operations, and the schemas of its records. */
export const schemas = new Hono<Env>()
  .get('/openapi.json', readsPlain(z.object({})), (c) => serveAsset(c, 'openapi.json'))
  .get('/schemas', represents('json'), readsPlain(z.object({})), async (c) => {
    const files = await schemaFiles(c.get('served').assets);
    return answer(
      c,
      files.map(({ dialect, face, subject, name }) => ({ dialect, face, subject, href: `/v1/${name}` })),
    );
  })
  .get('/schemas/:face/:file', readsPlain(z.object({})), (c) => serveAsset(c, `schemas/${c.req.param('face')}/${c.req.param('file')}`))
  .get('/schemas/draft-07/:face/:file', readsPlain(z.object({})), (c) =>
    serveAsset(c, `schemas/draft-07/${c.req.param('face')}/${c.req.param('file')}`),
  );
