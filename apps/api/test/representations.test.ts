import { execFileSync } from 'node:child_process';
import { type KindName, kindNames, kinds, openRegister } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import { recordTable } from '@org/migration-core/formats';
import { beforeAll, describe, expect, it } from 'vitest';
import type { createApp } from '../src/app.ts';
import { expectProblem, firstError, linkTo, standingHeaders } from './expect-problem.ts';
import { appOf, openApp } from './open.ts';
import { parseCsv, recordsOf } from './parse-csv.ts';
import { records as smallRegister } from './small-register.ts';

const dataset = await loadRegisterData();
const register = openRegister(dataset);
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  app = await openApp();
});

type Identified = { kind: string; id: string };
const ok = async (path: string, accept?: string): Promise<Response> => {
  const response = await app.request(path, accept === undefined ? {} : { headers: { Accept: accept } });
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response;
};
const textOf = async (path: string) => (await ok(path)).text();
const linesOf = (text: string) => text.split('\n').slice(0, -1);
const with_ = (path: string, query: string) => `${path}${path.includes('?') ? '&' : '?'}${query}`;
const ndjsonOf = async (path: string) => linesOf(await textOf(with_(path, 'format=ndjson'))).map((line) => JSON.parse(line) as Identified);
const refsOf = (records: readonly Identified[]) => records.map(({ kind, id }) => `${kind}/${id}`);

/** Everything that a list has, gathered page by page. */
async function pagesOf(path: string, limit: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let next: string | undefined = with_(path, `limit=${limit}`); next !== undefined; ) {
    const response = await ok(next);
    found.push(...((await response.json()) as { data: unknown[] }).data);
    next = linkTo('next', response);
  }
  return found;
}

const lists: readonly string[] = [
  ...kindNames.map((kind) => `/v1/${kinds[kind].plural}`),
  '/v1/activities?type=conference,seminar&when=2003&sort=-when',
  '/v1/activities?q=trafficking',
  '/v1/organizations?sort=name',
  '/v1/search?q=traffick&kind=activity,instrument',
  '/v1/search?q=migration&sort=-name',
];
const linkLists: readonly string[] = [
  '/v1/conflicts',
  '/v1/conflicts?class=contradiction',
  '/v1/organizations/unhcr/neighbours',
  '/v1/organizations/unhcr/neighbours?direction=in',
  '/v1/organizations/unhcr/neighbours/parties',
];

describe.each([...lists, ...linkLists])('the list %s', (path) => {
  it.each([7, 200])('is the same as NDJSON lines, CSV rows and all pages of %i', async (limit) => {
    const paged = await pagesOf(path, limit);
    const whole = await ok(with_(path, 'format=ndjson'));
    expect(whole.headers.get('x-total-count')).toBe(String(paged.length));
    const lines = linesOf(await whole.text());
    expect(lines).toEqual(paged.map((one) => JSON.stringify(one)));
    const csv = await ok(with_(path, 'format=csv'));
    expect(csv.headers.get('x-total-count')).toBe(String(paged.length));
    const [header, ...rows] = parseCsv(await csv.text());
    expect(rows.map((row) => row.length)).toEqual(paged.map(() => header?.length));
    expect(rows).toHaveLength(paged.length);
  });
});

describe.each([
  '/v1/survey-results',
  '/v1/meeting-sessions',
  '/v1/activities?type=seminar',
  '/v1/search?q=remittances',
  '/v1/conflicts?class=contradiction',
])('the list %s', (path) => {
  it('is the same as all pages of 1', async () => {
    expect(await ndjsonOf(path)).toEqual(await pagesOf(path, 1));
  });
});

