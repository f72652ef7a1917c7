import { kinds } from '@org/migration-core';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import manifest from '../../package.json' with { type: 'json' };
import type { Env } from '../env.ts';
import { readsPlain } from '../parameters/plain-parameters.ts';
import { represents } from '../representation/format.ts';
import { answer } from '../representation/json.ts';

const collections = Object.values(kinds).map(({ plural }) => plural);

const links = {
  self: '/v1',
  ...Object.fromEntries(collections.map((plural) => [plural, `/v1/${plural}`])),
  search: '/v1/search?q={words}',
  suggest: '/v1/suggest?q={text}',
  resolve: '/v1/resolve?name={name}',
  path: '/v1/path?from={ref}&to={ref}',
  conflicts: '/v1/conflicts',
  plans: '/v1/plans',
  validate: '/v1/validate',
  problems: '/v1/problems',
  context: '/v1/context.jsonld',
  schemas: '/v1/schemas',
  rules: '/v1/rules/rules.json',
  codeLists: '/v1/code-lists/index.json',
  files: '/v1/index.json',
  openapi: '/v1/openapi.json',
  docs: '/docs',
  health: '/v1/health',
  ready: '/v1/ready',
};

/** Where everything begins: links to it, and how much there is. */
export const root = new Hono<Env>().get('/', represents('json'), readsPlain(z.object({})), async (c) => {
  const { counts } = await c.get('ask')((register) => register.about());
  return answer(c, { title: 'Register of who does what on international migration', version: manifest.version, counts, links });
});
