import { kinds } from '@org/migration-core';
import { Hono } from 'hono';
import manifest from '../../package.json' with { type: 'json' };
import { answer } from '../answer.ts';
import type { Env } from '../env.ts';
import { readParameters } from '../parameters.ts';

const collections = Object.values(kinds).map(({ plural }) => plural);

const links = {
  self: '/v1',
  ...Object.fromEntries(collections.map((plural) => [plural, `/v1/${plural}`])),
  search: '/v1/search?q={words}',
  resolve: '/v1/resolve?name={name}',
  conflicts: '/v1/conflicts',
  plans: '/v1/plans',
  problems: '/v1/problems',
  health: '/v1/health',
  ready: '/v1/ready',
};

/** Where everything begins: links to it, and how much there is. */
export const root = new Hono<Env>().get('/', async (c) => {
  readParameters(c.var.query, {});
  const { counts } = await c.var.ask((register) => register.about());
  return answer(c, { title: 'Register of who does what on international migration', version: manifest.version, counts, links });
});
