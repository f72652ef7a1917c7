/** Hono on workerd with one route and a buffer made before. */
import { Hono } from 'hono';

const app = new Hono<{ Bindings: { ITEM: ArrayBuffer } }>().get('/v1/activities/:id', (c) =>
  c.body(c.env.ITEM, 200, { 'Content-Type': 'application/json', ETag: '"0123456789abcdef"' }),
);

export default app;