describe('a list as JSON', () => {
  it('has its page, its total and what was asked for beside it', async () => {
    const response = await ok(
      '/v1/activities?facets=type&include=parties.party&explain=true&groupBy=type&q=trafficking&limit=3&asOf=2003&knownAt=2004',
    );
    const body = (await response.json()) as Record<string, Record<string, unknown>>;
    expect(Object.keys(body).sort()).toEqual(['data', 'facets', 'groups', 'hits', 'included', 'meta', 'page', 'plan']);
    expect(body.page).toEqual({ limit: 3, total: Number(response.headers.get('x-total-count')), next: expect.any(String) });
    expect(body.meta).toEqual({ dataset: dataset.digest, kind: 'activity', asOf: '2003', knownAt: '2004' });
  });

  it('links to the first page, those beside it and other formats', async () => {
    const first = await ok('/v1/topics?limit=2');
    const second = await ok(linkTo('next', first) ?? '');
    expect(await (await ok(linkTo('prev', second) ?? '')).json()).toEqual(await (await ok('/v1/topics?limit=2')).json());
    expect(linkTo('first', second)).toBe('/v1/topics?limit=2');
    const alternates = [...(first.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="alternate"; type="([^"]+)"/g)].map(
      ([, path, type]) => ({ path, type }),
    );
    expect(alternates).toEqual([
      { path: '/v1/topics?format=ndjson&limit=2', type: 'application/x-ndjson' },
      { path: '/v1/topics?format=csv&limit=2', type: 'text/csv' },
      { path: '/v1/topics?format=jsonld&limit=2', type: 'application/ld+json' },
    ]);
    for (const { path = '', type = '' } of alternates) expect((await ok(path)).headers.get('content-type')).toContain(type);
  });

  it('links to other formats without what they have no place for, and not at all from a long address', async () => {
    const link = (await ok('/v1/activities?facets=type&type=report')).headers.get('link') ?? '';
    expect(link).toContain('</v1/activities?format=csv&type=report>; rel="alternate"');
    const long = (await ok(`/v1/activities?q=${'migration%20'.repeat(31)}&type=${'report,'.repeat(25)}report`)).headers.get('link') ?? '';
    expect(long).toContain('rel="first"');
    expect(long).not.toContain('alternate');
  });
});

describe('the format', () => {
  const types = {
    json: 'application/json',
    ndjson: 'application/x-ndjson',
    csv: 'text/csv; charset=utf-8; header=present',
    jsonld: 'application/ld+json',
  };

  it.each(Object.entries(types))('%s is chosen by ?format= and by Accept', async (format, type) => {
    const [media = ''] = type.split(';');
    for (const response of [
      await ok(`/v1/topics?format=${format}`),
      await ok('/v1/topics', media),
      await ok('/v1/topics', `text/html, ${media};q=0.8`),
    ]) {
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('vary')).toBe('Accept');
    }
    expect(await (await ok(`/v1/topics?format=${format}`)).text()).toBe(await (await ok('/v1/topics', media)).text());
  });

  it('gives each representation an ETag of its own, which is asked for again at no cost', async () => {
    const tags = await Promise.all(
      Object.keys(types).map(async (format) => (await ok(`/v1/topics?format=${format}`)).headers.get('etag') ?? ''),
    );
    expect(new Set(tags).size).toBe(4);
    for (const [i, format] of Object.keys(types).entries()) {
      const known = await app.request(`/v1/topics?format=${format}`, { headers: { 'If-None-Match': tags[i] ?? '' } });
      expect([known.status, await known.text(), known.headers.get('vary')]).toEqual([304, '', 'Accept']);
    }
  });

  it('that nothing is written in is refused with those that there are and what was meant', async () => {
    expect(await expectProblem(await app.request('/v1/topics?format=cvs'), 'FormatNotAcceptable')).toMatchObject({
      formats: Object.entries(types).map(([format, type]) => ({ format, type: type.split(';')[0] })),
      suggestions: ['csv'],
    });
    expect(await expectProblem(await app.request('/v1/topics/remittances?format=ndjsn'), 'FormatNotAcceptable')).not.toHaveProperty(
      'suggestions.0',
      'ndjson',
    );
    await expectProblem(await app.request('/v1/topics', { headers: { Accept: 'application/xml' } }), 'FormatNotAcceptable');
  });

  it.each([
    '/v1',
    '/v1/plans',
    '/v1/problems',
    '/v1/resolve?name=UNHCR',
    '/v1/suggest?q=a',
    '/v1/sources/a-58-98/coverage',
    '/v1/context.jsonld',
  ])('may be said of %s too', async (path) => {
    await ok(with_(path, 'format=json'));
    await expectProblem(await app.request(with_(path, 'format=csv')), 'FormatNotAcceptable');
  });

  it('of downloads has the name of a file', async () => {
    const nameOf = async (path: string) => (await ok(path)).headers.get('content-disposition');
    expect(await nameOf('/v1/topics?format=csv')).toBe('attachment; filename="topics.csv"');
    expect(await nameOf('/v1/survey-results?format=ndjson')).toBe('attachment; filename="survey-results.ndjson"');
    expect(await nameOf('/v1/organizations/unhcr/neighbours/parties?format=csv')).toBe(
      'attachment; filename="organizations-unhcr-neighbours-parties.csv"',
    );
    expect([await nameOf('/v1/topics'), await nameOf('/v1/topics?format=jsonld')]).toEqual([null, null]);
  });

  it.each(['facets=type', 'include=topic', 'groupBy=type', 'explain=true', 'highlight=true', 'facetLimit=3'])(
    'other than JSON has no place for %s, and says so',
    async (parameter) => {
      for (const format of ['csv', 'ndjson', 'jsonld']) {
        const problem = await expectProblem(await app.request(`/v1/activities?${parameter}&format=${format}`), 'QueryInvalid');
        expect(firstError(problem)).toMatchObject({ parameter: parameter.split('=')[0], expected: 'format=json with it' });
      }
    },
  );

  it('takes nothing away from what is wrong with a query', async () => {
    const { errors } = await expectProblem(await app.request('/v1/activities?format=csv&facets=type&tpye=report&limit=0'), 'QueryInvalid');
    expect((errors as { parameter: string }[]).map(({ parameter }) => parameter)).toEqual(['limit', 'tpye', 'facets']);
    await expectProblem(await app.request('/v1/activities?format=ndjson&cursor=abc'), 'QueryInvalid');
    await expectProblem(await app.request('/v1/organizations/unhrc/neighbours?format=csv'), 'RecordNotFound');
  });
});

