import { type AnyRecord, kindNames, kinds, parseRef, printCitation } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { linkedData, linkedDataContext } from '@org/migration-core/formats';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import type { createApp } from '../src/app.ts';
import { openApp } from './open.ts';

const dataset = await loadRegisterData();
const origin = 'http://register.example';
const contextUrl = `${origin}/v1/context.jsonld`;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await openApp();
});

/** Loads our context from the app, and nothing else from anywhere. */
const documentLoader = async (url: string) => {
  if (url !== contextUrl) throw new Error(`nothing but our context is loaded, not ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: await (await app.request('/v1/context.jsonld')).json() };
};

/** Expands a document that was got from a path. `safe` refuses to drop anything. */
const expand = async (document: object, path: string) =>
  (await jsonld.expand(document as never, { base: `${origin}${path}`, documentLoader, safe: true } as never)) as unknown as Record<
    string,
    unknown
  >[];

const compact = async (expanded: unknown) =>
  (await jsonld.compact(
    expanded as never,
    contextUrl as never,
    { documentLoader, compactToRelative: false, graph: false } as never,
  )) as unknown as Record<string, unknown>;

const pathOf = ({ kind, id }: Pick<AnyRecord, 'kind' | 'id'>) => `/v1/${kinds[kind].plural}/${id}`;
const addressOf = (ref: string) => {
  const parsed = parseRef(ref);
  return parsed ? `${origin}/v1/${kinds[parsed.kind].plural}/${parsed.id}` : undefined;
};

/** Fields that linked data leaves out, as the README lists them. */
const leftOut = new Set([
  'organization/unSystem',
  'survey-result/population',
  'survey-result/responses',
  'survey-result/options',
  'survey-result/responseRate',
  'survey-result/views',
  'source/details',
  'source/sections',
  'source/paragraphs',
  'meeting-session/contributions/role',
  'meeting-session/contributions/affiliations',
  'survey-result/respondents/onBehalfOf',
]);
/** What is told otherwise: how a statement is known, by the property that its places stand under; what a quantity hedges, by its words. */
const toldOtherwise = new Set(['basis', 'stated', 'lang', 'relation', 'of']);

/** Every value of a record that linked data has to tell, as it has to tell it. */
function* valuesToTell(record: AnyRecord, value: unknown = record, at: readonly string[] = []): Generator<string | number> {
  if (at[0] === 'points' || at[0] === 'kind' || leftOut.has([record.kind, ...at].join('/'))) return;
  if (at.at(-1) === 'cite') {
    for (const cite of value as { source: string; locator: string }[])
      yield `${origin}/v1/sources/${printCitation(cite).replace('/', '/paragraphs/')}`;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* valuesToTell(record, item, at);
  } else if (typeof value === 'object' && value !== null) {
    const isQuantity = 'unit' in value;
    for (const [key, item] of Object.entries(value)) {
      if (toldOtherwise.has(key) && (key !== 'relation' || isQuantity)) continue;
      yield* valuesToTell(record, item, [...at, key]);
    }
  } else if (at[0] === 'id' || at[0] === 'formerIds') yield `${origin}${pathOf({ kind: record.kind, id: String(value) })}`;
  else if (at.join('/') === 'inForce/value') yield value === 'in-force' ? 'https://schema.org/InForce' : 'https://schema.org/NotInForce';
  // `remarks.field` points into the record as it is.
  else if (at.join('/') !== 'remarks/field') yield typeof value === 'number' ? value : (addressOf(String(value)) ?? String(value));
}

/** Every value that an expanded document tells. */
function* valuesTold(node: unknown): Generator<unknown> {
  if (Array.isArray(node)) for (const item of node) yield* valuesTold(item);
  else if (typeof node === 'object' && node !== null) for (const item of Object.values(node)) yield* valuesTold(item);
  else yield node;
}

describe.each(kindNames)('every %s', (kind) => {
  const records = dataset.byKind[kind] as readonly AnyRecord[];

  it('tells all that linked data has words for', async () => {
    for (const record of records) {
      const path = pathOf(record);
      const response = await app.request(`${path}?format=jsonld`);
      expect(response.headers.get('content-type')).toBe('application/ld+json');
      const [node, ...more] = await expand((await response.json()) as object, path);
      expect(more).toEqual([]);
      const told = new Set(valuesTold(node));
      const untold = [...new Set(valuesToTell(record))].filter((value) => !told.has(value));
      expect({ path, untold }).toEqual({ path, untold: [] });
    }
  });

  it('is the same again when compacted', async () => {
    for (const record of records) {
      const path = pathOf(record);
      const expanded = await expand({ '@context': contextUrl, ...linkedData(record, { base: '/v1' }) }, path);
      const { '@context': context, ...compacted } = await compact(expanded);
      expect(context).toBe(contextUrl);
      expect(compacted).toEqual(JSON.parse(JSON.stringify(linkedData(record, { base: `${origin}/v1` }))));
    }
  });
});

describe('linked data', () => {
  it('of a list is the graph of its records', async () => {
    for (const path of ['/v1/topics?limit=200', '/v1/search?q=remittances&limit=200', '/v1/places?limit=5']) {
      const [list, json] = await Promise.all([`${path}&format=jsonld`, path].map(async (one) => (await app.request(one)).json()));
      const expanded = await expand(list as object, path);
      const { data } = json as { data: AnyRecord[] };
      expect(expanded.map((node) => node['@id'])).toEqual(data.map((record) => `${origin}${pathOf(record)}`));
      const apart = await Promise.all(
        data.map(async (record) => (await expand({ '@context': contextUrl, ...linkedData(record, { base: '/v1' }) }, path))[0]),
      );
      expect(expanded).toEqual(apart);
    }
  });

  it.each(kindNames)('of a %s that was cut down tells what is left', async (kind) => {
    const path = `/v1/${kinds[kind].plural}?fields=names&limit=2&format=jsonld`;
    const nodes = await expand((await (await app.request(path)).json()) as object, path);
    expect(nodes).toHaveLength(2);
    for (const node of nodes) {
      expect(node['@type']).not.toContain(null);
      expect(Object.keys(node).filter((key) => !/^@|[nN]ame$|Label$/.test(key))).toEqual([]);
    }
  });

  it('tells each statement with its places: stated, implied or from elsewhere', async () => {
    const [node] = await expand(
      (await (await app.request('/v1/instruments/ga-resolution-56-203?format=jsonld')).json()) as object,
      '/v1/instruments/ga-resolution-56-203',
    );
    const statements =
      (node?.['@reverse'] as Record<string, Record<string, unknown>[]> | undefined)?.[
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#subject'
      ] ?? [];
    const dates = statements.filter(
      (one) =>
        JSON.stringify(one['http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate']) === '[{"@id":"https://schema.org/legislationDate"}]',
    );
    expect(dates.map((one) => one['http://www.w3.org/1999/02/22-rdf-syntax-ns#object'])).toEqual([
      [{ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2002-02-21' }],
      [{ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2001-12-21' }],
    ]);
    expect(dates.map((one) => one['http://www.w3.org/ns/prov#hadPrimarySource'])).toEqual([
      ['3', '41', 'summary'].map((place) => ({ '@id': `${origin}/v1/sources/a-58-98/paragraphs/${place}` })),
      [{ '@id': `${origin}/v1/sources/second-coordination-meeting-2003/paragraphs/i.1` }],
    ]);
  });

  it('leads to places that are served', async () => {
    for (const record of [...dataset.records.values()].slice(0, 60)) {
      for (const place of (linkedData(record, { base: '/v1' }).source as string[]) ?? [])
        expect((await app.request(place)).status).toBe(200);
    }
  });

  it('is triples that a store can take', async () => {
    const quads = (await jsonld.toRDF(
      (await (await app.request('/v1/places/chile?format=jsonld')).json()) as never,
      {
        base: `${origin}/v1/places/chile`,
        documentLoader,
        safe: true,
        format: 'application/n-quads',
      } as never,
    )) as unknown as string;
    expect(quads).toContain(`<${origin}/v1/places/chile> <https://schema.org/name> "Chile"@en .`);
    expect(quads).toContain(`<${origin}/v1/places/chile> <https://schema.org/containedInPlace> <${origin}/v1/places/south-america> .`);
  });

  it('stands on a context that is served, cached, and complete in itself', async () => {
    const response = await app.request('/v1/context.jsonld', { headers: { Accept: 'application/ld+json, application/json' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/ld+json']);
    expect(await response.json()).toEqual(linkedDataContext);
    const again = await app.request('/v1/context.jsonld', { headers: { 'If-None-Match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect((await app.request('/v1/context.jsonld', { headers: { Accept: 'application/json' } })).headers.get('content-type')).toBe(
      'application/json',
    );
  });

  it('has no term that stands for two things, and no property under two terms', () => {
    const definitions = Object.entries(linkedDataContext['@context']).filter(([name]) => !name.startsWith('@'));
    const iris = definitions.map(([, one]) =>
      typeof one === 'string' ? one : JSON.stringify((one as Record<string, string>)['@id'] ?? one),
    );
    expect(new Set(iris).size).toBe(iris.length);
  });
});
