import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kindNames, kinds, urlParameters } from '@org/migration-core';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { createApp } from '../src/app.ts';
import { faults } from '../src/problem/faults.ts';
import { problems } from '../src/problem/problem.ts';
import { expectProblem } from './expect-problem.ts';
import { golden, goldenFiles } from './golden.ts';
import { openApp } from './open.ts';
import { document, validated } from './validated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8');

type Parameter = { $ref?: string; name: string; in: string; schema: Record<string, unknown>; description: string } & Record<
  string,
  unknown
>;
const parametersAt = (path: string): Parameter[] =>
  (document.paths[path]?.get?.parameters ?? []).map(
    (one) => (one.$ref ? document.components.parameters[one.$ref.replace('#/components/parameters/', '')] : one) as Parameter,
  );
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);
/** What is sent with an operation, by media type. */
const sentBy = ({ requestBody }: (typeof operations)[number]['operation']) =>
  Object.entries(requestBody?.content ?? {}).map(([type, { examples = {} }]) => {
    const value = Object.values(examples)[0]?.value;
    return { headers: { 'Content-Type': type }, body: typeof value === 'string' ? value : JSON.stringify(value) };
  });

/** The requests that the document shows, each with the answer that it shows. */
const shown = operations.flatMap(({ method, operation }) =>
  Object.values(operation.responses[200]?.content ?? {}).flatMap(({ examples = {} }) =>
    Object.values(examples as Record<string, { summary: string; value: unknown }>).map(({ summary, value }) => ({
      path: summary.replace(/^(?:GET|POST) /, ''),
      method: method.toUpperCase(),
      sent: sentBy(operation),
      value,
    })),
  ),
);

let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await openApp();
});

describe('the OpenAPI document', () => {
  it('tells every route, and no other', () => {
    const served = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}').replace(/(?<=.)\/$/, '')}`);
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...new Set(served)].sort());
  });

  it("has nothing that Redocly's recommended rules find", async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const found = await lintFromString({ source: text, config, absoluteRef: '/openapi.json' });
    expect(found.map(({ ruleId, message, location: [place] }) => `${ruleId} ${place?.pointer}: ${message}`)).toEqual([]);
    const broken = JSON.stringify({ ...JSON.parse(text), servers: [] });
    expect(await lintFromString({ source: broken, config, absoluteRef: '/openapi.json' })).not.toEqual([]);
  });

  it('is committed as it is generated, in any time zone and language', () => {
    const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' };
    execFileSync(process.execPath, ['--conditions=@org/source', 'scripts/emit.ts', '--check'], { cwd: root, env, stdio: 'pipe' });
  });

  it('gives every operation a name of its own, a summary, and a group that is described', () => {
    const { tags } = JSON.parse(text) as { tags: { name: string; description: string }[] };
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { operation } of operations) {
      expect(operation).toMatchObject({ operationId: expect.stringMatching(/^[a-z][A-Za-z0-9]+$/), summary: expect.any(String) });
      expect(tags.map(({ name }) => name)).toEqual(expect.arrayContaining((operation as unknown as { tags: string[] }).tags));
    }
    for (const { description } of tags) expect(description).not.toBe('');
  });

  it('has the schemas of records as they are exported for OpenAPI documents, word for word', () => {
    const exported = JSON.parse(readFileSync(new URL('../../schema/openapi/components.json', import.meta.url), 'utf8')) as {
      components: { schemas: Record<string, object> };
    };
    const { schemas } = exported.components;
    for (const kind of kindNames) expect(schemas).toHaveProperty(kinds[kind].title.replace(/ (.)/g, (_, l: string) => l.toUpperCase()));
    const names = Object.keys(schemas);
    expect(names.length).toBeGreaterThan(100);
    expect(Object.fromEntries(names.map((name) => [name, document.components.schemas[name]]))).toEqual(schemas);
  });
});