describe('HEAD', () => {
  it.each(['json', 'ndjson', 'csv', 'jsonld'])('of a list as %s has the headers of GET and no body', async (format) => {
    for (const path of ['/v1/activities', '/v1/activities?limit=3', '/v1/topics?ids=remittances']) {
      const [got, head] = [
        await ok(with_(path, `format=${format}`)),
        await app.request(with_(path, `format=${format}`), { method: 'HEAD' }),
      ];
      expect(standingHeaders(head)).toEqual(standingHeaders(got));
      expect(await head.text()).toBe('');
      await got.text();
    }
  });
});

describe('one page of a stream', () => {
  it.each(['ndjson', 'csv', 'jsonld'])('as %s is what limit and cursor say, with a link to the next', async (format) => {
    const first = await ok(`/v1/organizations?limit=3&format=${format}`);
    const json = (await (await ok('/v1/organizations?limit=3')).json()) as { data: Identified[]; page: { total: number } };
    expect(first.headers.get('x-total-count')).toBe(String(json.page.total));
    const idsIn = async (response: Response) => {
      const text = await response.text();
      if (format === 'csv') return recordsOf(text).map(({ id }) => id);
      if (format === 'ndjson') return linesOf(text).map((line) => (JSON.parse(line) as Identified).id);
      return (JSON.parse(text) as { '@graph': { '@id': string }[] })['@graph'].map((node) => node['@id'].split('/').at(-1));
    };
    expect(await idsIn(first)).toEqual(json.data.map(({ id }) => id));
    const next = linkTo('next', first) ?? '';
    expect(next).toContain(`format=${format}`);
    expect(await idsIn(await ok(next))).toEqual(dataset.byKind.organization.slice(3, 6).map(({ id }) => id));
  });
});

describe('a list of nothing', () => {
  const path = '/v1/activities?knownAt=1990';
  it('is an empty list in every format', async () => {
    expect(((await (await ok(path)).json()) as { data: unknown[] }).data).toEqual([]);
    expect(await textOf(`${path}&format=ndjson`)).toBe('');
    expect(parseCsv(await textOf(`${path}&format=csv`))).toEqual([recordTable({ kinds: ['activity'] }).header]);
    expect(JSON.parse(await textOf(`${path}&format=jsonld`))).toEqual({ '@context': '/v1/context.jsonld', '@graph': [] });
  });
});

