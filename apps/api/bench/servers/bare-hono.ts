/** Hono with two routes and a buffer made before: what the framework and its adapter cost. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { preparedBodies } from './prepared-bodies.ts';

const { item, list, headers } = await preparedBodies();

const app = new Hono()
  .get('/v1/activities', (c) => c.body(list, 200, headers))
  .get('/v1/activities/:id', (c) =>
    c.req.header('If-None-Match') === undefined ? c.body(item, 200, headers) : c.body(null, 304, headers),
  );

serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