describe('the parameters of a list', () => {
  it.each(kindNames)('of %s are those of the grammar, each once', (kind) => {
    const told = parametersAt(`/v1/${kinds[kind].plural}`);
    const known = urlParameters([kind]);
    expect(told.map(({ name }) => name)).toEqual([...known.map(({ name }) => name), 'ids', 'format']);
    for (const { name, isList, values } of known) {
      const { schema, style, explode } = told.find((one) => one.name === name) as Parameter;
      expect([style, explode, schema.type === 'array']).toEqual(isList ? ['form', false, true] : [undefined, undefined, false]);
      const { enum: closed } = (isList ? schema.items : schema) as { enum?: string[] };
      if (schema.type !== 'boolean') expect(closed).toEqual(values);
    }
  });

  it('tell which can be turned round and which take a role, and both are answered', async () => {
    const told = parametersAt('/v1/activities');
    const party = told.find(({ name }) => name === 'party');
    expect(party).toMatchObject({ 'x-negatable': true, 'x-roles': expect.arrayContaining(['lead']) });
    expect((await app.request('/v1/activities?party!=unicef&party.lead=ilo&limit=1')).status).toBe(200);
    for (const { name, 'x-negatable': isNegatable, schema } of told.filter(({ schema: { type } }) => type === 'array')) {
      const [value] = (schema.items as { enum?: string[] }).enum ?? [];
      if (value === undefined) continue;
      expect({ name, status: (await app.request(`/v1/activities?${name}!=${value}&limit=1`)).status }).toEqual({
        name,
        status: isNegatable ? 200 : 400,
      });
    }
  });

  it.each(kindNames)('of %s are taken with every value that they list, and refused with one that they do not', async (kind) => {
    const base = `/v1/${kinds[kind].plural}`;
    for (const { name, schema } of parametersAt(base)) {
      const values = ((schema.items ?? schema) as { enum?: string[] }).enum;
      if (!values || name === 'format') continue;
      const path =
        schema.type === 'array'
          ? `${base}?limit=1&${name}=${values.map(encodeURIComponent).join(',')}`
          : `${base}?limit=1&${name}=${values[0]}`;
      expect({ path, status: (await app.request(path)).status }).toEqual({ path, status: 200 });
      const refused = `${base}?limit=1&${name}=nothing-of-this-name`;
      expect({ refused, status: (await app.request(refused)).status }).toEqual({ refused, status: 400 });
    }
  });
});

describe('the representations that an operation tells', () => {
  const negotiated = operations.filter(({ path }) => parametersAt(path).some(({ name }) => name === 'format'));
  it.each(negotiated)('$path', async ({ path, operation }) => {
    const [example] = shown.filter(({ path: one }) => one.split('?')[0] === path);
    const asked = example?.path ?? path.replace(/\{\w+\}/g, 'nothing');
    const { formats } = await expectProblem(
      await app.request(`${asked}${asked.includes('?') ? '&' : '?'}format=nothing`),
      'FormatNotAcceptable',
    );
    expect((formats as { type: string }[]).map(({ type }) => type)).toEqual(Object.keys(operation.responses[200]?.content ?? {}));
  });
});

describe('the examples', () => {
  it('are shown for most operations', () => {
    expect(shown.length).toBeGreaterThan(60);
  });

  it.each(shown)('$path is what is answered, and valid', async ({ path, method, sent: [body], value }) => {
    const response = await app.request(path, { method, ...body });
    expect(typeof value === 'string' ? await response.clone().text() : await response.clone().json()).toEqual(value);
    await validated(path, response, method);
  });

  it('of what can be sent are taken alike, whatever the media type', async () => {
    const [one, ...others] = operations.flatMap(({ operation }) => sentBy(operation));
    const codesOf = async (sent: typeof one) => {
      const response = await app.request('/v1/validate', { method: 'POST', ...sent });
      expect(response.status).toBe(200);
      const { data, meta } = (await response.json()) as { data: { code: string }[]; meta: object };
      return { codes: data.map(({ code }) => code), meta };
    };
    expect(others).toHaveLength(1);
    for (const other of others) expect(await codesOf(other)).toEqual(await codesOf(one));
  });

  it('show a problem document of every code', () => {
    const examples = Object.values(document.components.responses).flatMap(({ content = {} }) =>
      Object.values(content).flatMap(({ examples = {} }) => Object.entries(examples)),
    );
    expect(examples.map(([code]) => code).sort()).toEqual(Object.keys(problems).sort());
    for (const [code, { value }] of examples) expect(value).toMatchObject({ code, status: problems[code as keyof typeof problems].status });
  });
});