describe('CSV', () => {
  it.each(kindNames)('of %s has the names of records beside every reference, in the columns of the kind', async (kind: KindName) => {
    const text = await textOf(`/v1/${kinds[kind].plural}?format=csv`);
    const [header] = parseCsv(text);
    expect(header).toEqual(recordTable({ kinds: [kind] }).header);
    const rows = recordsOf(text);
    expect(rows.map(({ id }) => id)).toEqual(dataset.byKind[kind].map(({ id }) => id));
    for (const row of rows) {
      for (const column of header?.filter((name) => header.includes(`${name}.name`)) ?? []) {
        const refs = (row[column] ?? '').split('|').filter((ref) => ref !== '');
        const names = await register.captions(refs);
        for (const name of names) expect(row[`${column}.name`]).toContain(name);
      }
    }
  });

  it('is narrowed by fields', async () => {
    const [header] = parseCsv(await textOf('/v1/activities?fields=when,names&limit=1&format=csv'));
    expect(header).toEqual(['kind', 'id', 'name', 'acronym', 'otherNames', 'when']);
  });

  it('of all kinds has the columns that all have', async () => {
    const [header] = parseCsv(await textOf('/v1/search?q=migration&format=csv'));
    expect(header).toEqual(recordTable().header);
  });

  it('of one record is one row', async () => {
    const [row, ...more] = recordsOf(await textOf('/v1/organizations/unhcr?format=csv'));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ kind: 'organization', id: 'unhcr', acronym: 'UNHCR' });
  });

  it('is read alike by another program', async () => {
    const text = await textOf('/v1/activities?format=csv');
    const program = 'import csv, json, sys; print(json.dumps(list(csv.reader(sys.stdin, strict=True))))';
    const read = execFileSync('python3', ['-c', program], {
      input: text,
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
      maxBuffer: 1e8,
    });
    expect(JSON.parse(read)).toEqual(parseCsv(text));
  });
});

describe('hostile names in CSV', () => {
  const cite = 'paper/1';
  const hostile = [
    "=cmd|'/C calc'!A0",
    '+1+1',
    '-2+3',
    '@SUM(A1:A9)',
    '=HYPERLINK("https://evil.example";"click")',
    '\uff1d1+1',
    '\uff0b1',
    '\uff0d1',
    '\uff20A1',
    'A "quoted", name',
    "'already",
    'Ünïcode — “name”',
    '|pipes|',
    'back\\slash',
    ';semicolons;',
  ];
  const organizations = hostile.map((value, i) => ({
    kind: 'organization',
    id: `h${i}`,
    names: [{ value, role: 'preferred', cite }],
    type: 'office',
    cite,
  }));
  const child = {
    kind: 'organization',
    id: 'child',
    names: [{ value: 'Child', role: 'preferred', cite }],
    type: 'office',
    parents: hostile.map((_, i) => ({ value: `organization/h${i}`, cite })),
    cite,
  };
  const loss = {
    kind: 'statistic',
    id: 'loss',
    names: [{ value: 'Loss', role: 'preferred', cite }],
    measure: '=1+1',
    value: { value: { value: -4.5, unit: 'per-cent' }, cite },
    cite,
  };

  it('run nothing in a spreadsheet, and stay as they are otherwise', async () => {
    const small = await appOf([...smallRegister, ...organizations, child, loss]);
    const rows = recordsOf(await (await small.request('/v1/organizations?format=csv')).text());
    for (const [i, name] of hostile.entries()) {
      const cell = rows.find(({ id }) => id === `h${i}`)?.name ?? '';
      expect(cell).toBe(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(name) ? `'${name}` : name);
      expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
    }
    const parents = rows.find(({ id }) => id === 'child')?.['parents.name'] ?? '';
    expect(parents.startsWith("'=cmd\\|")).toBe(true);
    expect(parents).toContain('|back\\\\slash|');
    const [figure] = recordsOf(await (await small.request('/v1/statistics?format=csv')).text());
    expect(figure).toMatchObject({ value: '-4.5', measure: "'=1+1", 'value.unit': 'per-cent' });
    const found = recordsOf(await (await small.request('/v1/organizations/child/neighbours?format=csv&relation=parents')).text());
    expect(found.filter(({ name }) => /^[=+\-@]/.test(name ?? ''))).toEqual([]);
    expect(found).toHaveLength(hostile.length);
  });
});

