/** Fastify with a response schema over the same records in memory, found by `Array.filter`. */
import { readFileSync } from 'node:fs';
import { loadPeer } from './load-peer.ts';

const Fastify = await loadPeer('fastify/fastify.js');

type Record = { id: string; type: string };
const { activities }: { activities: Record[] } = JSON.parse(readFileSync(String(process.env.BENCH_JSON), 'utf8'));
const byId = new Map(activities.map((record) => [record.id, record]));

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const cite = { type: 'array', items: { type: 'object', properties: { source: text, locator: text } } };
const list = (properties: { [name: string]: unknown }) => ({
  type: 'array',
  items: { type: 'object', properties: { ...properties, cite } },
});
const record = {
  type: 'object',
  properties: {
    kind: text,
    id: text,
    names: list({ value: text, role: text }),
    type: text,
    parties: list({ party: text, role: text }),
    when: list({ value: text }),
    status: list({ value: text }),
    places: list({ place: text, role: text }),
    topics: texts,
    summary: text,
    cite,
  },
};

const app = Fastify();
app.get(
  '/v1/activities/:id',
  { schema: { response: { 200: { type: 'object', properties: { data: record } } } } },
  (request: { params: { id: string } }) => ({
    data: byId.get(request.params.id),
  }),
);
app.get(
  '/v1/activities',
  { schema: { response: { 200: { type: 'object', properties: { data: { type: 'array', items: record }, total: { type: 'integer' } } } } } },
  (request: { query: { type: string } }) => {
    const found = activities.filter(({ type }) => type === request.query.type);
    return { data: found.slice(0, 25), total: found.length };
  },
);
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
