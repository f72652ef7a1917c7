import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadRegisterData } from '@org/migration-core/data';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import swaggerUi from 'swagger-ui-dist/package.json' with { type: 'json' };
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { sourceOf } from '../src/docs/asset-sources.ts';
import { swaggerUiVersion } from '../src/docs/assets.ts';
import { assetTypes as assetTypesOf, schemaFiles } from '../src/docs/exported-files.ts';
import { servedFrom } from '../src/served.ts';
import { fileAssets } from '../src/server/file-assets.ts';
import { workerAssets } from '../src/server/worker-assets.ts';
import { expectProblem } from './expect-problem.ts';
import { openApp } from './open.ts';

const assetTypes = await assetTypesOf(fileAssets());

let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await openApp();
});

const pathOf = (name: string) => (name === 'docs/reference.html' ? '/docs' : name.startsWith('docs/') ? `/${name}` : `/v1/${name}`);
const csp = (response: Response) => response.headers.get('content-security-policy');

describe('a file that is served as it is', () => {
  it.each([...assetTypes])('%s (%s) has its bytes, a strong ETag, and 304 for who has it', async (name, type) => {
    const response = await app.request(pathOf(name));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(sourceOf(name)))).toBe(true);
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await app.request(pathOf(name), { headers: { 'If-None-Match': known } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await app.request(pathOf(name), { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('has another ETag than any other of another content', async () => {
    const answers = await Promise.all([...assetTypes.keys()].map((name) => app.request(pathOf(name))));
    const contents = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(new Set(contents).size);
  });

  it('is kept for ever where its version stands in its name, and only there', async () => {
    expect(swaggerUiVersion).toBe(swaggerUi.version);
    for (const name of assetTypes.keys()) {
      const { headers } = await app.request(pathOf(name));
      expect({ name, kept: headers.get('cache-control')?.includes('immutable') }).toEqual({ name, kept: name.includes(swaggerUi.version) });
    }
  });

  it.each([
    '/docs/nothing',
    '/docs/..%2fpackage.json',
    '/docs/%2e%2e%2f%2e%2e%2fpackage.json',
    '/docs/..%5c..%5cpackage.json',
    '/docs/%2fetc%2fpasswd',
    '/docs/pages.css%00',
    '/docs/PAGES.css',
    '/docs/__proto__',
    '/docs/openapi.json',
    '/docs/page/pages.css',
    '/docs/asset-sources.ts',
    '/v1/schemas/public/..%2fauthored%2ftopic.schema.json',
    '/v1/schemas/../../openapi.json',
    '/v1/schemas/public/package.json',
    '/v1/schemas/private/topic.schema.json',
    '/v1/schemas/public/topic.schema.json%2f..',
    '/v1/schemas/__proto__/constructor',
  ])('%s is none', async (path) => {
    await expectProblem(await app.request(path), 'RouteNotFound');
  });

  it('of a near name is suggested', async () => {
    const { suggestions } = await expectProblem(await app.request('/v1/schemas/public/topics.schema.json'), 'RouteNotFound');
    expect(suggestions).toContain('/v1/schemas/public/topic.schema.json');
  });

  it('is read from the folder of a build, from a binding, and is none without either', async () => {
    const served = servedFrom(await loadRegisterData(), new Date());
    const folder = mkdtempSync(join(tmpdir(), 'assets-'));
    writeFileSync(join(folder, 'openapi.json'), '{}');
    const asked: string[] = [];
    const binding = {
      fetch: async (url: string) => {
        asked.push(url);
        return url.endsWith('/openapi.json') ? new Response('{}') : new Response('no', { status: 404 });
      },
    };
    for (const assets of [fileAssets(pathToFileURL(`${folder}/`)), workerAssets(binding)]) {
      const response = await createApp(served, { assets }).request('/v1/openapi.json');
      expect([response.status, await response.text()]).toEqual([200, '{}']);
    }
    await createApp(served, { assets: workerAssets(binding) }).request('/docs/..%2fsecret');
    expect(asked).toEqual(['https://assets.invalid/openapi.json', 'https://assets.invalid/index.json']);
    for (const without of [
      createApp(served),
      createApp(served, { assets: workerAssets(undefined) }),
      createApp(served, { assets: workerAssets(binding) }),
    ]) {
      await expectProblem(await without.request('/docs'), 'RouteNotFound');
    }
  });
});

describe('pages for people', () => {
  it('load nothing from elsewhere, and no script that is not a file of ours', async () => {
    for (const path of ['/docs', '/v1/problems', '/v1/problems/QueryInvalid']) {
      const response = await app.request(path, { headers: { Accept: 'text/html' } });
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(csp(response)).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(csp(response)).not.toMatch(/unsafe|https?:|\*/);
      const html = await response.text();
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(html).not.toMatch(/<script>|<style|\son\w+=|style="/);
      for (const [, target] of html.matchAll(/(?:src|href)="([^"#]+)"/g)) {
        expect({ target, status: (await app.request(String(target))).status }).toEqual({ target, status: 200 });
      }
    }
  });

  it('are where people are led, and /v1 where programs are', async () => {
    for (const [accept, status, location] of [
      [undefined, 308, '/v1'],
      ['*/*', 308, '/v1'],
      ['application/json', 308, '/v1'],
      ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 307, '/docs'],
    ] as const) {
      const response = await app.request('/', accept ? { headers: { Accept: accept } } : {});
      expect([response.status, response.headers.get('location'), response.headers.get('vary')]).toEqual([status, location, 'Accept']);
    }
  });

  it('are found by programs and by readers of plain text', async () => {
    const { linkset } = (await (await app.request('/.well-known/api-catalog')).json()) as {
      linkset: Record<string, string | { href: string; type: string }[]>[];
    };
    const links = linkset.flatMap((one) => Object.values(one).filter((value) => typeof value !== 'string')).flat();
    expect(links.length).toBeGreaterThan(3);
    for (const { href, type } of links as { href: string; type: string }[]) {
      const response = await app.request(href);
      expect([href, response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([href, 200, type]);
    }
    const text = await (await app.request('/llms.txt')).text();
    expect(text).toMatch(/^# Migration register\n\n> /);
    const paths = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => String(path));
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths) expect({ path, status: (await app.request(path)).status }).toEqual({ path, status: 200 });
  });
});

describe('what the exporter writes', () => {
  it('is listed, and every file is served at its path, byte for byte, as what it is', async () => {
    const files = (await (await app.request('/v1/index.json')).json()) as { path: string; type: string }[];
    expect(files.length).toBeGreaterThan(200);
    for (const { path, type } of files) {
      if (path === 'context.jsonld') continue;
      const response = await app.request(`/v1/${path}`);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, type]);
      expect(await response.text()).toBe(readFileSync(new URL(`../../schema/${path}`, import.meta.url), 'utf8'));
    }
  });

  it('has the context of our linked data that is served', async () => {
    const written = JSON.parse(readFileSync(new URL('../../schema/context.jsonld', import.meta.url), 'utf8'));
    expect(await (await app.request('/v1/context.jsonld')).json()).toEqual(written);
  });

  it.each(['rules/rule.json', 'code-lists/..%2frules%2frules.json', 'types/python/register.go', 'types/nothing', 'openapi/x', 'rules/'])(
    'has no %s',
    async (path) => {
      await expectProblem(await app.request(`/v1/${path}`), 'RouteNotFound');
    },
  );

  it('suggests what may have been meant', async () => {
    const { suggestions } = await expectProblem(await app.request('/v1/code-lists/basi.json'), 'RouteNotFound');
    expect(suggestions).toContain('/v1/code-lists/basis.json');
  });
});

describe('the schemas', () => {
  it('are listed, and each is where its $id says', async () => {
    const { data } = (await (await app.request('/v1/schemas')).json()) as { data: { dialect: string; href: string }[] };
    expect(data).toHaveLength(46);
    expect(data.filter(({ dialect }) => dialect === 'draft-07')).toHaveLength(22);
    expect(data.map(({ href }) => href)).toEqual((await schemaFiles(fileAssets())).map(({ name }) => `/v1/${name}`));
    for (const { href } of data) {
      const response = await app.request(href);
      expect(response.headers.get('content-type')).toBe('application/schema+json');
      const { $id } = (await response.json()) as { $id: string };
      expect($id).toBe(`https://migration-register.example${href}`);
    }
  });

  it('resolve each other here: the one of the dataset accepts the records that are served', async () => {
    const fetched: string[] = [];
    const fetchSchema = async (path: string) => {
      fetched.push(path);
      return (await (await app.request(path)).json()) as object;
    };
    const ajv = addFormats.default(new Ajv2020({ strict: false, loadSchema: (uri) => fetchSchema(new URL(uri).pathname) }));
    const accepts = await ajv.compileAsync(await fetchSchema('/v1/schemas/public/dataset.schema.json'));
    expect(fetched).toHaveLength(11);
    const { data } = (await (await app.request('/v1/search?limit=200')).json()) as { data: object[] };
    expect(data).toHaveLength(200);
    expect(accepts(data)).toBe(true);
    expect(accepts([...data, {}])).toBe(false);
  });

  it('refuse parameters, as everything under /v1 does', async () => {
    for (const path of ['/v1/schemas', '/v1/schemas/public/topic.schema.json', '/v1/openapi.json']) {
      await expectProblem(await app.request(`${path}?version=2`), 'QueryInvalid');
    }
  });
});