describe('ids', () => {
  type Many = { data: Identified[]; page: Record<string, unknown>; included?: Identified[]; meta: Record<string, unknown> };
  const many = async (path: string, of = app) => {
    const response = await of.request(path);
    expect(response.status).toBe(200);
    return (await response.json()) as Many;
  };

  it('come in the order asked for, by commas or repetition, as ids or references', async () => {
    const { data, page, meta } = await many('/v1/organizations?ids=unicef,unhcr&ids=organization/ilo');
    expect(refsOf(data)).toEqual(['organization/unicef', 'organization/unhcr', 'organization/ilo']);
    expect(page).toEqual({ limit: 200, total: 3 });
    expect(meta).toEqual({ dataset: dataset.digest, kind: 'organization', missing: [], moved: [] });
  });

  it('come once, and former ones are followed', async () => {
    const small = await appOf(smallRegister);
    const { data, meta } = await many('/v1/organizations?ids=old-body,new-body,older-body,new-body', small);
    expect(refsOf(data)).toEqual(['organization/new-body']);
    expect(meta.moved).toEqual([
      { ref: 'organization/old-body', to: 'organization/new-body' },
      { ref: 'organization/older-body', to: 'organization/new-body' },
    ]);
  });

  it('that are missing are told, with near ones', async () => {
    const response = await ok('/v1/organizations?ids=unchr,unhcr,activity/icpd');
    const { data, meta } = (await response.json()) as Many;
    expect(refsOf(data)).toEqual(['organization/unhcr']);
    expect(response.headers.get('x-total-count')).toBe('1');
    expect(meta.missing).toEqual([
      { ref: 'organization/unchr', suggestions: expect.arrayContaining(['organization/unhcr']) },
      { ref: 'organization/activity/icpd', suggestions: expect.any(Array) },
    ]);
  });

  it('go with fields and include', async () => {
    const { data, included } = await many('/v1/organizations?ids=population-division&fields=parents&include=parents');
    expect(Object.keys(data[0] ?? {})).toEqual(['kind', 'id', 'parents']);
    expect(refsOf(included ?? [])).toEqual(['organization/desa', 'organization/un-secretariat']);
  });

  it('go with every format', async () => {
    const path = '/v1/organizations?ids=unicef,nothing,unhcr';
    expect((await ndjsonOf(path)).map(({ id }) => id)).toEqual(['unicef', 'unhcr']);
    expect(recordsOf(await textOf(`${path}&format=csv&fields=names`)).map(({ id }) => id)).toEqual(['unicef', 'unhcr']);
    const { '@graph': graph } = JSON.parse(await textOf(`${path}&format=jsonld`)) as { '@graph': { '@id': string }[] };
    expect(graph.map((node) => node['@id'])).toEqual(['/v1/organizations/unicef', '/v1/organizations/unhcr']);
  });

  it('may be 200 and no more', async () => {
    const ids = dataset.byKind.activity.slice(0, 200).map(({ id }) => id);
    expect((await many(`/v1/activities?ids=${ids.slice(0, 150).join()}`)).data).toHaveLength(150);
    const problem = await expectProblem(
      await app.request(`/v1/activities?ids=${Array.from({ length: 201 }, (_, i) => `a${i}`).join()}`),
      'QueryInvalid',
    );
    expect(firstError(problem)).toMatchObject({
      parameter: 'ids',
      detail: expect.stringContaining('too many ids: 201'),
      expected: 'at most 200',
    });
    expect((await many(`/v1/activities?ids=${Array.from({ length: 200 }, (_, i) => `a${i}`).join()}`)).meta.missing).toHaveLength(200);
  });

  it.each(['q=a', 'limit=3', 'cursor=abc', 'sort=name', 'type=report', 'facets=type', 'asOf=2003', 'where=type:report', 'type!=report'])(
    'do not go with %s',
    async (other) => {
      const { errors } = await expectProblem(await app.request(`/v1/activities?ids=icpd&${other}`), 'QueryInvalid');
      expect(errors).toHaveLength(1);
    },
  );

  it('are told together with all else that is wrong', async () => {
    const { errors } = await expectProblem(await app.request('/v1/activities?ids=icpd,&tpye=a&limit=3&fields=nmes'), 'QueryInvalid');
    expect((errors as { parameter: string }[]).map(({ parameter }) => parameter)).toEqual(['fields', 'tpye', 'ids', 'limit']);
  });

  it('are no parameter of the search', async () => {
    expect(firstError(await expectProblem(await app.request('/v1/search?ids=unhcr'), 'QueryInvalid'))).toMatchObject({
      parameter: 'ids',
      code: 'unknown-parameter',
    });
  });
});
