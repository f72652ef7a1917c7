import { kinds } from '@org/migration-core';
import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { Env, RouteContext } from '../env.ts';
import { freshnessOf } from '../http/freshness.ts';
import { respond, tell } from '../http/respond.ts';
import { serveAsset } from './serve-asset.ts';

/** What leads people and programs to the API from outside of `/v1`. */
export const docs = new Hono<Env>()
  .get('/', (c) => {
    const wanted = accepts(c, { header: 'Accept', supports: ['application/json', 'text/html'], default: 'application/json' });
    tell(c, 'Vary', 'Accept', { append: true });
    return wanted === 'text/html' ? respond(c, null, 307, { Location: '/docs' }) : respond(c, null, 308, { Location: '/v1' });
  })
  .get('/docs', (c) => serveAsset(c, 'docs/reference.html'))
  .get('/docs/:file', (c) => serveAsset(c, `docs/${c.req.param('file')}`))
  .get('/llms.txt', (c) => fixed(c, 'text/plain; charset=utf-8', llmsText))
  .get('/.well-known/api-catalog', (c) => fixed(c, 'application/linkset+json', JSON.stringify(catalog)));

/** Answers with a text that is part of this program. */
function fixed(c: RouteContext, type: string, body: string): Response {
  const { headers, isKnown } = freshnessOf(c, type);
  return isKnown ? respond(c, null, 304, headers) : respond(c, body, 200, { ...headers, 'Content-Type': type });
}

/** RFC 9727: where a program that knows the host only finds the API. */
const catalog = {
  linkset: [
    {
      anchor: '/v1',
      'service-desc': [{ href: '/v1/openapi.json', type: 'application/json' }],
      'service-doc': [{ href: '/docs', type: 'text/html' }],
      'service-meta': [{ href: '/v1/schemas', type: 'application/json' }],
      status: [{ href: '/health', type: 'application/json' }],
    },
  ],
};

const llmsText = `# Migration register

> Who does what on international migration: a read-only register over HTTP, in which every statement cites a paragraph of a document.

Every answer is JSON, \`{ data, meta }\`, and for lists \`{ data, page, meta }\`; ask with \`page.next\` as \`cursor\` for the next page. Every field is a
parameter of its list (\`/v1/activities?type=conference&when=2003\`). What is wrong with a request is told in \`errors\`, with what was expected.

## Start

- [/v1](/v1): links to everything, and how much there is
- [/v1/openapi.json](/v1/openapi.json): every operation, with examples
- [/v1/search?q={words}](/v1/search?q=trafficking): records of all kinds by words
- [/v1/resolve?name={name}](/v1/resolve?name=UNHCR): every record that a name may mean
- [/v1/schemas](/v1/schemas): JSON Schemas of all records
- [/v1/problems](/v1/problems): what can go wrong, and what to do

## Records

${Object.values(kinds)
  .map(({ plural, description }) => `- [/v1/${plural}](/v1/${plural}): ${description}`)
  .join('\n')}
`;