describe('every response', () => {
  it.each([...golden, ...goldenFiles].map((request) => ({ shown: `${request.method ?? 'GET'} ${request.path}`, request })))(
    '$shown is as the document tells',
    async ({ request: { path, status, type, method = 'GET', headers = {}, body } }) => {
      const response = await app.request(path, { method, headers, ...(body !== undefined && { body }) });
      expect(response.status).toBe(status);
      if (type !== undefined) expect(response.headers.get('content-type')).toBe(type);
      await validated(path, response, method);
    },
  );

  it.each([...Object.keys(problems), ...Object.keys(faults)])(
    'the page of %s is as the document tells, in both representations',
    async (code) => {
      const path = `/v1/problems/${code}`;
      await validated(path, await app.request(path));
      await validated(path, await app.request(path, { headers: { Accept: 'text/html' } }));
    },
  );

  it('that tells how it was found is as the document tells', async () => {
    const path = '/v1/search?q=migration&explain=true&limit=1';
    const { plan } = (await (await validated(path, await app.request(path))).json()) as { plan: object[] };
    expect(plan.length).toBeGreaterThan(0);
  });

  it('304 is as the document tells', async () => {
    for (const path of ['/v1/topics', '/docs', '/v1/openapi.json', '/v1/schemas/public/topic.schema.json']) {
      const etag = (await app.request(path)).headers.get('etag') ?? '';
      const response = await app.request(path, { headers: { 'If-None-Match': etag } });
      expect(response.status).toBe(304);
      await validated(path, response);
    }
  });

  it('is refused where it is not: the check can fail', async () => {
    const { data, ...rest } = (await (await app.request('/v1/topics/remittances')).json()) as { data: { names: unknown }; meta: object };
    const { names: _, ...nameless } = data;
    const standing = {
      ETag: '"a"',
      'Cache-Control': 'b',
      'Last-Modified': 'c',
      Vary: 'Accept',
      Link: '</>; rel="alternate"',
      'X-Request-Id': 'd',
      'Server-Timing': 'total;dur=1.0',
    };
    const answer = (body: unknown, init: ResponseInit = {}) =>
      new Response(JSON.stringify(body), {
        headers: { ...standing, 'Content-Type': 'application/json', ...init.headers },
        ...(init.status && { status: init.status }),
      });
    const path = '/v1/topics/remittances';
    await validated(path, answer({ data, ...rest }));
    await expect(validated(path, answer({ data: nameless, ...rest }))).rejects.toThrow();
    await expect(validated(path, answer({ data, ...rest, more: 1 }))).rejects.toThrow();
    await expect(validated(path, answer({ data: { ...data, more: 1 }, ...rest }))).rejects.toThrow();
    await expect(validated(path, answer({ data, ...rest }, { status: 201 }))).rejects.toThrow('not in the document');
    await expect(validated(path, answer({ data, ...rest }, { headers: { 'Content-Type': 'text/plain' } }))).rejects.toThrow();
    for (const name of Object.keys(standing)) {
      const without = answer({ data, ...rest });
      without.headers.delete(name);
      await expect(validated(path, without), name).rejects.toThrow(name);
    }
    await expect(validated(path, answer({ data, ...rest }, { headers: { 'X-Total-Count': '1' } }))).rejects.toThrow('X-Total-Count');
    const csv = (text: string, headers = {}) =>
      new Response(text, { headers: { ...standing, 'Content-Type': 'text/csv', 'Content-Disposition': 'attachment', ...headers } });
    await validated(path, csv('a,b\r\n1,2\r\n'));
    await expect(validated(path, csv('a,b\r\n1,2,3\r\n'))).rejects.toThrow('a cell for each column');
    await expect(validated(path, csv('a,a\r\n1,2\r\n'))).rejects.toThrow('each column once');
    const lines = (text: string) => csv(text, { 'Content-Type': 'application/x-ndjson', 'X-Total-Count': '1' });
    await validated('/v1/topics', lines(`${JSON.stringify(data)}\n`));
    await expect(validated('/v1/topics', lines(`${JSON.stringify(nameless)}\n`))).rejects.toThrow();
    await expect(validated('/v1/topics', lines('{\n'))).rejects.toThrow();
    await expect(validated('/v1/nothing', answer({ data, ...rest }))).rejects.toThrow('not in the document');
    await expect(
      validated('/v1/topics', answer({ data: [{ kind: 'topic', id: 'a' }], page: { limit: 1, total: 1 }, ...rest })),
    ).rejects.toThrow();
  });
});
